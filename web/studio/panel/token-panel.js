/**
 * All tokens of one scheme, to look for and to change.
 *
 * @typedef {import('./token-row.js').TokenEditor} TokenEditor
 * @typedef {import('../color/contrast-report.js').PairNeed} PairNeed
 * @typedef {Readonly<Record<string, string>>} Tokens
 */
import { findingsOf, needsAt } from '../color/contrast-report.js';
import { kindOf } from '../theme/token-values.js';
import { ColorRow } from './color-row.js';
import { ContrastVerdict } from './contrast-verdict.js';
import { EveryFontRow } from './every-font-row.js';
import { FamilyRow } from './family-row.js';
import { byId, make } from './make.js';
import { NumberRow } from './number-row.js';
import { FONTS, groupTokens } from './token-names.js';

const ROWS = Object.freeze({ color: ColorRow, length: NumberRow, weight: NumberRow, family: FamilyRow });

export class TokenPanel {
  #needs = needsAt('AA');
  /** @type {Map<string, ColorRow | NumberRow | FamilyRow>} */
  #rows = new Map();
  /** @type {{title: string, element: HTMLDetailsElement, tokens: string[], open: boolean}[]} */
  #groups = [];
  #everyFont;
  #verdict = new ContrastVerdict(byId('verdict'), (token) => this.#reveal(token));
  /** @type {Tokens} */
  #shown = {};

  /**
   * @param {Readonly<Record<string, string>>} descriptions what each token changes, by flat name
   * @param {TokenEditor} editor
   */
  constructor(descriptions, editor) {
    for (const [token, description] of Object.entries(descriptions))
      this.#rows.set(token, new ROWS[kindOf(token)](token, description, editor));
    for (const { title, tokens, open } of groupTokens([...this.#rows.keys()])) {
      const rows = tokens.map((token) => /** @type {ColorRow} */ (this.#rows.get(token)).element);
      const element = make('details', { class: 'tokens', open }, make('summary', {}, title), ...rows);
      this.#groups.push({ title, element, tokens, open });
    }
    const fonts = [...this.#rows.keys()].filter((token) => kindOf(token) === 'family');
    this.#everyFont = new EveryFontRow(fonts, editor);
    this.#groups
      .find(({ title }) => title === FONTS)
      ?.element.firstElementChild?.after(this.#everyFont.element);
    byId('token-groups').append(...this.#groups.map(({ element }) => element));
    const search = byId('token-search');
    search.addEventListener('input', () => this.#find(search.value.trim().toLowerCase()));
    byId('level').addEventListener('change', () => this.#levelChanged());
  }

  /** @param {Tokens} tokens */
  show(tokens) {
    const changed = new Set(Object.keys(tokens).filter((token) => tokens[token] !== this.#shown[token]));
    this.#shown = tokens;
    for (const token of changed) this.#rows.get(token)?.show(tokens[token]);
    this.#everyFont.showAll(tokens);
    const met = this.#needs.filter(({ front, back }) => changed.has(front) || changed.has(back));
    if (met.length > 0) this.#showContrast(met);
  }

  /** @returns {PairNeed[]} what the colours are held to */
  get needs() {
    return this.#needs;
  }

  /** @param {PairNeed[]} met the pairs of which a colour is another one now */
  #showContrast(met) {
    const tokens = this.#shown;
    const findings = findingsOf(tokens, this.#needs);
    for (const token of new Set(met.flatMap(({ front, back }) => [front, back]))) {
      const row = this.#rows.get(token);
      const own = findings.filter(({ front, back }) => front === token || back === token);
      if (row instanceof ColorRow) row.showContrast(own, tokens);
    }
    this.#verdict.show(findings, this.#level);
  }

  get #level() {
    return /** @type {import('../color/contrast-report.js').Level} */ (byId('level').value);
  }

  #levelChanged() {
    this.#needs = needsAt(this.#level);
    this.#showContrast(this.#needs);
  }

  /** @param {string} text empty: all tokens, in the groups as they were */
  #find(text) {
    let any = false;
    for (const { element, tokens, open } of this.#groups) {
      const found = tokens.filter((token) => this.#rows.get(token)?.matches(text));
      for (const token of tokens) {
        const row = this.#rows.get(token);
        if (row) row.element.hidden = !found.includes(token);
      }
      element.hidden = found.length === 0;
      element.open = text === '' ? open : found.length > 0;
      any ||= found.length > 0;
    }
    byId('token-none').hidden = any;
  }

  /** @param {string} token */
  #reveal(token) {
    const row = this.#rows.get(token);
    if (!row) return;
    const search = byId('token-search');
    if (search.value !== '') {
      search.value = '';
      this.#find('');
    }
    const group = this.#groups.find(({ tokens }) => tokens.includes(token));
    if (group) group.element.open = true;
    row.element.scrollIntoView({ block: 'center' });
    row.focus();
  }
}
