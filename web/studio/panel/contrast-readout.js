/**
 * How well one colour can be told from each that it meets on screen: the weakest at once, all on demand.
 *
 * @typedef {import('../color/contrast-report.js').Finding} Finding
 */
import { OF_ONE, ratioText } from '../color/contrast-report.js';
import { make } from './make.js';
import { nameOf } from './token-names.js';

export class ContrastReadout {
  #token;
  #summary = make('summary');
  #list = make('ul');
  /** @type {{findings: Finding[], tokens: Readonly<Record<string, string>>}} */
  #shown = { findings: [], tokens: {} };

  /** @param {string} token */
  constructor(token) {
    this.#token = token;
    this.element = make('details', { class: 'contrast', hidden: true }, this.#summary, this.#list);
    this.element.addEventListener('toggle', () => this.#showAll());
  }

  /** @param {Finding[]} findings of this token, the weakest first @param {Readonly<Record<string, string>>} tokens */
  show(findings, tokens) {
    this.#shown = { findings, tokens };
    this.element.hidden = findings.length === 0;
    if (findings.length === 0) return;
    const [weakest] = findings;
    this.element.classList.toggle('weak', !weakest.passes);
    this.#summary.textContent = `${ratioText(weakest.measured)} ${this.#meeting(weakest)}, ${verdictOf(weakest)}`;
    this.#showAll();
  }

  #showAll() {
    if (!this.element.open) return;
    const { findings, tokens } = this.#shown;
    this.#list.replaceChildren(...findings.map((finding) => this.#item(finding, tokens)));
  }

  /** @param {Finding} finding @param {Readonly<Record<string, string>>} tokens */
  #item(finding, tokens) {
    const sample = make('span', { class: 'sample', 'aria-hidden': 'true' }, 'Aa');
    sample.style.color = tokens[finding.front];
    sample.style.background = tokens[finding.back];
    const text = `${this.#meeting(finding)}: ${ratioText(finding.measured)}, ${verdictOf(finding)}`;
    return make('li', { class: finding.passes ? '' : 'weak' }, sample, text);
  }

  /** @param {Finding} finding */
  #meeting({ front, back }) {
    return front === this.#token
      ? `on ${nameOf(back).toLowerCase()}`
      : `under ${nameOf(front).toLowerCase()}`;
  }
}

/** @param {Finding} finding */
function verdictOf({ passes, ratio }) {
  return passes ? 'passes' : `needs ${ratio}${OF_ONE}`;
}
