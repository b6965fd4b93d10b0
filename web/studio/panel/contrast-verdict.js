/**
 * What the whole scheme comes to, and the way to what is weak in it.
 *
 * @typedef {import('../color/contrast-report.js').Finding} Finding
 */
import { ratioText } from '../color/contrast-report.js';
import { make } from './make.js';
import { nameOf } from './token-names.js';

const MOST_SHOWN = 5;

export class ContrastVerdict {
  #element;
  #reveal;
  #said = '';

  /** @param {HTMLElement} element that it fills @param {(token: string) => void} reveal shows a token to be changed */
  constructor(element, reveal) {
    this.#element = element;
    this.#reveal = reveal;
  }

  /** @param {Finding[]} findings the weakest first @param {import('../color/contrast-report.js').Level} level */
  show(findings, level) {
    const weak = findings.filter(({ passes }) => !passes);
    const said = JSON.stringify([level, findings.length, weak]);
    if (said === this.#said) return;
    this.#said = said;
    this.#element.classList.toggle('weak', weak.length > 0);
    if (weak.length === 0) {
      this.#element.textContent = `All ${findings.length} pairs of colours that meet can be told apart (WCAG 2.2 ${level}).`;
      return;
    }
    const heading = `${weak.length} of ${findings.length} pairs of colours are too weak:`;
    const links = weak.slice(0, MOST_SHOWN).map((finding) => this.#link(finding));
    const rest = weak.length > MOST_SHOWN ? [make('span', {}, `and ${weak.length - MOST_SHOWN} more`)] : [];
    this.#element.replaceChildren(make('strong', {}, heading), ...links, ...rest);
  }

  /** @param {Finding} finding */
  #link({ front, back, measured }) {
    const text = `${nameOf(front)} on ${nameOf(back).toLowerCase()}, ${ratioText(measured)}`;
    const button = make('button', { type: 'button', class: 'link' }, text);
    button.addEventListener('click', () => this.#reveal(front));
    return button;
  }
}
