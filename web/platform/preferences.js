/**
 * What the customer and the page around want: light or dark, contrast, text size, theme.
 * Watched, so that a change is drawn at once.
 *
 * @typedef {import('./theme-tokens.js').FlatTokens} FlatTokens
 * @typedef {object} Preferences
 * @property {'light' | 'dark'} scheme
 * @property {boolean} ownGround the page around is of the other scheme: on its ground nobody could read
 * @property {FlatTokens} tokens
 */
import { hexOf, joinLetters, overrideTokens, scaleToText, strengthen } from './theme-tokens.js';

const { light: LIGHT, dark: NIGHT } = STAMGAST_THEME;
/** @type {Record<'light' | 'dark', FlatTokens>} */
const PLAIN = { light: LIGHT, dark: { ...LIGHT, ...NIGHT } };

/** The tokens of the theme “plain”: for whoever needs their names. */
export const TOKEN_NAMES = Object.freeze(Object.keys(LIGHT));

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const QUERIES = [DARK, MORE_CONTRAST, '(forced-colors: active)'];

/**
 * @param {HTMLElement} host
 * @param {HTMLElement} probe an element in the shadow root that nobody sees
 * @param {'ltr' | 'rtl'} direction of the language
 * @param {import('../element/page-theme.js').ThemeChanges} theme
 * @returns {Preferences}
 */
export function readPreferences(host, probe, direction, theme) {
  const style = getComputedStyle(host);
  const scheme = schemeOf(host, theme);
  const scaled = scaleToText({ ...PLAIN[scheme], ...theme[scheme] }, textPx(probe));
  const said = overrideTokens(scaled, style, {
    toHex: (color) => hexByProbe(probe, color),
    toPx: (length) => pxByProbe(probe, length),
  });
  const tokens = matchMedia(MORE_CONTRAST).matches ? strengthen(said) : said;
  const ownGround = (scheme === 'dark') !== isDarkAround(host);
  return { scheme, ownGround, tokens: direction === 'rtl' ? joinLetters(tokens) : tokens };
}

/**
 * The one that the theme has; of two the one that the merchant says.
 * @param {HTMLElement} host @param {import('../element/page-theme.js').ThemeChanges} theme
 */
function schemeOf(host, theme) {
  if (!theme.light || !theme.dark) return theme.light ? 'light' : 'dark';
  const said = [host.getAttribute('scheme'), host.getAttribute('theme')].find(isScheme);
  return said ?? (isDarkAround(host) ? 'dark' : 'light');
}

/** @param {string | null} name @returns {name is 'light' | 'dark'} */
const isScheme = (name) => name === 'light' || name === 'dark';

/**
 * Dark because the customer's system is and the page around goes along with it: on a shop that knows no dark, a dark
 * account page would be white letters on white.
 * @param {HTMLElement} host
 */
function isDarkAround(host) {
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
export function hexByProbe(probe, color) {
  const [, digits, alpha = 'ff'] = /^(#[\da-f]{6})([\da-f]{2})?$/i.exec(color) ?? [];
  if (digits) return `${digits}${alpha}`.toLowerCase();
  // What is not taken leaves the value before it.
  probe.style.color = '';
  probe.style.color = color;
  if (probe.style.color === '') return null;
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  return hexOf(getComputedStyle(probe).color);
}

/**
 * Any CSS length as CSS px, but none in per cent; null if it is none.
 * @param {HTMLElement} probe @param {string} length
 */
export function pxByProbe(probe, length) {
  // Of the properties that take a negative length, the one that nobody sees.
  probe.style.textIndent = '';
  probe.style.textIndent = length;
  const px = probe.style.textIndent === '' ? '' : getComputedStyle(probe).textIndent;
  probe.style.textIndent = '';
  return px.endsWith('px') ? String(Math.round(Number.parseFloat(px) * 1000) / 1000) : null;
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
  const { host } = /** @type {ShadowRoot} */ (probe.getRootNode());
  for (const element of [document.documentElement, host])
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  const size = new ResizeObserver(changed);
  size.observe(probe);
  // What style sheets say of the tokens, see mirror-styles.js.
  probe.addEventListener('transitionrun', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    size.disconnect();
  });
}
