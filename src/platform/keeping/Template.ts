/** A rectangle of a picture in whole pixels: columns from the left, rows from the top. */
export interface TemplateArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Areas that a person keeps for pictures of one layout. Nothing in it comes out of a file. */
export interface Template {
  /** Stands for the layout (`templateName`). */
  readonly name: string;
  readonly areas: readonly TemplateArea[];
}

/** All that is kept. */
export interface KeptTemplates {
  readonly all: readonly Template[];
  /** The template for pictures of a layout, where there is one. */
  readonly forLayout: (layout: string) => Template | undefined;
}

/** Keeps templates between visits. Each answers with what is kept then; undefined where the browser refused, and nothing changed. */
export interface TemplateStore {
  read(): Promise<KeptTemplates | undefined>;
  /** In place of what was kept for the layout. */
  keep(layout: string, areas: readonly TemplateArea[]): Promise<KeptTemplates | undefined>;
  forget(names: readonly string[]): Promise<KeptTemplates | undefined>;
}
