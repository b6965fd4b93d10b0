/**
 * What the customer and the page around want: light or dark, text size, theme.
 * Watched, so that a change is drawn at once.
 *
 * @typedef {import('./theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {{scheme: 'light' | 'dark', tokens: FlatTokens}} Preferences
 */
import dark from '../themes/dark.tokens.json';
import light from '../themes/light.tokens.json';
import { flattenTokens, hexOf, joinLetters, overrideTokens, scaleToText } from './theme-tokens.js';

const TOKENS = { light: flattenTokens(light), dark: flattenTokens(dark) };

/** The tokens of the default theme: for whoever needs their names. */
export const TOKEN_NAMES = Object.freeze(Object.keys(TOKENS.light));

const DARK = '(prefers-color-scheme: dark)';
const QUERIES = [DARK, '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * @param {HTMLElement} host
 * @param {HTMLElement} probe an element in the shadow root that nobody sees
 * @param {'ltr' | 'rtl'} direction of the language
 * @returns {Preferences}
 */
export function readPreferences(host, probe, direction) {
  const style = getComputedStyle(host);
  const scheme = isDark(host) ? 'dark' : 'light';
  const scaled = scaleToText(TOKENS[scheme], textPx(probe));
  const tokens = overrideTokens(scaled, style, (color) => hexByProbe(probe, color));
  return { scheme, tokens: direction === 'rtl' ? joinLetters(tokens) : tokens };
}

/**
 * Dark because the merchant says so, or because the customer's system does and the page around goes along with
 * it: on a shop that knows no dark, a dark account page would be white letters on white.
 * @param {HTMLElement} host
 */
function isDark(host) {
  const theme = host.getAttribute('theme');
  if (theme === 'dark' || theme === 'light') return theme === 'dark';
  // Of the page around, as the element's own is what this decides.
  const around = getComputedStyle(host.parentElement ?? document.documentElement).colorScheme;
  const meta = document.querySelector('meta[name="color-scheme"]')?.getAttribute('content');
  const schemes = (around === 'normal' ? (meta ?? '') : around).split(/\s+/);
  return schemes.includes('dark') && (!schemes.includes('light') || matchMedia(DARK).matches);
}

/**
 * Any CSS colour as `#rrggbbaa`; null if it is none. Mixing it with itself is how CSS turns OKLCH, Lab and
 * Display P3 into sRGB, without a canvas, whose pixels some browsers blur with noise.
 * @param {HTMLElement} probe @param {string} color
 */
function hexByProbe(probe, color) {
  // What is not taken leaves the value before it.
  probe.style.color = '';
  probe.style.color = color;
  if (probe.style.color === '') return null;
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  return hexOf(getComputedStyle(probe).color);
}

/**
 * How large the customer wants text: what the browser is set to (`medium`), or the page's own root size where
 * that is larger, by a switch for larger text say. Many shops make the root smaller, `62.5%`, only to count in
 * tens: nobody wants small text then.
 * @param {HTMLElement} probe @returns {number} CSS px; 16 is the default
 */
function textPx(probe) {
  return Number.parseFloat(getComputedStyle(probe).width) || 16;
}

/**
 * Calls back when something changed that `readPreferences` reads, as far as browsers tell.
 * @param {HTMLElement} probe as wide as the text is large @param {() => void} changed @param {AbortSignal} signal ends it
 */
export function watchPreferences(probe, changed, signal) {
  for (const query of QUERIES) matchMedia(query).addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
  const size = new ResizeObserver(changed);
  size.observe(probe);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    size.disconnect();
  });
}
