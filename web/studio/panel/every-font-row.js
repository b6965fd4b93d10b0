import { FamilyRow } from './family-row.js';

/** One field for the fonts of all text styles. */
export class EveryFontRow extends FamilyRow {
  #tokens;

  /** @param {readonly string[]} tokens of all fonts @param {import('./token-row.js').TokenEditor} editor */
  constructor(tokens, editor) {
    super('text.every-font.family', 'Sets the fonts of all text styles at once.', {
      edit: (_, value) => editor.edit(tokens, value),
      settle: editor.settle,
      read: (_, text) => editor.read(tokens[0], text),
    });
    this.#tokens = tokens;
  }

  /** @param {Readonly<Record<string, string>>} values of all tokens: where the fonts differ, the field is empty */
  showAll(values) {
    const fonts = new Set(this.#tokens.map((token) => values[token]));
    this.show(fonts.size === 1 ? [...fonts][0] : '');
  }
}
