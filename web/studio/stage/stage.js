/**
 * The preview: a frame that is as wide as a device, made smaller where the studio has less room, so that media queries
 * and touch sizes are those of the device. At first a phone, as most customers have, in life size.
 *
 * @typedef {import('../theme/draft.js').Draft} Draft
 * @typedef {import('../theme/draft.js').Scheme} Scheme
 * @typedef {import('./preview.js').PreviewPage} PreviewPage
 */
import { byId, make } from '../panel/make.js';
import { PLAIN } from '../theme/starts.js';
import { LANGUAGES, SCENES } from './scenes.js';
import { addVisionFilters, VISION_TITLES } from './vision-filters.js';

export class Stage {
  #frame = /** @type {HTMLIFrameElement} */ (byId('preview'));
  #easel = /** @type {HTMLElement} */ (byId('easel'));
  #form = /** @type {HTMLFormElement} */ (byId('looks'));
  #changed;
  /** @type {Draft | null} */
  #draft = null;

  /**
   * @param {object} listeners
   * @param {() => void} listeners.schemeChanged light or dark is looked at now
   * @param {(event: KeyboardEvent) => void} listeners.key what is pressed while the preview has the focus
   */
  constructor({ schemeChanged, key }) {
    this.#changed = schemeChanged;
    const titles = Object.entries(SCENES).map(([id, { title }]) => /** @type {const} */ ([id, title]));
    fill(byId('scene'), titles);
    fill(byId('language'), Object.entries(LANGUAGES));
    fill(byId('vision'), [['', 'All colours'], ...Object.entries(VISION_TITLES)]);
    addVisionFilters(byId('vision-filters'));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', (event) => this.#lookChanged(event));
    new ResizeObserver(() => this.#fit()).observe(this.#easel);
    const opened = () => {
      this.#frame.contentDocument?.addEventListener('keydown', key);
      this.#draw();
    };
    this.#frame.addEventListener('load', opened);
    if (this.#preview) opened();
  }

  /** @returns {Scheme} that is looked at */
  get scheme() {
    return this.#chosen('scheme') === 'dark' ? 'dark' : 'light';
  }

  set scheme(scheme) {
    this.#choose('scheme', scheme);
    this.#draw();
  }

  /** @param {Draft} draft */
  show(draft) {
    this.#draft = draft;
    this.#draw();
  }

  /** @returns {PreviewPage | undefined} nothing before the frame has loaded */
  get #preview() {
    return /** @type {any} */ (this.#frame.contentWindow)?.preview;
  }

  #draw() {
    if (!this.#draft) return;
    const tokens = this.#draft.tokens[this.scheme];
    const plain = PLAIN.tokens[this.scheme];
    this.#preview?.show({
      scene: /** @type {any} */ (this.#chosen('scene')),
      language: /** @type {any} */ (this.#chosen('language')),
      scheme: this.scheme,
      changes: Object.fromEntries(Object.entries(tokens).filter(([token, value]) => plain[token] !== value)),
      ground: tokens['color.surface'],
    });
  }

  /** @param {Event} event */
  #lookChanged({ target }) {
    const name = /** @type {HTMLInputElement | HTMLSelectElement} */ (target).name;
    if (name === 'scheme') this.#changed();
    if (name === 'width') this.#fit();
    const vision = this.#chosen('vision');
    this.#frame.style.filter = vision === '' ? '' : `url(#vision-${vision})`;
    this.#draw();
  }

  /** As large as there is room for, and never larger than life. */
  #fit() {
    const width = Number(this.#chosen('width'));
    const { clientWidth, clientHeight } = this.#easel;
    if (clientWidth === 0) return;
    const scale = Math.min(1, clientWidth / width);
    const { style } = this.#frame;
    style.width = `${width}px`;
    style.height = `${clientHeight / scale}px`;
    style.left = `${(clientWidth / scale - width) / 2}px`;
    // It is drawn for the px that it has on the screen.
    style.zoom = String(scale);
    style.transform = '';
    // Firefox zooms the frame, and not what is in it; so does Safari before 26.
    if (Math.abs(Number(this.#frame.contentWindow?.innerWidth) - width) <= 1) return;
    style.zoom = '';
    style.left = `${(clientWidth - width * scale) / 2}px`;
    style.transform = `scale(${scale})`;
  }

  /** @param {string} name */
  #chosen(name) {
    return String(new FormData(this.#form).get(name) ?? '');
  }

  /** @param {string} name @param {string} value */
  #choose(name, value) {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
  }
}

/** @param {HTMLSelectElement} select @param {readonly (readonly [string, string])[]} options value and text */
function fill(select, options) {
  select.append(...options.map(([value, text]) => make('option', { value }, text)));
}
