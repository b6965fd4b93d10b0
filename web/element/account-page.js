/**
 * One account page from the moment it is shown until it goes: joins the shop, the wasm instance, the canvas
 * and the mirror.
 *
 * @typedef {object} AccountPageParts
 * @property {HTMLElement} host the element
 * @property {HTMLElement} root an element in its shadow root that this page fills
 * @property {import('./shop-loader.js').OpenShop} shop
 * @property {string} locale
 * @property {(event: string, detail: object, options?: {cancelable?: boolean}) => boolean} dispatch false:
 *   cancelled
 * @property {() => void} onShown the first frame is on screen
 * @property {() => void} onGivenUp it trapped too often or cannot be started again; what is left does nothing
 */
import { EarlyRequests } from '../bridge/early-requests.js';
import { EffectRunner } from '../bridge/effect-runner.js';
import { FrameScheduler } from '../bridge/frame-scheduler.js';
import { IntentLocks } from '../bridge/intent-locks.js';
import { keySeed } from '../bridge/key-seed.js';
import { MessageKind } from '../bridge/message-kind.js';
import { OutboxStore } from '../bridge/outbox-store.js';
import { instantiate } from '../bridge/wasm-module.js';
import { WasmPort } from '../bridge/wasm-port.js';
import { readsBackTruly } from '../platform/canvas-honesty.js';
import { CustomerInput } from '../platform/customer-input.js';
import { GlCanvas } from '../platform/gl-canvas.js';
import { LiveRegions } from '../platform/live-regions.js';
import { Pictures } from '../platform/pictures.js';
import { readPreferences, watchPreferences } from '../platform/preferences.js';
import { SemanticsMirror } from '../platform/semantics-mirror.js';
import { TextEngine } from '../platform/text-engine.js';
import { TextField } from '../platform/text-field.js';
import { loadMessages } from './languages.js';
import { PageMessages } from './page-messages.js';
import { PagePlatform } from './page-platform.js';
import { currentViewport, PageSurfaces } from './page-surfaces.js';
import { PageStyles } from './page-styles.js';
import { watchPage } from './page-watch.js';

const MOST_RESTARTS = 2;
// Where the style sheet takes the canvas away by itself.
const WITHOUT_CANVAS = 'print, (forced-colors: active)';

export class AccountPage {
  #parts;
  #surfaces;
  #mirror;
  #field;
  #pictures;
  #live;
  #styles;
  #scheduler;
  #messages;
  #canvas;
  #platform;
  #ending = new AbortController();
  #early;
  /** @type {WasmPort | null} */
  #port = null;
  /** @type {EffectRunner | null} */
  #effects = null;
  #locale;
  #restarts = 0;
  #shown = false;
  #fresh = true;

  /** @param {AccountPageParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#locale = parts.locale;
    // Leaves before anything else is loaded.
    this.#early = new EarlyRequests(parts.shop.plugin);
    const { host, root } = parts;
    const { signal } = this.#ending;
    this.#styles = new PageStyles(host, root);
    this.#surfaces = new PageSurfaces(root, (surface) =>
      this.#messages.post(MessageKind.dismiss, { surface }),
    );
    this.#field = new TextField(host, (node, text) => this.#messages.post(MessageKind.edit, { node, text }));
    this.#scheduler = new FrameScheduler(() => this.#frame());
    this.#messages = new PageMessages(() => this.#scheduler.invalidate());
    this.#canvas = new GlCanvas({ lost: () => this.#viewChanged(), restored: () => this.#viewChanged() });
    this.#platform = new PagePlatform({
      text: new TextEngine({ pixelRatio: () => window.devicePixelRatio }),
      locale: parts.locale,
      canvas: this.#canvas,
      surfaces: this.#surfaces,
    });
    this.#pictures = new Pictures(this.#pictureAtlas());
    this.#mirror = new SemanticsMirror(this.#surfaces.mirrors, {
      searchField: (element, node) => this.#field.show(element, node),
      picture: (element, node) => this.#pictures.show(element, node),
    });
    this.#live = new LiveRegions(root, this.#surfaces.dialog.element);
    new CustomerInput(root, this.#mirror, this.#receiver(), signal);
    watchPreferences(this.#styles.probe, () => this.preferencesChanged(), signal);
    watchPage(this.#surfaces, this.#watcher(), signal);
    matchMedia(WITHOUT_CANVAS).addEventListener('change', () => this.#viewChanged(), { signal });
  }

  /** @returns {Promise<void>} rejects when the page cannot be shown at all: no wasm, no network */
  async start() {
    await Promise.all([loadMessages(this.#locale), this.#openInstance()]);
    await this.#refresh();
  }

  /** @param {string} locale */
  setLocale(locale) {
    this.#locale = locale;
    this.preferencesChanged();
  }

  /** Something that `readPreferences` reads may have changed. The page stays as it is where that fails. */
  preferencesChanged() {
    this.#refresh().catch((error) => this.#report('no_messages', error));
  }

  /** Everything stops: requests, timers, listeners. What it put on the page goes. */
  stop() {
    this.#ending.abort();
    this.#scheduler.stop();
    this.#early.stop();
    this.#effects?.stop();
    this.#pictures.stop();
    this.#canvas.close();
    this.#port?.close();
    this.#field.remove();
    this.#styles.remove();
    this.#parts.root.replaceChildren();
    this.#parts.root.classList.remove('painted');
  }

  /** Says the preferences in the language that is wanted by then, whichever was wanted when this began. */
  async #refresh() {
    const locale = this.#locale;
    const messages = await loadMessages(locale);
    if (this.#ending.signal.aborted) return;
    if (locale === this.#locale) this.#postPreferences(messages);
    else await this.#refresh();
  }

  async #openInstance() {
    if (!this.#canvas.context && readsBackTruly()) this.#canvas.open();
    this.#platform.setPictureTexture(null);
    const module = await instantiate(this.#platform);
    if (this.#ending.signal.aborted) return;
    const { shop, dispatch } = this.#parts;
    this.#port = new WasmPort(module, (error) => this.#trapped(error));
    this.#effects = new EffectRunner({
      plugin: shop.plugin,
      outbox: new OutboxStore(shop.plugin.name),
      locks: new IntentLocks(),
      early: this.#early,
      post: (kind, request, body) => this.#messages.postText(kind, request, body),
      dispatch,
    });
    this.#messages.connect(this.#port);
    this.#fresh = true;
    this.#port.start({
      key_seed: keySeed(),
      can_reorder: shop.capabilities.has('reorder'),
      can_search: shop.capabilities.has('orders.search'),
      policy: shop.policy,
    });
  }

  #frame() {
    const port = this.#port;
    if (!port?.alive || !this.#messages.knows(MessageKind.preferences)) return;
    this.#messages.describe(MessageKind.layout, this.#surfaces.layout(currentViewport()));
    port.frame();
    if (port.alive) this.#apply(port.takeOutbox());
  }

  /** What a frame gave out, in the order in which it has to happen. @param {Record<string, any>} out */
  #apply({
    surfaces = [],
    semantics,
    focus,
    announce = [],
    images = [],
    effects = [],
    wake_in_ms: wakeInMs,
  }) {
    const opened = this.#surfaces.show(surfaces);
    if (semantics && this.#fresh) this.#mirror.clear();
    if (semantics) this.#mirror.apply(semantics);
    if (semantics) this.#fresh = false;
    if (focus && !this.#field.focusIn(this.#mirror.element(focus))) this.#mirror.focus(focus);
    this.#live.announce(announce);
    for (const image of images) void this.#pictures.load(image);
    for (const effect of effects) this.#effects?.run(effect);
    if (opened) this.#scheduler.invalidate();
    if (wakeInMs !== undefined) this.#scheduler.wakeIn(wakeInMs);
    if (!this.#shown && semantics) this.#show();
  }

  #show() {
    this.#shown = true;
    this.#viewChanged();
    this.#parts.onShown();
  }

  /** The canvas came or went: the mirror shows itself, or the pixels under it. */
  #viewChanged() {
    if (this.#ending.signal.aborted) return;
    const painted = this.#canvas.generation !== 0 && this.#port?.alive === true;
    this.#parts.root.classList.toggle('painted', painted);
    this.#pictures.setDomView(!painted || matchMedia(WITHOUT_CANVAS).matches);
    for (const [element, node] of this.#mirror.pictures()) this.#pictures.show(element, node);
    this.#scheduler.invalidate();
  }

  /** @param {unknown} error */
  #trapped(error) {
    this.#effects?.stop();
    this.#viewChanged();
    this.#report('crashed', error);
    // Whoever listened may have taken the page away.
    if (this.#ending.signal.aborted) return;
    if (this.#restarts++ >= MOST_RESTARTS) return this.#parts.onGivenUp();
    this.#early.stop();
    this.#early = new EarlyRequests(this.#parts.shop.plugin);
    this.start().then(
      () => this.#viewChanged(),
      (failure) => {
        if (this.#ending.signal.aborted) return;
        this.#report('crashed', failure);
        this.#parts.onGivenUp();
      },
    );
  }

  /** @param {string} code @param {unknown} error */
  #report(code, error) {
    if (this.#ending.signal.aborted) return;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#parts.dispatch('stamgast-error', { code, message });
  }

  /** @param {Record<string, unknown>} messages */
  #postPreferences(messages) {
    const { host } = this.#parts;
    const { scheme, direction, tokens } = readPreferences(host, this.#styles.probe);
    this.#styles.setTokens(tokens, scheme);
    this.#platform.speak(this.#locale);
    // For screen readers, where the page around is in another language.
    if (this.#parts.root.lang !== this.#locale) this.#parts.root.lang = this.#locale;
    const preferences = {
      locale: this.#locale,
      direction,
      messages,
      theme: tokens,
    };
    if (this.#messages.describe(MessageKind.preferences, preferences)) this.#scheduler.invalidate();
  }

  /** @returns {import('../platform/pictures.js').PictureAtlas} */
  #pictureAtlas() {
    return {
      texture: () => this.#platform.pictureTexture,
      upload: (picture, x, y) => this.#platform.uploadPicture(picture, x, y),
      placed: ({ id, width, height }) => {
        this.#port?.imageReady(id, width, height);
        this.#scheduler.invalidate();
      },
      failed: ({ id }) => {
        this.#messages.post(MessageKind.images_failed, { images: [id] });
        for (const [element, node] of this.#mirror.pictures()) this.#pictures.show(element, node);
      },
    };
  }

  /** @returns {import('../platform/customer-input.js').InputReceiver} */
  #receiver() {
    return {
      pointer: (hovered, pressed) => this.#messages.post(MessageKind.pointer, { hovered, pressed }),
      focus: (focused, visible) => this.#messages.post(MessageKind.focus, { focused, visible }),
      activate: (node) => this.#messages.post(MessageKind.activate, { node }),
      navigate: (url) => this.#parts.dispatch('stamgast-navigate', { url }, { cancelable: true }),
    };
  }

  /** @returns {import('./page-watch.js').PageWatcher} */
  #watcher() {
    return {
      moved: () => this.#scheduler.invalidate(),
      returned: () => this.#messages.post(MessageKind.refresh, {}),
      visibilityChanged: () => this.#scheduler.visibilityChanged(),
      fontsLoaded: () => {
        this.#platform.text.forgetFonts();
        this.#messages.post(MessageKind.text_changed, {});
      },
    };
  }
}
