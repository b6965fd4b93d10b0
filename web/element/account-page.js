/**
 * One account page from the moment it is shown until it goes: joins the shop, the wasm instance, the canvas
 * and the mirror.
 *
 * @typedef {object} AccountPageParts
 * @property {HTMLElement} host the element
 * @property {HTMLElement} root an element in its shadow root that this page fills
 * @property {import('./shop-loader.js').OpenShop} shop
 * @property {string} locale
 * @property {string | null} section to show; null: the one that the address names
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
import { KeptStore } from '../bridge/kept-store.js';
import { MerchantEvents } from '../bridge/merchant-events.js';
import { MessageKind } from '../bridge/message-kind.js';
import { OutboxStore } from '../bridge/outbox-store.js';
import { ToldStore } from '../bridge/told-store.js';
import { instantiate } from '../bridge/wasm-module.js';
import { WasmPort } from '../bridge/wasm-port.js';
import { readsBackTruly } from '../platform/canvas-honesty.js';
import { clockChanges } from '../platform/clock-changes.js';
import { GlCanvas } from '../platform/gl-canvas.js';
import { saveFile } from '../platform/save-file.js';
import { TextEngine } from '../platform/text-engine.js';
import { allowsPersonalisation, consentOf } from './consent.js';
import { directionOf, loadMessages } from './languages.js';
import { isForBrowser, PageLocation } from './page-location.js';
import { PageMessages } from './page-messages.js';
import { PagePlatform } from './page-platform.js';
import { currentViewport } from './page-surfaces.js';
import { PageView } from './page-view.js';
import { watchPage } from './page-watch.js';

const MOST_RESTARTS = 2;

export class AccountPage {
  #parts;
  #view;
  #scheduler;
  #messages;
  #canvas;
  #platform;
  #location;
  #ending = new AbortController();
  #early;
  /** Of the whole page: an instance that starts again tells nothing twice. */
  #events;
  #kept;
  /** @type {WasmPort | null} */
  #port = null;
  /** @type {EffectRunner | null} */
  #effects = null;
  #locale;
  #restarts = 0;
  #shown = false;

  /** @param {AccountPageParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#locale = parts.locale;
    // Leaves before anything else is loaded.
    this.#early = new EarlyRequests(parts.shop.plugin);
    this.#events = new MerchantEvents({
      dispatch: parts.dispatch,
      consent: () => consentOf(parts.host),
      store: new ToldStore(parts.shop.plugin.name),
    });
    this.#kept = new KeptStore(parts.shop.plugin.name);
    const { signal } = this.#ending;
    this.#scheduler = new FrameScheduler(() => this.#frame());
    this.#messages = new PageMessages(() => this.#scheduler.invalidate());
    this.#view = new PageView({
      host: parts.host,
      root: parts.root,
      receiver: this.#receiver(),
      atlas: this.#pictureAtlas(),
      changed: { preferences: () => this.preferencesChanged(), canvas: () => this.#viewChanged() },
      signal,
    });
    this.#canvas = new GlCanvas({ lost: () => this.#viewChanged(), restored: () => this.#viewChanged() });
    this.#platform = new PagePlatform({
      text: new TextEngine({ pixelRatio: () => window.devicePixelRatio }),
      locale: parts.locale,
      canvas: this.#canvas,
      surfaces: this.#view.surfaces,
    });
    this.#location = new PageLocation({
      page: this.#view.surfaces.page.element,
      section: parts.section,
      changed: (fragment) => this.#messages.post(MessageKind.location_changed, { fragment }),
      signal,
    });
    watchPage(this.#view.surfaces, this.#watcher(), signal);
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

  /** @param {string | null} section */
  setSection(section) {
    this.#location.setSection(section);
  }

  /** What the customer agreed to may be another thing. */
  consentChanged() {
    const personalisation = allowsPersonalisation(this.#parts.host);
    this.#messages.describe(MessageKind.consent_changed, { personalisation });
    this.#scheduler.invalidate();
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
    this.#canvas.close();
    this.#port?.close();
    this.#view.remove();
  }

  /** Says the preferences in the language that is wanted by then, whichever was wanted when this began. */
  async #refresh() {
    const locale = this.#locale;
    const texts = await loadMessages(locale);
    if (this.#ending.signal.aborted) return;
    if (locale === this.#locale) this.#postPreferences(texts);
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
      kept: this.#kept,
      locks: new IntentLocks(),
      early: this.#early,
      events: this.#events,
      post: (kind, request, body) => this.#messages.postText(kind, request, body),
      dispatch,
      device: { saveFile, follow: (url) => location.assign(url), print: (node) => this.#view.print(node) },
    });
    this.#messages.connect(this.#port);
    this.#view.startAnew();
    this.#port.start({
      key_seed: keySeed(),
      clock_changes: clockChanges(Date.now()),
      capabilities: [...shop.capabilities],
      policy: shop.policy,
      can_share: typeof navigator.share === 'function',
    });
    this.consentChanged();
    this.#messages.post(MessageKind.location_changed, { fragment: this.#location.fragment });
  }

  #frame() {
    const port = this.#port;
    if (!port?.alive || !this.#messages.knows(MessageKind.preferences)) return;
    const { surfaces, domView } = this.#view;
    this.#messages.describe(MessageKind.layout, {
      ...surfaces.layout(currentViewport()),
      dom_view: domView,
    });
    port.frame();
    if (port.alive) this.#apply(port.takeOutbox());
  }

  /** @param {Record<string, any>} out what a frame gave out */
  #apply(out) {
    const { section, semantics, effects = [], wake_in_ms: wakeInMs } = out;
    const opened = this.#view.apply(out);
    if (section) this.#location.shown(section);
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
    this.#view.setPainted(this.#canvas.generation !== 0 && this.#port?.alive === true);
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

  /** @param {import('./languages.js').Catalogue['texts']} messages */
  #postPreferences(messages) {
    const locale = this.#locale;
    const direction = directionOf(locale);
    const theme = this.#view.prefer(locale, direction);
    this.#platform.speak(locale);
    const told = { locale, direction, messages, theme };
    if (this.#messages.describe(MessageKind.preferences, told)) this.#scheduler.invalidate();
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
      failed: ({ id }) => this.#messages.post(MessageKind.images_failed, { images: [id] }),
    };
  }

  /** @returns {import('./page-view.js').PageViewParts['receiver']} */
  #receiver() {
    return {
      pointer: (hovered, pressed) => this.#messages.post(MessageKind.pointer, { hovered, pressed }),
      focus: (focused, visible) => this.#messages.post(MessageKind.focus, { focused, visible }),
      activate: (node) => this.#messages.post(MessageKind.activate, { node }),
      edit: (node, text) => this.#messages.post(MessageKind.edit, { node, text }),
      dismiss: (surface) => this.#messages.post(MessageKind.dismiss, { surface }),
      navigate: (url) =>
        this.#parts.dispatch('stamgast-navigate', { url }, { cancelable: true }) && isForBrowser(url),
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
