/**
 * A theme that somebody made elsewhere: a token file, a resolver document that holds its own tokens, or CSS.
 *
 * @typedef {import('./draft.js').Draft} Draft
 * @typedef {import('./draft.js').FlatTokens} FlatTokens
 * @typedef {{draft: Draft, taken: number, problems: string[]}} Imported `taken` is how many tokens were understood
 */
import { openTheme } from '../../themes/theme-file.js';
import { readCss } from './css-text.js';
import { cssValues } from './css-values.js';
import { differences, splitTokens, withTheme } from './draft.js';
import { PLAIN } from './starts.js';
import { readTokens } from './token-values.js';

/** @param {string} text @param {Draft} draft whose name stays @returns {Promise<Imported>} */
export async function importTheme(text, draft) {
  if (text.trim() === '') return { draft, taken: 0, problems: ['Choose a file, or paste what it holds.'] };
  return text.trimStart().startsWith('{') ? importTokens(text, draft) : importCss(text, draft);
}

/** What a token file does not say is as in the theme “plain”. @param {string} text @param {Draft} draft @returns {Promise<Imported>} */
async function importTokens(text, draft) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return { draft, taken: 0, problems: ['This begins like a token file, but it is no JSON.'] };
  }
  const { theme, problems } = await openTheme(document, location.href);
  const made = withTheme({ ...PLAIN, name: draft.name }, theme);
  const { light, dark } = differences(made, PLAIN);
  const taken = Object.keys(light).length + Object.keys(dark).length;
  const nothing = taken === 0 && problems.length === 0 ? ['This changes nothing of the theme “plain”.'] : [];
  const split = splitTokens(theme).map(
    (token) => `${token} is another one by night: the studio keeps that of the day.`,
  );
  return { draft: made, taken, problems: [...problems.map(({ message }) => message), ...split, ...nothing] };
}

/** What CSS does not say stays as it is in the draft. @param {string} text @param {Draft} draft @returns {Imported} */
function importCss(text, draft) {
  const { changes, unknown } = readCss(text, Object.keys(PLAIN.tokens.light));
  const light = readTokens(changes.light, PLAIN.tokens.light, cssValues);
  const dark = readTokens(changes.dark, PLAIN.tokens.dark, cssValues);
  const taken = Object.keys(light.tokens).length + Object.keys(dark.tokens).length;
  const problems = [
    ...unknown.map((property) => `${property} is no token.`),
    ...[...light.problems, ...dark.problems].map((found) => `${found} is no value that this token can have.`),
  ];
  if (taken === 0 && problems.length === 0)
    problems.push('There is no custom property in this that begins with --stamgast-.');
  const made = withTheme(draft, { light: light.tokens, dark: dark.tokens });
  return { draft: made, taken, problems };
}
