/** What stands in the files, in the language of the page. */
export interface EpaWords {
  readonly language: string;
  readonly program: string;
  /** Title in the information of a PDF; the same for everybody. */
  readonly about: string;
  readonly title: string;
  readonly facts: Readonly<
    Record<'name' | 'birthDate' | 'studyDate' | 'description' | 'modality' | 'contents' | 'part', string>
  >;
  readonly modality: (code: string) => string;
  readonly contents: (images: number, overviews: number, series: number) => string;
  readonly part: (part: number, parts: number) => string;
  readonly born: (date: string) => string;
  readonly notes: { readonly always: string; readonly named: string; readonly unnamed: string };
  readonly image: (number: number, count: number) => string;
  readonly overview: (shown: number, count: number) => string;
  readonly page: (page: number, pages: number) => string;
}
