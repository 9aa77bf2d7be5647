/** How far a stage is. `total` grows while files still come in. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export const atStart: Progress = { done: 0, total: 0 };
