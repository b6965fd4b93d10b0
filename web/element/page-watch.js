/**
 * Watches what the page around does to ours: scrolling, sizes, coming and going of the tab, fonts.
 *
 * @typedef {object} PageWatchParts whom it tells
 * @property {import('../bridge/frame-scheduler.js').FrameScheduler} scheduler
 * @property {import('./page-messages.js').PageMessages} messages
 * @property {import('../platform/text-engine.js').TextEngine} text
 * @property {() => import('../platform/surface.js').Viewport} viewport
 * @property {() => void} emptied what is on the canvases may be gone
 * @property {AbortSignal} signal ends it
 */
import { MessageKind } from '../bridge/message-kind.js';

export class PageWatch {
  #sizes;
  #sight;

  /**
   * @param {import('./page-view.js').PageView} view
   * @param {PageWatchParts} parts
   */
  constructor(view, { scheduler, messages, text, viewport, emptied, signal }) {
    const moved = () => scheduler.invalidate();
    const returned = () => messages.post(MessageKind.refresh, {});
    const scrolled = () => view.surfaces.scrolled(viewport());
    // Scroll events do not bubble; capturing at the document hears those of every scroller around an element
    // and inside it.
    document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    window.addEventListener('resize', moved, { signal });
    window.addEventListener('online', returned, { signal });
    const visibilityChanged = () => {
      scheduler.visibilityChanged();
      if (document.visibilityState !== 'visible') return;
      emptied(); // a browser that wants memory takes that of tabs behind, and tells not all of it
      returned();
    };
    document.addEventListener('visibilitychange', visibilityChanged, { signal });
    const fontsLoaded = () => {
      text.forgetFonts(); // measured text is stale
      messages.post(MessageKind.text_changed, {});
    };
    document.fonts.addEventListener('loadingdone', fontsLoaded, { signal });
    this.#sizes = new ResizeObserver(() => {
      view.sightChanged();
      moved();
    });
    this.#sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) scrolled();
    });
    this.#sizes.observe(view.surfaces.dialog.scroller);
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      this.#sight.disconnect();
    });
  }

  /** What lies in the flow. @param {Element} element of a surface */
  observe(element) {
    observePixelBox(this.#sizes, element);
    this.#sight.observe(element);
  }

  /** @param {Element} element */
  unobserve(element) {
    this.#sizes.unobserve(element);
    this.#sight.unobserve(element);
  }
}

/**
 * Hears of device pixels where the browser can tell, so that a zoom that leaves the CSS size alone is noticed.
 * @param {ResizeObserver} observer @param {Element} element */
function observePixelBox(observer, element) {
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
}
