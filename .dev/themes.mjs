// The themes of web/themes, read as a page would read a merchant's own: a theme that ships has no problem at all.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { readTheme } from '../web/themes/theme-reader.js';
import { ROOT } from './child.mjs';

const FOLDER = join(ROOT, 'web', 'themes');
const RESOLVER = '.resolver.json';

/** A file of web/themes, parsed. @param {string} name */
export async function themeFile(name) {
  return JSON.parse(await readFile(join(FOLDER, basename(name)), 'utf8'));
}

/** What every theme stands on. @returns {Promise<import('../web/themes/theme-reader.js').BaseTokens>} */
export async function baseTokens() {
  return { light: await themeFile('base.tokens.json'), dark: await themeFile('plain.dark.tokens.json') };
}

/**
 * All themes that ship, by name, with all the tokens of each scheme that they have.
 * @returns {Promise<Map<string, import('../web/themes/theme-reader.js').Theme>>}
 */
export async function shippedThemes() {
  const base = await baseTokens();
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(RESOLVER)).sort();
  const themes = files.map(async (file) => {
    const { theme, problems } = await readTheme(await themeFile(file), base, themeFile);
    if (problems.length > 0) throw new Error(`${file}: ${problems.map(({ message }) => message).join('; ')}`);
    return [basename(file, RESOLVER), theme];
  });
  return new Map(await Promise.all(themes));
}

/**
 * What the bundle holds: the theme “plain”, dark as what it changes; and the names of those that are files.
 * @returns {Promise<{light: object, dark: object, names: string[], mark: string}>}
 */
export async function bundledTheme() {
  const themes = await shippedThemes();
  const { light, dark } = themes.get('plain');
  const mark = createHash('sha256')
    .update(JSON.stringify([...themes]))
    .digest('hex')
    .slice(0, 8);
  return { light, dark: changes(dark, light), names: [...themes.keys()], mark };
}

/** Writes what each of the others changes of “plain”, by day and by night. @param {string} folder which is made */
export async function writeThemes(folder) {
  await mkdir(folder);
  const themes = await shippedThemes();
  const plain = themes.get('plain');
  for (const [name, theme] of themes) {
    if (name === 'plain') continue;
    const schemes = Object.entries(theme).map(([scheme, tokens]) => [scheme, changes(tokens, plain[scheme])]);
    await writeFile(join(folder, `${name}.json`), JSON.stringify(Object.fromEntries(schemes)));
  }
}

/** @param {Record<string, string>} tokens @param {Record<string, string>} under */
function changes(tokens, under) {
  return Object.fromEntries(Object.entries(tokens).filter(([name, value]) => under[name] !== value));
}
