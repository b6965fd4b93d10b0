/**
 * What a page loads when its merchant has a theme of their own: the reader, and the tokens that every theme stands on.
 */
import light from './base.tokens.json';
import dark from './plain.dark.tokens.json';
import { readTheme } from './theme-reader.js';

/**
 * @param {string | Record<string, any>} source the address of a token file or a resolver document, or what it would hold
 * @param {string} around what relative addresses are relative to: of `source`, and of what an object refers to
 * @returns {Promise<import('./theme-reader.js').ThemeReading>} rejects where the file cannot be loaded
 */
export async function openTheme(source, around) {
  const isAddress = typeof source === 'string';
  const address = isAddress ? new URL(source, around).href : around;
  const document = isAddress ? await fetchJson(address) : source;
  return readTheme(document, { light, dark }, (file) => fetchJson(new URL(file, address).href));
}

/** @param {string} url @returns {Promise<any>} */
async function fetchJson(url) {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} was answered with ${response.status} ${response.statusText}`.trim());
  try {
    return await response.json();
  } catch {
    throw new Error(`${url} is no JSON`);
  }
}
