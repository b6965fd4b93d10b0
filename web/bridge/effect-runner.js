/**
 * Carries out what the wasm side orders: asks the plugin, writes the outbox, tells the page around. Each request is answered by exactly
 * one message with the same id: the answer, or `request_failed`.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('./outbox-store.js').OutboxStore} OutboxStore
 * @typedef {import('./outbox-kinds.js').OutboxKind} OutboxKind
 * @typedef {import('./kept-store.js').KeptStore} KeptStore
 * @typedef {import('./intent-locks.js').IntentLocks} IntentLocks
 * @typedef {import('./early-requests.js').EarlyRequests} EarlyRequests
 *
 * @typedef {{id: number, type: string} & Record<string, any>} Effect as `runtime/outbox` writes it
 * @typedef {object} Device what is done outside of the page
 * @property {(file: {name: string, mime: string, content: BlobPart}) => void} saveFile
 * @property {(url: string) => void} follow opens an address as a link would
 * @property {(node: number) => void} print what is shown at that node, alone
 * @typedef {object} EffectRunnerParts
 * @property {ShopPlugin} plugin
 * @property {OutboxStore} outbox
 * @property {Pick<KeptStore, 'load' | 'keep' | 'close' | 'refusal'>} kept
 * @property {IntentLocks} locks
 * @property {EarlyRequests} early
 * @property {Pick<import('./merchant-events.js').MerchantEvents, 'tell' | 'stop'>} events
 * @property {(kind: number, request: number, body: string) => void} post into the wasm
 * @property {(event: string, detail: object, options?: {cancelable?: boolean}) => boolean} dispatch on the
 *   element; false: cancelled
 * @property {Device} device
 * @property {Pick<Clipboard, 'writeText'>} [clipboard] the browser's by default
 * @property {Pick<Navigator, 'share'>} [sharing] the browser's by default
 * @property {number} [timeoutMs] how long a shop may take to answer
 */
import { takeInvoice } from './invoice-answer.js';
import { KEPT_KINDS } from './kept-kinds.js';
import { MessageKind } from './message-kind.js';
import { OUTBOX_KINDS } from './outbox-kinds.js';
import { failureOf, writtenAnswer } from './plugin-answer.js';
import { ANSWER_KINDS, askPlugin } from './questions.js';

const DEFAULT_TIMEOUT_MS = 15_000;

export class EffectRunner {
  #parts;
  #timeoutMs;
  #stopped = false;
  /** @type {Map<number, AbortController>} */
  #inFlight = new Map();
  /** Whose outbox it is; known from the first effect that names the customer. */
  #customerId = '';
  /** It was told that the device keeps nothing. */
  #toldRefusal = false;

  /** @param {EffectRunnerParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#timeoutMs = parts.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  /** Starts the effect and returns at once. @param {Effect} effect */
  run(effect) {
    if (effect.type === 'ask') void this.#ask(effect);
    else if (effect.type === 'load_intents') void this.#loadIntents(effect);
    else if (effect.type === 'store_intent') void this.#storeIntent(effect);
    else if (effect.type === 'remove_intent') void this.#removeIntent(effect);
    else if (effect.type === 'load_kept') void this.#loadKept(effect);
    else if (effect.type === 'keep') void this.#keep(effect);
    else if (effect.type === 'open_invoice') void this.#openInvoice(effect);
    else if (effect.type === 'ask_for_help') void this.#askForHelp(effect);
    else if (effect.type === 'save_text') this.#saveText(effect);
    else if (effect.type === 'print_part') this.#parts.device.print(effect.node);
    else if (effect.type === 'copy') void this.#copy(effect);
    else if (effect.type === 'share') void this.#share(effect);
    else if (effect.type === 'cancel') this.#inFlight.get(effect.request)?.abort('cancelled');
    else if (effect.type === 'tell') void this.#parts.events.tell(/** @type {any} */ (effect));
    else if (effect.type === 'emit') this.#parts.dispatch(effect.event, effect.detail);
    else throw new TypeError(`No effect is called ${effect.type}`);
  }

  /** Nobody listens any more: requests are aborted, answers dropped, locks given back. */
  stop() {
    this.#stopped = true;
    for (const controller of this.#inFlight.values()) controller.abort('stopped');
    this.#inFlight.clear();
    this.#parts.locks.releaseAll();
    this.#parts.outbox.close();
    this.#parts.kept.close();
    this.#parts.events.stop();
  }

  /**
   * @param {Effect} effect
   * @param {(answer: unknown) => void} [take] what becomes of the answer; by default it goes into the wasm
   */
  async #ask({ id, method, question }, take = (answer) => this.#answer(id, method, answer)) {
    const { early, plugin } = this.#parts;
    const controller = new AbortController();
    const { signal } = controller;
    this.#inFlight.set(id, controller);
    const timer = setTimeout(() => controller.abort('timeout'), this.#timeoutMs);
    try {
      const asked = early.take(method, question) ?? askPlugin(plugin, method, question, signal);
      take(await raced(asked, signal));
    } catch (error) {
      if (signal.reason !== 'cancelled') this.#fail(id, failureOf(method, error));
    } finally {
      clearTimeout(timer);
      this.#inFlight.delete(id);
    }
  }

  /** @param {number} id @param {string} method @param {unknown} answer */
  #answer(id, method, answer) {
    this.#post(ANSWER_KINDS[method], id, writtenAnswer(method, answer));
  }

  /** @param {Effect} effect */
  async #openInvoice({ id, question }) {
    const { device, dispatch } = this.#parts;
    const follow = (/** @type {string} */ url) =>
      void (dispatch('stamgast-navigate', { url }, { cancelable: true }) && device.follow(url));
    await this.#ask({ id, type: 'ask', method: 'getInvoice', question }, (answer) => {
      if (this.#stopped) return;
      takeInvoice(answer, { follow, saveFile: device.saveFile });
      this.#post(MessageKind.invoice_opened, id, '{}');
    });
  }

  /** The page around goes first: a merchant may have a chat of their own that knows the order then. @param {Effect} effect */
  async #askForHelp({ id, detail }) {
    const question = { order_id: detail.order_id };
    if (this.#parts.dispatch('stamgast-help', detail, { cancelable: true }))
      await this.#ask({ id, type: 'ask', method: 'getHelp', question });
    else this.#post(MessageKind.help_taken_over, id, '{}');
  }

  /** @param {Effect} effect */
  #saveText({ file_name: name, text }) {
    this.#parts.device.saveFile({ name, mime: 'text/plain;charset=utf-8', content: text });
  }

  /** @param {Effect} effect */
  async #loadIntents({ id, customer_id: customerId, kind = 'reorder' }) {
    this.#customerId = customerId;
    try {
      const intents = [];
      for (const intent of await this.#parts.outbox.load(customerId, kind)) {
        // An intent that another tab is busy with is that tab's.
        if (await this.#parts.locks.acquire(intent.key)) intents.push(intent);
      }
      this.#post(OUTBOX_KINDS[/** @type {OutboxKind} */ (kind)], id, JSON.stringify({ intents }));
    } catch (error) {
      this.#fail(id, storageFailure('read', error));
    }
  }

  /** @param {Effect} effect */
  async #storeIntent({ id, customer_id: customerId, intent, kind }) {
    this.#customerId = customerId;
    try {
      await this.#parts.locks.acquire(intent.key);
      await this.#parts.outbox.store(customerId, intent, kind);
      this.#post(MessageKind.intent_stored, id, '{}');
    } catch (error) {
      this.#fail(id, storageFailure('write', error));
    }
  }

  /** @param {Effect} effect */
  async #removeIntent({ key, kind }) {
    const remove = () => this.#parts.outbox.remove(this.#customerId, key, kind);
    try {
      await remove().catch(remove);
    } catch (error) {
      // The next page load settles the intent against the real cart once more. Mostly it is found to be done; but if the customer has
      // taken the items out by hand, it may be sent again, until it is 24 hours old.
      const { code, message } = storageFailure('clear', error);
      this.#parts.dispatch('stamgast-error', { code, message });
    } finally {
      this.#parts.locks.release(key);
    }
  }

  /** @param {Effect} effect */
  async #loadKept({ id, kind, customer_id: customerId }) {
    const { answer, told } = KEPT_KINDS[kind];
    const items = await this.#parts.kept.load(customerId, kind);
    this.#tellRefusal();
    this.#post(answer, id, JSON.stringify(told(items)));
  }

  /** @param {Effect} effect */
  async #keep({ kind, customer_id: customerId, item, kept }) {
    await this.#parts.kept.keep(customerId, kind, item, kept);
    this.#tellRefusal();
  }

  /** What is kept goes with this page then: the customer hears of it when they keep something. */
  #tellRefusal() {
    const { refusal } = this.#parts.kept;
    if (!refusal || this.#toldRefusal || this.#stopped) return;
    this.#toldRefusal = true;
    this.#post(MessageKind.device_refused, 0, '{}');
    this.#parts.dispatch('stamgast-error', {
      code: 'unsupported',
      message: `Nothing can be kept on this device: ${/** @type {any} */ (refusal)?.message ?? refusal}`,
    });
  }

  /** @param {Effect} effect */
  async #copy({ id, text }) {
    try {
      await (this.#parts.clipboard ?? navigator.clipboard).writeText(text);
      this.#post(MessageKind.text_copied, id, '{}');
    } catch (error) {
      // Pages that are not secure have no clipboard, and a browser may refuse it.
      const message = `The text could not be copied: ${/** @type {any} */ (error)?.message ?? error}`;
      this.#fail(id, { code: 'unsupported', message, retryable: false });
    }
  }

  /** Where the browser cannot do it after all, the link is copied. @param {Effect} effect */
  async #share({ id, text, url }) {
    try {
      await (this.#parts.sharing ?? navigator).share({ text, url });
    } catch (error) {
      const givenUp = /** @type {any} */ (error)?.name === 'AbortError';
      if (!givenUp) return this.#copy({ id, type: 'copy', text: url });
    }
    this.#post(MessageKind.text_shared, id, '{}');
  }

  /** @param {number} request @param {{code: string, message: string, retryable: boolean}} failure */
  #fail(request, failure) {
    this.#post(MessageKind.request_failed, request, JSON.stringify(failure));
  }

  /** @param {number} kind @param {number} request @param {string} body */
  #post(kind, request, body) {
    if (!this.#stopped) this.#parts.post(kind, request, body);
  }
}

/** The promise, or a rejection as soon as the signal aborts: a plugin that ignores its signal cannot hold up the page.
 * @param {Promise<unknown>} promise @param {AbortSignal} signal @returns {Promise<unknown>} */
function raced(promise, signal) {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(abortFailure(signal)), { once: true });
    promise.then(resolve, (error) => reject(signal.aborted ? abortFailure(signal) : error));
  });
}

/** @param {AbortSignal} signal */
function abortFailure(signal) {
  return signal.reason === 'timeout'
    ? { name: 'ShopError', code: 'timeout', message: 'The shop did not answer in time.', retryable: true }
    : { name: 'ShopError', code: 'aborted', message: 'The request was given up.', retryable: false };
}

/** @param {'read' | 'write' | 'clear'} what @param {any} error */
function storageFailure(what, error) {
  const message = `The outbox could not ${what} on this device: ${error?.message ?? String(error)}`;
  return { code: 'unsupported', message, retryable: false };
}
