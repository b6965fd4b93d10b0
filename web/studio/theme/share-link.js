/**
 * A theme as the fragment of an address: what it says otherwise than the theme that it started from, deflated, in
 * base64url. Fragments stay in the browser: no server sees a theme that is shared.
 *
 * @typedef {import('./draft.js').FlatTokens} FlatTokens
 * @typedef {import('../color/palette.js').Scheme} Scheme
 * @typedef {{name: string, base: string, changes: Record<Scheme, FlatTokens>}} SharedTheme
 */

const PREFIX = '#theme=';
/** More than any theme needs; what unpacks to more is none. */
const MOST_BYTES = 100_000;

/** @param {SharedTheme} theme @returns {Promise<string>} with its `#` */
export async function writeFragment({ name, base, changes }) {
  const bytes = new TextEncoder().encode(JSON.stringify([name, base, changes.light, changes.dark]));
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), Infinity);
  const text = btoa(String.fromCharCode(...packed));
  return PREFIX + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Whether a fragment is meant to be a theme. @param {string} fragment with its `#` */
export function isThemeFragment(fragment) {
  return fragment.startsWith(PREFIX);
}

/** @param {string} fragment with its `#` @returns {Promise<SharedTheme | null>} null: it holds no theme, or a broken one */
export async function readFragment(fragment) {
  if (!isThemeFragment(fragment)) return null;
  try {
    const text = fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'), MOST_BYTES);
    return themeOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null; // whatever was cut off a link on its way, the reader is told the same
  }
}

/** @param {unknown} told @returns {SharedTheme | null} */
function themeOf(told) {
  if (!Array.isArray(told)) return null;
  const [name, base, light, dark] = told;
  if (typeof name !== 'string' || typeof base !== 'string' || !isFlat(light) || !isFlat(dark)) return null;
  return { name, base, changes: { light, dark } };
}

/** @param {unknown} tokens */
function isFlat(tokens) {
  if (typeof tokens !== 'object' || tokens === null || Array.isArray(tokens)) return false;
  return Object.values(tokens).every((value) => typeof value === 'string');
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {GenericTransformStream} stream @param {number} most @returns {Promise<Uint8Array>} */
async function throughStream(bytes, stream, most) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) throw new RangeError('This is no theme: it is too large.');
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
