interface Figures {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): { readonly code: string; readonly moduleType: 'js'; readonly map: null } | undefined;
}

export function figures(where: 'node' | 'page' | 'worker'): Figures;
