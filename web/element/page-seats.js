/**
 * Who has a place on a page that several elements share: each element of Stamgast with the same shop is a part
 * of one page.
 *
 * @typedef {'account' | 'orders' | 'reorder' | 'favourites' | 'loyalty' | 'recommendations' | 'usuals'} PartName
 *   of `app::Part`
 *
 * @typedef {object} Seat what an element is to the page
 * @property {PartName} part
 * @property {HTMLElement} host the element
 * @property {HTMLElement} root an element in its shadow root that the page fills
 * @property {() => string | null} [section] of the whole account page: the one to show; null: the one that the
 *   address names
 * @property {() => string} order the id or number of the order that it is about; empty: none
 * @property {() => string} locale that it wants
 * @property {import('./page-theme.js').PageTheme} theme that it wants
 * @property {(event: string, detail: object, options?: {cancelable?: boolean}) => boolean} dispatch on it; false:
 *   cancelled
 * @property {(height: number) => void} shown a frame with it is on screen; 0: it has nothing to show
 * @property {() => void} givenUp there will be no page, or no page any more; what is left of it does nothing
 */
import { SMALL_PARTS } from '../bridge/first-part.js';

/** The surface of the whole account page: there is one at most. */
const ACCOUNT_SURFACE = 'page';
/** As many as the C++ side can tell apart. */
const MOST_PARTS = 10_000;

export class PageSeats {
  /** By the name of the surface, in the order of coming. @type {Map<string, Seat>} */
  #seats = new Map();
  #next = 0;
  /** @type {Seat | null} */
  #actor = null;
  /** The one that went, once none is left: what ends then may have something to tell. @type {Seat | null} */
  #last = null;

  /** Whether there is a place for such a part. @param {PartName} part */
  canTake(part) {
    return part !== 'account' || !this.#seats.has(ACCOUNT_SURFACE);
  }

  /** @param {Seat} seat @returns {string} its surface */
  add(seat) {
    const surface = seat.part === 'account' ? ACCOUNT_SURFACE : this.#freeSurface();
    this.#seats.set(surface, seat);
    return surface;
  }

  /** @param {Seat} seat */
  remove(seat) {
    this.#seats.delete(this.surfaceOf(seat));
    if (this.#actor === seat) this.#actor = null;
    if (this.isEmpty) this.#last = seat;
  }

  get isEmpty() {
    return this.#seats.size === 0;
  }

  /** Whether they may be all that the customer wants of the page. */
  get areSmall() {
    return this.all().every(({ part }) => SMALL_PARTS.has(part));
  }

  /** Whose wishes hold for all, where there can be one only: language, theme, consent. @returns {Seat} */
  get first() {
    return /** @type {Seat} */ (this.#seats.values().next().value ?? this.#last);
  }

  /** Which the customer has used last; else the first. */
  get actor() {
    return this.#actor ?? this.first;
  }

  /** @param {Seat} seat the customer uses it now @returns {boolean} whether that is another one */
  act(seat) {
    const before = this.actor;
    this.#actor = seat;
    return seat !== before;
  }

  /** @param {Seat} seat @returns {string} empty: it has none */
  surfaceOf(seat) {
    for (const [surface, other] of this.#seats) if (other === seat) return surface;
    return '';
  }

  /** @param {string} surface */
  at(surface) {
    return this.#seats.get(surface);
  }

  /** @returns {Seat[]} */
  all() {
    return [...this.#seats.values()];
  }

  /** Which parts there are: the body of `parts_shown`. */
  get message() {
    return {
      parts: [...this.#seats].map(([surface, { part, order }]) => ({ surface, part, order: order() })),
    };
  }

  /** One that nothing was on lately: what goes and what comes in one frame must not be taken for each other. */
  #freeSurface() {
    let surface;
    do {
      surface = `part${this.#next}`;
      this.#next = (this.#next + 1) % MOST_PARTS;
    } while (this.#seats.has(surface));
    return surface;
  }
}
