/**
 * What of one page stands in the document: its surfaces, in as many elements as it has, the mirror with fields
 * and pictures, the words for assistive technology, and their styles.
 *
 * @typedef {import('./page-seats.js').Seat} Seat
 * @typedef {import('../platform/customer-input.js').InputReceiver} InputReceiver
 * @typedef {import('../platform/pictures.js').PictureAtlas} PictureAtlas
 * @typedef {import('../platform/field-control.js').FieldReceiver} FieldReceiver
 * @typedef {object} PageViewParts
 * @property {import('./page-seats.js').PageSeats} seats
 * @property {import('./page-surfaces.js').PageSurfaces} surfaces
 * @property {import('./page-styles.js').PageStyles} styles
 * @property {import('./page-preferences.js').PagePreferences} preferences
 * @property {FieldReceiver} receiver of what the customer does, wherever
 * @property {PictureAtlas} atlas
 * @property {() => void} canvasChanged it may be seen now, or not any more
 * @property {AbortSignal} signal ends all listening
 */
import { CustomerInput } from '../platform/customer-input.js';
import { Fields } from '../platform/fields.js';
import { showIcon } from '../platform/icons.js';
import { LiveRegions } from '../platform/live-regions.js';
import { Pictures } from '../platform/pictures.js';
import { PrintSheet } from '../platform/print-sheet.js';
import { SemanticsMirror } from '../platform/semantics-mirror.js';

// Where the style sheet takes the canvas away by itself.
const WITHOUT_CANVAS = matchMedia('print, (forced-colors: active)');

export class PageView {
  #seats;
  #styles;
  #preferences;
  #mirror;
  #fields;
  #pictures;
  /** @type {LiveRegions | null} */
  #live = null;
  /** In whose element dialog, toast and live regions are. @type {Seat | null} */
  #home = null;
  /** What listens in an element, and what ends it. @type {Map<Seat, {input: CustomerInput, listening: AbortController}>} */
  #listeners = new Map();
  #painted = false;
  /** Whether it is the mirror that the customer looks at. */
  domView = false;
  /** Whether the next tree is a whole one, of an instance that knows nothing of what is there. */
  #fresh = true;
  /** A second press while the pictures of the first come shall not open a second dialog. */
  #preparesPrint = false;

  /** @param {PageViewParts} parts */
  constructor({ seats, surfaces, styles, preferences, receiver, atlas, canvasChanged, signal }) {
    this.#seats = seats;
    this.#styles = styles;
    this.#preferences = preferences;
    this.surfaces = surfaces;
    const places = {
      hostOf: (/** @type {string} */ surface) => this.#seatOf(surface).host,
      language: () => this.#preferences.language,
    };
    this.#fields = new Fields(places, receiver);
    this.#pictures = new Pictures(atlas, () => this.#showPictures());
    this.#mirror = new SemanticsMirror(surfaces.mirrors, {
      field: (element, node) => this.#fields.show(element, node),
      fieldRemoved: (id) => this.#fields.remove(id),
      picture: (element, node) => this.#pictures.show(element, node),
      icon: showIcon,
    });
    WITHOUT_CANVAS.addEventListener('change', canvasChanged, { signal });
  }

  /**
   * @param {Seat} seat
   * @param {string} surface its
   * @param {InputReceiver} receiver of what happens there
   * @returns {HTMLElement} the surface's
   */
  addPart(seat, surface, receiver) {
    const { host, root } = seat;
    const listening = new AbortController();
    this.#styles.add(host, root);
    root.classList.toggle('painted', this.#painted);
    this.#preferences.add(root);
    const { element } = this.surfaces.add(surface, root, seat.part === 'reorder' ? 'fitted' : 'filled');
    root.addEventListener('click', (event) => this.#fields.clicked(event), { signal: listening.signal });
    const input = new CustomerInput(root, this.#mirror, receiver, listening.signal);
    this.#listeners.set(seat, { input, listening });
    if (this.#home) return element;
    this.moveAbove(seat);
    this.#preferences.follow(seat);
    return element;
  }

  /**
   * The element is no part of the page any more: what lay in it goes, or to another one.
   * @param {Seat} seat
   * @param {string} surface its
   * @returns {HTMLElement} the surface's
   */
  removePart(seat, surface) {
    this.#listeners.get(seat)?.listening.abort();
    this.#listeners.delete(seat);
    const element = this.surfaces.remove(surface);
    if (!this.#seats.isEmpty) {
      this.#preferences.follow(this.#seats.first);
      if (this.#home === seat) this.moveAbove(this.#seatInSight ?? this.#seats.actor);
      this.sightChanged();
    }
    this.#preferences.remove(seat.root);
    this.#styles.remove(seat.host);
    seat.root.replaceChildren();
    seat.root.classList.remove('painted');
    return element;
  }

  /**
   * What lies above the page is in that element from now on: the customer is there, so it is one that can be
   * seen, and what holds the dialog has to be.
   * @param {Seat} seat
   */
  moveAbove(seat) {
    if (this.#home === seat) return;
    this.#home = seat;
    this.surfaces.layAbove(seat.root);
    if (this.#live) this.#live.moveTo(seat.root);
    else this.#live = new LiveRegions(seat.root, this.surfaces.dialog.element);
    this.#fields.follow();
  }

  /** Its element is elsewhere in the document. @param {Seat} seat */
  moved(seat) {
    this.#styles.remove(seat.host);
    this.#styles.add(seat.host, seat.root);
    this.#listeners.get(seat)?.input.moved();
    if (this.#home === seat) this.surfaces.movedAbove();
    this.sightChanged();
  }

  /**
   * A part may be hidden now, or not any more. In one that is hidden, nothing would be seen or heard of what lies above
   * the page, and no change of the look be noticed.
   */
  sightChanged() {
    const other = this.#seatInSight;
    if (other && !this.#isInSight(this.#home)) this.moveAbove(other);
    if (other) this.#preferences.follow(other);
    this.surfaces.dialog.sightChanged();
  }

  /** The first part that is not hidden. */
  get #seatInSight() {
    return this.#seats.all().find((seat) => this.#isInSight(seat));
  }

  /** @param {Seat | null} seat */
  #isInSight(seat) {
    return seat !== null && this.surfaces.isRendered(this.#seats.surfaceOf(seat));
  }

  /** Another instance draws from now on. */
  startAnew() {
    this.#fresh = true;
  }

  /**
   * Shows what a frame gave out, in the order in which it has to happen.
   * @param {Record<string, any>} out
   * @returns {boolean} whether something was opened that needs to be laid out and drawn
   */
  apply({ surfaces = [], section, semantics, focus, announce = [], images = [] }) {
    const opened = this.surfaces.show(surfaces);
    if (semantics && this.#fresh) this.#mirror.clear();
    if (semantics) this.#mirror.apply(semantics);
    if (semantics) this.#fresh = false;
    if (focus && !this.#fields.focus(focus)) this.#mirror.focus(focus, section !== undefined);
    this.#live?.announce(announce);
    for (const image of images) void this.#pictures.load(image);
    return opened;
  }

  /** The mirror shows itself, or the pixels under it. @param {boolean} painted whether there are pixels */
  setPainted(painted) {
    this.#painted = painted;
    for (const { root } of this.#seats.all()) root.classList.toggle('painted', painted);
    this.domView = !painted || WITHOUT_CANVAS.matches;
    this.#styles.setDomView(this.domView);
    this.#pictures.setDomView(this.domView);
    this.#showPictures();
  }

  /** What is shown at that node, alone on paper. @param {number} node */
  async print(node) {
    const part = this.#mirror.element(node);
    const root = /** @type {HTMLElement | null | undefined} */ (part?.closest('.root'));
    if (!part || !root || this.#preparesPrint) return;
    this.#preparesPrint = true;
    const pictures = [...this.#mirror.pictures()].map(
      ([element, { url = '' }]) => /** @type {const} */ ([element, url]),
    );
    try {
      await new PrintSheet(root).print(part, new Map(pictures));
    } finally {
      this.#preparesPrint = false;
    }
  }

  /** All that it put into the document has gone with the parts; the rest stops. */
  stop() {
    this.#pictures.stop();
    this.#live?.stop();
    this.#fields.clear();
  }

  /** @param {string} surface @returns {Seat} in whose element it is */
  #seatOf(surface) {
    const home = this.#home ?? this.#seats.first;
    return this.surfaces.isAbove(surface) ? home : (this.#seats.at(surface) ?? home);
  }

  #showPictures() {
    for (const [element, node] of this.#mirror.pictures()) this.#pictures.show(element, node);
  }
}
