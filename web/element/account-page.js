/**
 * One page from the moment its first element is shown until its last goes: joins the shop, the wasm instance,
 * the canvas and the mirror. Its elements are parts of one page: they share all of that.
 * @typedef {import('./page-seats.js').Seat} Seat
 */
import { EarlyRequests } from '../bridge/early-requests.js';
import { FrameScheduler } from '../bridge/frame-scheduler.js';
import { KeptStore } from '../bridge/kept-store.js';
import { MerchantEvents } from '../bridge/merchant-events.js';
import { MessageKind } from '../bridge/message-kind.js';
import { ToldStore } from '../bridge/told-store.js';
import { GlCanvas } from '../platform/gl-canvas.js';
import { TextEngine } from '../platform/text-engine.js';
import { allowsPersonalisation, consentOf } from './consent.js';
import { loadMessages } from './languages.js';
import { PageAtlas } from './page-atlas.js';
import { pageReceiver, seatReceiver } from './page-input.js';
import { PageInstance } from './page-instance.js';
import { PageLocation } from './page-location.js';
import { PageMessages } from './page-messages.js';
import { PagePlatform } from './page-platform.js';
import { PagePreferences } from './page-preferences.js';
import { PageRestarts } from './page-restarts.js';
import { PageSeats } from './page-seats.js';
import { PageStyles } from './page-styles.js';
import { currentViewport, PageSurfaces } from './page-surfaces.js';
import { PageView } from './page-view.js';
import { PageWatch } from './page-watch.js';

export class AccountPage {
  #shop;
  #seats = new PageSeats();
  #view;
  #watch;
  #scheduler = new FrameScheduler(() => this.#frame());
  #messages = new PageMessages(() => this.#scheduler.invalidate());
  #canvas = new GlCanvas({ lost: () => this.#viewChanged(), restored: () => this.#viewChanged() });
  #platform;
  /** Of the whole account page, where that is a part. @type {PageLocation | null} */
  #location = null;
  #ending = new AbortController();
  #early;
  /** Of the whole page: an instance that starts again tells nothing twice. */
  #events;
  #kept;
  /** @type {PageInstance | null} */
  #instance = null;
  #preferences;
  #restarts = new PageRestarts();
  #shown = false;

  /** @param {import('./shop-loader.js').OpenShop} shop @param {Seat} seat of its first element */
  constructor(shop, seat) {
    this.#shop = shop;
    // Leaves before anything else is loaded.
    this.#early = new EarlyRequests(shop.plugin);
    this.#events = new MerchantEvents({
      dispatch: (...event) => this.#dispatch(...event),
      consent: () => consentOf(this.#seats.first.host),
      store: new ToldStore(shop.plugin.name),
    });
    this.#kept = new KeptStore(shop.plugin.name);
    const { signal } = this.#ending;
    const messages = this.#messages;
    const receiver = pageReceiver(messages);
    const emptied = () => this.#canvas.renew();
    const surfaces = new PageSurfaces(receiver.dismiss, emptied, () => this.#scheduler.invalidate());
    const text = new TextEngine({ pixelRatio: () => this.#viewport().pixelRatio });
    const locale = seat.locale();
    this.#platform = new PagePlatform({ text, locale, canvas: this.#canvas, surfaces });
    const shared = { seats: this.#seats, styles: new PageStyles(), messages, signal };
    this.#preferences = new PagePreferences({
      ...shared,
      platform: this.#platform,
      locale,
      told: () => surfaces.restyled(),
      failed: (error) => this.#report('no_messages', error),
    });
    this.#view = new PageView({
      ...shared,
      surfaces,
      preferences: this.#preferences,
      receiver,
      atlas: new PageAtlas(this.#platform, messages, (picture) => this.#placed(picture)),
      canvasChanged: () => this.#viewChanged(),
    });
    const watched = { text, viewport: () => this.#viewport(), emptied, messages, signal };
    this.#watch = new PageWatch(this.#view, { ...watched, scheduler: this.#scheduler });
    this.add(seat);
  }

  /** The plugin that it asks. */
  get plugin() {
    return this.#shop.plugin;
  }

  get isEmpty() {
    return this.#seats.isEmpty;
  }

  /** Whether there is a place for such a part. @param {Seat['part']} part */
  canTake(part) {
    return this.#seats.canTake(part);
  }

  /** One more element. @param {Seat} seat */
  add(seat) {
    const surface = this.#seats.add(seat);
    const receiver = seatReceiver(this.#messages, seat, () => this.#use(seat));
    const element = this.#view.addPart(seat, surface, receiver);
    this.#watch.observe(element);
    if (!this.#instance?.alive) this.#early.expect(seat.part); // else it asks by itself
    if (seat.section) {
      const changed = (/** @type {string} */ name) => this.#postLocation(name);
      this.#location = new PageLocation({ page: element, section: seat.section(), changed });
      this.#postLocation(this.#location.fragment);
    }
    this.partsChanged();
  }

  /** The element is elsewhere in the document. @param {Seat} seat */
  moved(seat) {
    this.#view.moved(seat);
    this.preferencesChanged();
  }

  /** The element is gone. @param {Seat} seat */
  remove(seat) {
    const surface = this.#seats.surfaceOf(seat);
    if (surface === '') return;
    this.#seats.remove(seat);
    this.#watch.unobserve(this.#view.removePart(seat, surface));
    if (seat.section) this.#location = this.#location?.stop() ?? null;
    if (this.isEmpty) return;
    if (seat.section) this.#frame(); // forgotten before another takes its place in this task
    this.preferencesChanged();
    this.consentChanged();
    this.partsChanged();
  }

  /** A part has come or gone, or is about another order. */
  partsChanged() {
    this.#scheduler.invalidate();
  }

  /** @returns {Promise<void>} rejects when the page cannot be shown at all: no wasm, no network */
  async start() {
    await Promise.all([loadMessages(this.#seats.first.locale()), this.#openInstance()]);
    await this.#early.answered();
    await this.#preferences.refresh();
  }

  /** The first element may want another language, or another look. */
  preferencesChanged() {
    this.#preferences.wishesChanged();
  }

  /** @param {string | null} section */
  setSection(section) {
    this.#location?.setSection(section);
  }

  /** What the customer agreed to may be another thing. */
  consentChanged() {
    const personalisation = allowsPersonalisation(this.#seats.first.host);
    this.#messages.describe(MessageKind.consent_changed, { personalisation });
    this.#scheduler.invalidate();
  }

  /** Everything stops, once no element is left: requests, timers, listeners. */
  stop() {
    this.#ending.abort();
    this.#scheduler.stop();
    this.#early.stop();
    this.#canvas.close();
    this.#instance?.close();
    this.#view.stop();
  }

  /** There will be no page, or none any more: every element goes. @param {string} code @param {any} error */
  giveUp(code, error) {
    if (this.#ending.signal.aborted) return;
    this.#leaveAll();
    this.#dispatch('stamgast-error', { code, message: String(error?.message ?? error) });
  }

  async #openInstance() {
    const instance = await PageInstance.open({
      platform: this.#platform,
      shop: this.#shop,
      kept: this.#kept,
      early: this.#early,
      events: this.#events,
      messages: this.#messages,
      dispatch: (...event) => this.#dispatch(...event),
      print: (node) => this.#view.print(node),
      trapped: (...trap) => this.#trapped(...trap),
      whole: this.#restarts.whole,
      isSmall: () => this.#seats.areSmall,
      draw: () => this.#frame(),
      restFailed: (error) => this.#report('rest_missing', error),
      restGivenUp: (error) => this.giveUp('not_started', error),
      signal: this.#ending.signal,
    });
    if (!instance || this.#ending.signal.aborted) return;
    this.#instance = instance;
    this.#view.startAnew();
    this.consentChanged();
    if (this.#location) this.#postLocation(this.#location.fragment);
    this.#frame(); // what it asks first leaves at once, and what was answered early is in its first picture
  }

  /** Until the preferences are known nothing is drawn. */
  #frame() {
    const instance = this.#instance;
    if (!instance?.alive) return;
    const { surfaces, domView } = this.#view;
    this.#messages.describe(MessageKind.parts_shown, this.#seats.message);
    const layout = surfaces.layout(this.#viewport());
    this.#messages.describe(MessageKind.layout, { ...layout, dom_view: domView });
    if (this.#shown || !instance.waitsForPlace) this.#apply(instance.frame());
  }

  #viewport() {
    return currentViewport(this.#seats.first.host);
  }

  /** @param {Record<string, any>} out what a frame gave out */
  #apply(out) {
    const { section, semantics, surfaces = [], effects = [], wake_in_ms: wakeInMs } = out;
    const opened = this.#view.apply(out);
    if (section) this.#location?.shown(section);
    this.#instance?.run(effects);
    if (opened) this.#scheduler.invalidate();
    if (wakeInMs !== undefined) this.#scheduler.wakeIn(wakeInMs);
    if (!this.#shown && semantics) this.#viewChanged();
    this.#shown ||= semantics !== undefined;
    if (this.#shown && !this.#seats.areSmall) this.#instance?.complete();
    for (const { id, height } of surfaces) this.#seats.at(id)?.shown(height);
  }

  /** The canvas came or went: the mirror shows itself, or the pixels under it. */
  #viewChanged() {
    if (this.#ending.signal.aborted) return;
    this.#view.setPainted(this.#canvas.generation !== 0 && this.#instance?.alive === true);
    this.#scheduler.invalidate();
  }

  /** @param {unknown} error @param {boolean} isWhole */
  #trapped(error, isWhole) {
    this.#instance?.stopEffects();
    this.#viewChanged();
    this.#report(this.#restarts.after(isWhole), error);
    // Whoever listened may have taken the page away.
    if (this.#ending.signal.aborted) return;
    if (!this.#restarts.mayStart) return this.#leaveAll();
    this.#events.beginAgain();
    this.#early = this.#early.again(this.#seats.all().map(({ part }) => part));
    this.start().then(
      () => this.#viewChanged(),
      (failure) => this.giveUp('crashed', failure),
    );
  }

  #leaveAll() {
    for (const seat of this.#seats.all()) seat.givenUp();
  }

  /** @param {import('../platform/pictures.js').WantedPicture} picture */
  #placed(picture) {
    this.#instance?.imageReady(picture);
    this.#scheduler.invalidate();
  }

  /** @param {string} code @param {any} error */
  #report(code, error) {
    if (this.#ending.signal.aborted) return;
    this.#dispatch('stamgast-error', { code, message: String(error?.stack ?? error?.message ?? error) });
  }

  /**
   * On the element that the customer has used last: what happens mostly follows from that.
   * @type {Seat['dispatch']}
   */
  #dispatch(event, detail, options) {
    return this.#seats.actor.dispatch(event, detail, options);
  }

  /** The customer is in that element. @param {Seat} seat */
  #use(seat) {
    if (!this.#seats.act(seat)) return;
    // A dialog that is open stays where it is: nothing else can be used.
    if (!this.#view.surfaces.dialog.element.open) this.#view.moveAbove(seat);
  }

  /** @param {string} fragment */
  #postLocation(fragment) {
    this.#messages.post(MessageKind.location_changed, { fragment });
  }
}
