/**
 * The surfaces of one page and what the browser puts around them: those of the parts in the flow, the dialog,
 * the toast.
 *
 * @typedef {import('../platform/surface.js').Viewport} Viewport
 * @typedef {{id: string, open: boolean, width: number, height: number, name?: string, description?: string}}
 *   SurfaceState as `runtime/outbox` writes it
 */
import { DialogFrame } from '../platform/dialog-frame.js';
import { pixelRatioOf, Surface, zoomOf } from '../platform/surface.js';
import { Restyling } from '../platform/restyling.js';
import { ToastFrame } from '../platform/toast-frame.js';

/** `kit::SurfaceId` by number; after them come `part0`, `part1`… */
const SURFACE_IDS = Object.freeze(['page', 'dialog', 'dialog_actions', 'toast']);

/** Those that the browser puts above the page. */
const ABOVE = Object.freeze(new Set(SURFACE_IDS.slice(1)));

export class PageSurfaces {
  /** @type {Map<string, Surface>} */
  #surfaces = new Map();
  #toast;
  #emptied;
  #changed;
  #restyling = new Restyling(() => this.#changed());
  /** Those that are there to be laid out. @type {Set<string>} */
  #open = new Set();
  /** Where the mirror puts its elements, by surface. @type {Record<string, HTMLElement>} */
  mirrors = {};

  /**
   * @param {(surface: string) => void} onDismiss
   * @param {() => void} onEmptied what was on a canvas is gone
   * @param {() => void} onChanged they are to be drawn
   */
  constructor(onDismiss, onEmptied, onChanged) {
    this.#emptied = onEmptied;
    this.#changed = onChanged;
    const actions = this.#add(new Surface('dialog_actions'));
    this.dialog = new DialogFrame(actions, () => onDismiss('dialog'));
    this.dialog.hold(this.#add(new Surface('dialog', { scroller: this.dialog.scroller })));
    this.#toast = new ToastFrame(this.#add(new Surface('toast')));
  }

  /**
   * A part in the flow, as large as it is from now on.
   * @param {string} id
   * @param {HTMLElement} root that it is put into
   * @param {'filled' | 'fitted'} breadth as wide as what is around it, or as it wants to be
   */
  add(id, root, breadth) {
    const surface = this.#add(new Surface(id, { fitted: breadth === 'fitted' }));
    this.#open.add(id);
    root.append(surface.element);
    return surface;
  }

  /** @param {string} id of a part @returns {HTMLElement} that has gone */
  remove(id) {
    const { element } = /** @type {Surface} */ (this.#surfaces.get(id));
    element.remove();
    this.#surfaces.delete(id);
    this.#open.delete(id);
    delete this.mirrors[id];
    return element;
  }

  /**
   * What lies above the page is put into that root. Dialog and toast stay as open as they are.
   * @param {HTMLElement} root
   */
  layAbove(root) {
    root.append(this.dialog.element, this.#toast.element);
    this.movedAbove();
  }

  /** What holds what lies above the page is elsewhere in the document. */
  movedAbove() {
    this.dialog.moved();
    this.#toast.moved();
  }

  /** Whether that part is laid out: nothing around it is hidden. @param {string} id */
  isRendered(id) {
    return this.#surfaces.get(id)?.isRendered === true;
  }

  /** @param {string} id */
  isAbove(id) {
    return ABOVE.has(id);
  }

  /** @param {number} index */
  canvas(index) {
    const id = SURFACE_IDS[index] ?? `part${index - SURFACE_IDS.length}`;
    return this.#surfaces.get(id)?.canvas;
  }

  /** All that are laid out, and the window: the layout message. @param {Viewport} viewport */
  layout(viewport) {
    const surfaces = [...this.#open].flatMap(
      (id) => this.#surfaces.get(id)?.layout(viewport, !this.#restyling.goesOn) ?? [],
    );
    return {
      surfaces,
      // As it is for what is drawn: a page that zooms the element leaves less of it.
      viewport_width: viewport.width / viewport.zoom,
      viewport_height: viewport.height / viewport.zoom,
      pixel_ratio: viewport.pixelRatio,
    };
  }

  /** Something has scrolled: it may have come near the edge of what is drawn. @param {Viewport} viewport */
  scrolled(viewport) {
    this.#restyling.scrolled();
    if ([...this.#open].some((id) => this.#surfaces.get(id)?.needsNewSlice(viewport, true))) this.#changed();
  }

  /** They look different from now on. */
  restyled() {
    this.#restyling.changed();
    this.#changed();
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
      if (state.open) surface.resize(state.id === 'toast' || surface.fitted ? state.width : 0, state.height);
      if (state.id === 'dialog') this.dialog.show(state);
      if (state.id === 'toast') this.#toast.show(state);
      changed ||= opens;
    }
    return changed;
  }

  /** @param {Surface} surface */
  #add(surface) {
    this.#surfaces.set(surface.id, surface);
    surface.canvas.addEventListener('contextrestored', this.#emptied);
    this.mirrors[surface.id] = surface.mirror;
    return surface;
  }
}

/** @param {Element} host whose surfaces are laid out in it @returns {Viewport} */
export function currentViewport(host) {
  return {
    // Without the scrollbar; the visual viewport may be zoomed and is not what the page is laid out in.
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    zoom: zoomOf(host),
    pixelRatio: pixelRatioOf(host),
  };
}
