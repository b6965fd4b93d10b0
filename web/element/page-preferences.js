/**
 * Language, direction and look of a page, in all its elements. Where there can be one only, the first element
 * says which by what is attached to it, and the first that can be seen by the styles around it: those of what is
 * hidden cannot be watched.
 *
 * @typedef {import('./page-seats.js').Seat} Seat
 * @typedef {object} PagePreferencesParts
 * @property {import('./page-seats.js').PageSeats} seats
 * @property {import('./page-styles.js').PageStyles} styles
 * @property {import('./page-messages.js').PageMessages} messages
 * @property {import('./page-platform.js').PagePlatform} platform
 * @property {string} locale of the first element
 * @property {() => void} told the page is to be drawn with others
 * @property {(error: unknown) => void} failed the words of a language could not be had: the page stays as it is
 * @property {AbortSignal} signal ends it
 */
import { MessageKind } from '../bridge/message-kind.js';
import { readPreferences, watchPreferences } from '../platform/preferences.js';
import { directionOf, loadMessages } from './languages.js';

export class PagePreferences {
  #parts;
  #locale;
  #probe = document.createElement('div');
  /** @type {Set<HTMLElement>} */
  #roots = new Set();
  /** Around which it reads and watches the styles. @type {Seat | null} */
  #followed = null;
  #watching = new AbortController();
  #direction = '';
  /** In that language. */
  #words = {
    locale: '',
    direction: '',
    messages: /** @type {import('./languages.js').Catalogue['texts']} */ ([]),
  };
  /** Of what is shown, BCP 47; empty before the first. */
  language = '';

  /** @param {PagePreferencesParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#locale = parts.locale;
    this.#probe.className = 'probe';
    parts.signal.addEventListener('abort', () => this.#watching.abort());
  }

  /** @param {HTMLElement} root of an element that they are for, too */
  add(root) {
    this.#roots.add(root);
    this.#write(root);
  }

  /** @param {HTMLElement} root */
  remove(root) {
    this.#roots.delete(root);
  }

  /** The styles around that element count from now on. @param {Seat} seat */
  follow(seat) {
    if (seat === this.#followed || this.#parts.signal.aborted) return;
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#followed = seat;
    seat.root.append(this.#probe);
    watchPreferences(this.#probe, () => this.changed(), this.#watching.signal);
    if (this.language !== '') this.changed(); // else they are read as soon as its words have come
  }

  /** The first element may want another language, or another look. */
  wishesChanged() {
    this.#locale = this.#parts.seats.first.locale();
    this.changed();
  }

  /** Something that `readPreferences` reads may have changed. */
  changed() {
    this.refresh().catch(this.#parts.failed);
  }

  /**
   * Says them in the language that is wanted by then, whichever was wanted when this began.
   * @returns {Promise<void>} rejects when its words cannot be had
   */
  async refresh() {
    const locale = this.#locale;
    const { theme } = this.#parts.seats.first;
    const [texts] = await Promise.all([loadMessages(locale), theme.settled()]);
    if (this.#parts.signal.aborted) return;
    if (locale === this.#locale && theme === this.#parts.seats.first.theme) this.#tell(locale, texts);
    else await this.refresh();
  }

  /** @param {string} locale @param {import('./languages.js').Catalogue['texts']} texts */
  #tell(locale, texts) {
    const { seats, styles, messages, platform, told } = this.#parts;
    const direction = directionOf(locale);
    const { host } = this.#followed ?? seats.first;
    const preferences = readPreferences(host, this.#probe, direction, seats.first.theme.changes);
    styles.setPreferences(preferences);
    this.language = locale;
    this.#direction = direction;
    for (const root of this.#roots) this.#write(root);
    platform.speak(locale);
    if (this.#words.locale !== locale || this.#words.messages !== texts)
      this.#words = { locale, direction, messages: texts };
    const { preferences: kind } = MessageKind;
    const spoken = messages.describe(kind, this.#words, 'words');
    const dressed = messages.describe(kind, { theme: preferences.tokens }, 'theme');
    if (spoken || dressed) told();
  }

  /** For screen readers, where the page around is in another language. @param {HTMLElement} root */
  #write(root) {
    if (this.language !== '' && root.lang !== this.language) root.lang = this.language;
    if (this.#direction !== '' && root.dir !== this.#direction) root.dir = this.#direction;
  }
}
