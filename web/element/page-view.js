/**
 * What of one account page stands in the document: its surfaces, the mirror with field and pictures, the
 * words for assistive technology, and their styles.
 *
 * @typedef {import('../platform/customer-input.js').InputReceiver} InputReceiver
 * @typedef {import('../platform/pictures.js').PictureAtlas} PictureAtlas
 * @typedef {object} PageViewParts
 * @property {HTMLElement} host the element
 * @property {HTMLElement} root an element in its shadow root that this view fills
 * @property {InputReceiver & {dismiss: (surface: string) => void}} receiver of what the customer does
 * @property {PictureAtlas} atlas
 * @property {{preferences: () => void, canvas: () => void}} changed what may be different now: `preferences`,
 *   or whether the canvas can be seen
 * @property {AbortSignal} signal ends all listening
 */
import { CustomerInput } from '../platform/customer-input.js';
import { Fields } from '../platform/fields.js';
import { showIcon } from '../platform/icons.js';
import { LiveRegions } from '../platform/live-regions.js';
import { Pictures } from '../platform/pictures.js';
import { readPreferences, watchPreferences } from '../platform/preferences.js';
import { PrintSheet } from '../platform/print-sheet.js';
import { SemanticsMirror } from '../platform/semantics-mirror.js';
import { PageStyles } from './page-styles.js';
import { PageSurfaces } from './page-surfaces.js';

// Where the style sheet takes the canvas away by itself.
const WITHOUT_CANVAS = matchMedia('print, (forced-colors: active)');

export class PageView {
  #host;
  #root;
  #styles;
  #mirror;
  #fields;
  #pictures;
  #live;
  /** Whether it is the mirror that the customer looks at. */
  domView = false;
  /** Whether the next tree is a whole one, of an instance that knows nothing of what is there. */
  #fresh = true;
  /** A second press while the pictures of the first come shall not open a second dialog. */
  #preparesPrint = false;

  /** @param {PageViewParts} parts */
  constructor({ host, root, receiver, atlas, changed, signal }) {
    this.#host = host;
    this.#root = root;
    this.#styles = new PageStyles(host, root);
    this.surfaces = new PageSurfaces(root, (surface) => receiver.dismiss(surface));
    this.#fields = new Fields(host, root, receiver);
    this.#pictures = new Pictures({
      ...atlas,
      failed: (picture) => {
        atlas.failed(picture);
        this.#showPictures();
      },
    });
    this.#mirror = new SemanticsMirror(this.surfaces.mirrors, {
      field: (element, node) => this.#fields.show(element, node),
      fieldRemoved: (id) => this.#fields.remove(id),
      picture: (element, node) => this.#pictures.show(element, node),
      icon: showIcon,
    });
    this.#live = new LiveRegions(root, this.surfaces.dialog.element);
    root.addEventListener('click', (event) => this.#fields.clicked(event), { signal });
    new CustomerInput(root, this.#mirror, receiver, signal);
    watchPreferences(this.#styles.probe, () => changed.preferences(), signal);
    WITHOUT_CANVAS.addEventListener('change', () => changed.canvas(), { signal });
  }

  /**
   * Those of the customer and the page around, as they are now, put on what stands in the document.
   * @param {string} locale @param {'ltr' | 'rtl'} direction @returns {import('../platform/theme-tokens.js').FlatTokens}
   *   the theme
   */
  prefer(locale, direction) {
    const { tokens, scheme } = readPreferences(this.#host, this.#styles.probe, direction);
    this.#styles.setTokens(tokens, scheme);
    // For screen readers, where the page around is in another language.
    if (this.#root.lang !== locale) this.#root.lang = locale;
    if (this.#root.dir !== direction) this.#root.dir = direction;
    return tokens;
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
    this.#live.announce(announce);
    for (const image of images) void this.#pictures.load(image);
    return opened;
  }

  /** The mirror shows itself, or the pixels under it. @param {boolean} painted whether there are pixels */
  setPainted(painted) {
    this.#root.classList.toggle('painted', painted);
    this.domView = !painted || WITHOUT_CANVAS.matches;
    this.#pictures.setDomView(this.domView);
    this.#showPictures();
  }

  /** What is shown at that node, alone on paper. @param {number} node */
  async print(node) {
    const part = this.#mirror.element(node);
    if (!part || this.#preparesPrint) return;
    this.#preparesPrint = true;
    const pictures = [...this.#mirror.pictures()].map(
      ([element, { url = '' }]) => /** @type {const} */ ([element, url]),
    );
    try {
      await new PrintSheet(this.#root).print(part, new Map(pictures));
    } finally {
      this.#preparesPrint = false;
    }
  }

  /** All that it put into the document goes. */
  remove() {
    this.#pictures.stop();
    this.#live.stop();
    this.#fields.clear();
    this.#styles.remove();
    this.#root.replaceChildren();
    this.#root.classList.remove('painted');
  }

  #showPictures() {
    for (const [element, node] of this.#mirror.pictures()) this.#pictures.show(element, node);
  }
}
