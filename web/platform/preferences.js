/**
 * What the customer and the page around want: language, direction, light or dark, motion, text size, theme.
 * Watched, so that a change is drawn at once.
 *
 * @typedef {import('./theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {{scheme: 'light' | 'dark', direction: 'ltr' | 'rtl', reducedMotion: boolean, tokens: FlatTokens}}
 *   Preferences
 */
import dark from '../themes/dark.tokens.json';
import light from '../themes/light.tokens.json';
import { flattenTokens, hexOf, overrideTokens, scaleToText } from './theme-tokens.js';

const TOKENS = { light: flattenTokens(light), dark: flattenTokens(dark) };

/** The tokens of the default theme: for whoever needs their names. */
export const TOKEN_NAMES = Object.freeze(Object.keys(TOKENS.light));

const DARK = '(prefers-color-scheme: dark)';
const QUERIES = [
  DARK,
  '(prefers-reduced-motion: reduce)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/**
 * @param {HTMLElement} host
 * @param {HTMLElement} probe an element in the shadow root that nobody sees
 * @returns {Preferences}
 */
export function readPreferences(host, probe) {
  const style = getComputedStyle(host);
  const theme = host.getAttribute('theme');
  const wantsDark = theme === 'dark' || (theme !== 'light' && matchMedia(DARK).matches);
  const scheme = wantsDark ? 'dark' : 'light';
  const toHex = (/** @type {string} */ color) => {
    probe.style.color = color;
    return hexOf(getComputedStyle(probe).color);
  };
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return {
    scheme,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    tokens: overrideTokens(scaleToText(TOKENS[scheme], rootPx), style, toHex),
  };
}

/**
 * Calls back when something changed that `readPreferences` reads, as far as browsers tell.
 * @param {HTMLElement} probe one rem wide @param {() => void} changed @param {AbortSignal} signal ends it
 */
export function watchPreferences(probe, changed, signal) {
  for (const query of QUERIES) matchMedia(query).addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'dir', 'data-theme'] });
  const size = new ResizeObserver(changed);
  size.observe(probe);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    size.disconnect();
  });
}
