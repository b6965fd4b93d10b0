/**
 * The draft in the forms in which others take it. Tokens and CSS say what it changes of the theme “plain”, so that they
 * stand alone; a link says what it changes of the theme that it started from.
 *
 * @typedef {import('./draft.js').Draft} Draft
 * @typedef {import('../dialogs/export-dialog.js').Exported} Exported
 */
import { themeFile } from '../../themes/theme-document.js';
import { writeCss } from './css-text.js';
import { differences, isColor } from './draft.js';
import { PLAIN } from './starts.js';

/**
 * @param {'tokens' | 'css' | 'link'} format @param {Draft} draft @param {string} link to the studio with this draft
 * @returns {Exported}
 */
export function exportTheme(format, draft, link) {
  if (format === 'link')
    return { text: link, hint: 'Whoever opens it sees the studio with this theme.', file: null };
  const changes = differences(draft, PLAIN);
  const name = fileName(draft.name);
  if (format === 'css') {
    return {
      text: writeCss(draft.name, changes),
      hint: 'For the style sheet of the shop. It works on <stamgast-account> without an attribute theme.',
      file: { name: `${name}.css`, mime: 'text/css' },
    };
  }
  return {
    text: `${JSON.stringify(tokensOf(draft.name, changes), null, 2)}\n`,
    hint: `Put it on the shop’s server and write <stamgast-account theme="${name}.tokens.json">.`,
    file: { name: `${name}.tokens.json`, mime: 'application/json' },
  };
}

/** @param {string} name @param {ReturnType<typeof differences>} changes */
function tokensOf(name, { light, dark }) {
  const shared = Object.fromEntries(Object.entries(light).filter(([token]) => !isColor(token)));
  return themeFile({ name, light, dark: { ...shared, ...dark } });
}

/** @param {string} name for people */
function fileName(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'theme';
}
