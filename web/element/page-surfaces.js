/**
 * The surfaces of one account page and what the browser puts around them: the page in the flow, the dialog,
 * the toast.
 *
 * @typedef {import('../platform/surface.js').Viewport} Viewport
 * @typedef {{id: string, open: boolean, width: number, height: number, name?: string, description?: string}}
 *   SurfaceState as `runtime/outbox` writes it
 */
import { DialogFrame } from '../platform/dialog-frame.js';
import { Surface } from '../platform/surface.js';
import { ToastFrame } from '../platform/toast-frame.js';

/** `kit::SurfaceId` by number. */
export const SURFACE_IDS = Object.freeze(['page', 'dialog', 'dialog_actions', 'toast']);

export class PageSurfaces {
  #surfaces;
  #toast;
  /** @type {Set<string>} */
  #open = new Set(['page']);

  /** @param {HTMLElement} root @param {(surface: string) => void} onDismiss */
  constructor(root, onDismiss) {
    const actions = new Surface('dialog_actions');
    this.dialog = new DialogFrame(actions, () => onDismiss('dialog'));
    const content = new Surface('dialog', this.dialog.scroller);
    this.dialog.hold(content);
    const toast = new Surface('toast');
    this.#toast = new ToastFrame(toast);
    this.page = new Surface('page');
    this.#surfaces = new Map([this.page, content, actions, toast].map((surface) => [surface.id, surface]));
    root.append(this.page.element, this.dialog.element, this.#toast.element);
  }

  /** @returns {Record<string, HTMLElement>} where the mirror puts its elements */
  get mirrors() {
    return Object.fromEntries([...this.#surfaces.values()].map((surface) => [surface.id, surface.mirror]));
  }

  /** @param {number} index */
  context(index) {
    return this.#surfaces.get(SURFACE_IDS[index])?.context;
  }

  /** All that are laid out, and the window: the layout message. @param {Viewport} viewport */
  layout(viewport) {
    const surfaces = [...this.#open].flatMap((id) => this.#surfaces.get(id)?.layout(viewport) ?? []);
    return {
      surfaces,
      viewport_width: viewport.width,
      viewport_height: viewport.height,
      pixel_ratio: viewport.pixelRatio,
    };
  }

  /** Whether scrolling has come near the edge of what is drawn. @param {Viewport} viewport */
  needNewSlice(viewport) {
    return [...this.#open].some((id) => this.#surfaces.get(id)?.needsNewSlice(viewport));
  }

  /**
   * @param {readonly SurfaceState[]} states
   * @returns {boolean} whether one of them needs to be laid out now that it was opened or sized
   */
  show(states) {
    let changed = false;
    for (const state of states) {
      const surface = this.#surfaces.get(state.id);
      if (!surface) continue;
      const opens = state.open && !this.#open.has(state.id);
      if (state.open) this.#open.add(state.id);
      else this.#open.delete(state.id);
      if (state.open) surface.resize(state.id === 'toast' ? state.width : 0, state.height);
      if (state.id === 'dialog') this.dialog.show(state);
      if (state.id === 'toast') this.#toast.show(state);
      changed ||= opens;
    }
    return changed;
  }
}

/** @returns {Viewport} */
export function currentViewport() {
  return {
    // Without the scrollbar; the visual viewport may be zoomed and is not what the page is laid out in.
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    pixelRatio: window.devicePixelRatio,
  };
}
