/**
 * Watches what the page around does to an account page: scrolling, sizes, coming and going of the tab, fonts.
 *
 * @typedef {object} PageWatcher
 * @property {() => void} moved a surface needs another slice or has another size
 * @property {() => void} returned the customer is back, or the network is
 * @property {() => void} visibilityChanged the tab was hidden or shown
 * @property {() => void} fontsLoaded measured text is stale
 */
import { currentViewport } from './page-surfaces.js';

/**
 * @param {import('./page-surfaces.js').PageSurfaces} surfaces
 * @param {PageWatcher} watcher
 * @param {AbortSignal} signal
 */
export function watchPage(surfaces, watcher, signal) {
  const scrolled = () => {
    if (surfaces.needNewSlice(currentViewport())) watcher.moved();
  };
  // Scroll events do not bubble; capturing at the document hears those of every scroller around the element
  // and inside it.
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  window.addEventListener('resize', () => watcher.moved(), { signal });
  window.addEventListener('online', () => watcher.returned(), { signal });
  document.addEventListener('visibilitychange', () => visibilityChanged(watcher), { signal });
  document.fonts.addEventListener('loadingdone', () => watcher.fontsLoaded(), { signal });
  const page = surfaces.page.element;
  const sizes = new ResizeObserver(() => watcher.moved());
  const widths = pixelBox(sizes, page);
  const sight = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) scrolled();
  });
  sight.observe(page);
  sizes.observe(surfaces.dialog.scroller);
  signal.addEventListener('abort', () => {
    widths.disconnect();
    sight.disconnect();
  });
}

/** @param {PageWatcher} watcher */
function visibilityChanged(watcher) {
  watcher.visibilityChanged();
  if (document.visibilityState === 'visible') watcher.returned();
}

/**
 * Hears of device pixels where the browser can tell, so that a zoom that leaves the CSS size alone is noticed.
 * @param {ResizeObserver} observer @param {Element} element */
function pixelBox(observer, element) {
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
  return observer;
}
