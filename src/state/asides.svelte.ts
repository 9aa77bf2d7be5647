/** Pages that are beside the way of files: how to check the promise, and the test that the page makes of itself. */
export const asides = ['promise', 'self-test'] as const;

export type Aside = (typeof asides)[number];

export const isAside = (view: string): view is Aside => asides.some((aside) => aside === view);

/** Which of these pages is open. What files are at hand stays as it is meanwhile. */
export class Asides {
  page = $state<Aside | undefined>(undefined);

  open(page: Aside): void {
    this.page = page;
  }

  close(): void {
    this.page = undefined;
  }
}
