import type { Rect } from '../../pixel/Redaction';
import type { Drag } from '../../viewer/Drag';
import { draggedWindow } from '../../viewer/draggedWindow';
import { fullWindow } from '../../viewer/fullWindow';
import { rectBetween, type Size } from '../../viewer/rectBetween';
import { fitted, type View } from '../../viewer/View';
import type { Viewer } from './viewer.svelte';

/** What a drag over the picture does. */
export type Tool = 'window' | 'move' | 'cover';

const furthest = 16;
/** One press of a key or button, one notch of the wheel. */
const step = 1.25;
const notch = 1.1;

const turns: Readonly<Partial<Record<string, number>>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
};

const ways: Readonly<Partial<Record<string, readonly [x: number, y: number]>>> = {
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowLeft: [-1, 0],
};
/** CSS pixels that one press moves an enlarged picture. */
const far = 60;

/** How a person looks at the slides of an open viewer: enlarged, moved, with which tool in hand. */
export class Looking {
  readonly #original: Viewer;
  readonly #copy: Viewer;
  tool = $state<Tool>('window');
  view = $state.raw<View>(fitted);
  /** The clean copy is shown beside the original. */
  beside = $state(false);
  /** The clean copy lies over the original, right of a line. */
  divided = $state(false);
  /** Where the line stands, in percent of the picture. */
  divider = $state(50);
  /** What presentation states draw is shown. */
  annotated = $state(true);
  /** The area that is being drawn. */
  draft = $state.raw<Rect | undefined>(undefined);
  /** An area is being moved: what the screen shows is not yet what is decided. */
  holding = $state(false);

  constructor(original: Viewer, copy: Viewer, tool: Tool = 'window') {
    this.#original = original;
    this.#copy = copy;
    this.tool = tool;
  }

  larger(): void {
    this.#zoom(step);
  }

  smaller(): void {
    this.#zoom(1 / step);
  }

  fit(): void {
    this.view = fitted;
  }

  /** @returns false where the key means nothing here */
  press(key: string, shift = false): boolean {
    const turn = turns[key];
    const way = shift ? ways[key] : undefined;
    if (way !== undefined) {
      const { zoom, x, y } = this.view;
      this.view = { zoom, x: x - way[0] * far, y: y - way[1] * far };
    } else if (turn !== undefined) this.#original.turn(turn);
    else if (key === 'Home') this.#original.go(0);
    else if (key === 'End') this.#original.go(this.#original.slides.count - 1);
    else if (key === '+' || key === '=') this.larger();
    else if (key === '-') this.smaller();
    else if (key === '0') this.fit();
    else return false;
    return true;
  }

  /** @param zooms with Ctrl, or two fingers on a pad */
  wheel(deltaY: number, zooms: boolean): void {
    if (zooms) this.#zoom(deltaY > 0 ? 1 / notch : notch);
    else if (deltaY !== 0) this.#original.turn(Math.sign(deltaY));
  }

  /** Does with the picture what the chosen tool is for. `add` is told the area that was drawn. */
  drag({ from, to, by, phase }: Drag, size: Size, add: (area: Rect) => void): void {
    const grey = this.#original.picture?.grey;
    if (this.tool === 'move') {
      const { zoom, x, y } = this.view;
      this.view = { zoom, x: x + by.x, y: y + by.y };
    } else if (this.tool === 'cover') {
      const area = rectBetween(from, to, size);
      this.draft = phase === 'end' || phase === 'cancel' ? undefined : area;
      if (phase === 'end' && area !== undefined) add(area);
    } else if (grey !== undefined && phase === 'move') {
      const now = this.#original.window ?? grey.windows[0] ?? fullWindow(grey);
      const window = draggedWindow(grey, now, by);
      for (const viewer of [this.#original, this.#copy]) viewer.setWindow(window);
    }
  }

  #zoom(by: number): void {
    const { zoom, x, y } = this.view;
    const to = Math.min(furthest, Math.max(1, zoom * by));
    this.view = to === 1 ? fitted : { zoom: to, x: (x * to) / zoom, y: (y * to) / zoom };
  }
}
