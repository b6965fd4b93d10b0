/**
 * One running instance of the wasm module: the way in, and whoever carries out what it orders.
 *
 * @typedef {object} InstanceParts
 * @property {import('./page-platform.js').PagePlatform} platform
 * @property {import('./shop-loader.js').OpenShop} shop
 * @property {import('../bridge/kept-store.js').KeptStore} kept
 * @property {import('../bridge/early-requests.js').EarlyRequests} early
 * @property {import('../bridge/merchant-events.js').MerchantEvents} events
 * @property {import('./page-messages.js').PageMessages} messages
 * @property {(event: string, detail: object, options?: {cancelable?: boolean}) => boolean} dispatch
 * @property {(node: number) => void} print
 * @property {(error: unknown, isWhole: boolean) => void} trapped it is dead; with only the first part of its module that may
 *   be all there is to it
 * @property {boolean} whole it needs all of its module from the start
 * @property {() => boolean} isSmall nothing of it needs more than the first part of the module until it is used
 * @property {() => void} draw a frame, now
 * @property {(error: unknown) => void} restFailed the rest of its module did not arrive, and is asked for again
 * @property {(error: unknown) => void} restGivenUp it does not arrive, and the customer waits for it
 * @property {AbortSignal} signal nobody waits for it any more
 */
import { EffectRunner } from '../bridge/effect-runner.js';
import { GatedPort } from '../bridge/gated-port.js';
import { IntentLocks } from '../bridge/intent-locks.js';
import { keySeed } from '../bridge/key-seed.js';
import { OutboxStore } from '../bridge/outbox-store.js';
import { instantiate } from '../bridge/wasm-module.js';
import { WasmPort } from '../bridge/wasm-port.js';
import { clockChanges } from '../platform/clock-changes.js';
import { saveFile } from '../platform/save-file.js';

export class PageInstance {
  #port;
  #gate;
  #effects;
  #early;

  /**
   * @param {WasmPort} port
   * @param {GatedPort} gate what goes in goes through it
   * @param {EffectRunner} effects
   * @param {InstanceParts['early']} early
   */
  constructor(port, gate, effects, early) {
    this.#port = port;
    this.#gate = gate;
    this.#effects = effects;
    this.#early = early;
  }

  /** @param {InstanceParts} parts @returns {Promise<PageInstance | null>} null: nobody waits for it */
  static async open({ platform, shop, messages, print, isSmall, signal, ...parts }) {
    // A task later: a context takes the thread for as long as the shop takes to answer, and the questions that were asked
    // early have not left yet.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    platform.begin();
    // Asked now, as the other elements of the page have come meanwhile. All of the module has the list of orders, too.
    const withOrders = !parts.whole && !isSmall();
    const { module, complete } = await instantiate(platform, { withOrders });
    const port = new WasmPort(module, (error) => parts.trapped(error, gate.isWhole));
    signal.addEventListener('abort', () => port.close());
    const { draw, restFailed: failed, restGivenUp: givenUp } = parts;
    const gate = new GatedPort(port, { load: complete, draw, failed, givenUp }, { withOrders });
    if (parts.whole) await gate.complete();
    if (signal.aborted) return null;
    const effects = new EffectRunner({
      ...parts,
      plugin: shop.plugin,
      outbox: new OutboxStore(shop.plugin.name),
      locks: new IntentLocks(),
      post: (kind, request, body) => messages.postText(kind, request, body),
      device: { saveFile, follow: (url) => location.assign(url), print },
    });
    messages.connect(gate);
    port.start({
      key_seed: keySeed(),
      clock_changes: clockChanges(Date.now()),
      capabilities: [...shop.capabilities],
      policy: shop.policy,
      can_share: typeof navigator.share === 'function',
    });
    return new PageInstance(port, gate, effects, parts.early);
  }

  get alive() {
    return this.#port.alive;
  }

  /** All of the module is needed soon, or may be. */
  complete() {
    void this.#gate.complete();
  }

  /** Whether what it would draw is not what the page is to show. */
  get waitsForPlace() {
    return this.#gate.waitsForPlace;
  }

  /** Draws. @returns {Record<string, any>} what it gave out */
  frame() {
    this.#port.frame();
    return this.#port.alive ? this.#port.takeOutbox() : {};
  }

  /** @param {import('../bridge/effect-runner.js').Effect[]} effects that came out of a frame */
  run(effects) {
    for (const effect of effects) this.#effects.run(effect);
    this.#early.close();
  }

  /** @param {import('../platform/pictures.js').WantedPicture} picture was drawn at its place */
  imageReady({ id, width, height }) {
    this.#port.imageReady(id, width, height);
  }

  /** Nothing that it ordered goes on. */
  stopEffects() {
    this.#effects.stop();
  }

  close() {
    this.stopEffects();
    this.#port.close();
  }
}
