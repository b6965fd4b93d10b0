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
 * @property {(error: unknown) => void} trapped it is dead
 * @property {AbortSignal} signal nobody waits for it any more
 */
import { EffectRunner } from '../bridge/effect-runner.js';
import { IntentLocks } from '../bridge/intent-locks.js';
import { keySeed } from '../bridge/key-seed.js';
import { OutboxStore } from '../bridge/outbox-store.js';
import { instantiate } from '../bridge/wasm-module.js';
import { WasmPort } from '../bridge/wasm-port.js';
import { clockChanges } from '../platform/clock-changes.js';
import { saveFile } from '../platform/save-file.js';

export class PageInstance {
  #port;
  #effects;
  #early;

  /** @param {WasmPort} port @param {EffectRunner} effects @param {InstanceParts['early']} early */
  constructor(port, effects, early) {
    this.#port = port;
    this.#effects = effects;
    this.#early = early;
  }

  /** @param {InstanceParts} parts @returns {Promise<PageInstance | null>} null: nobody waits for it */
  static async open({ platform, shop, messages, trapped, print, signal, ...parts }) {
    // A task later: a context takes the thread for as long as the shop takes to answer, and the questions that were asked
    // early have not left yet.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    platform.begin();
    const module = await instantiate(platform);
    if (signal.aborted) return null;
    const port = new WasmPort(module, trapped);
    const effects = new EffectRunner({
      ...parts,
      plugin: shop.plugin,
      outbox: new OutboxStore(shop.plugin.name),
      locks: new IntentLocks(),
      post: (kind, request, body) => messages.postText(kind, request, body),
      device: { saveFile, follow: (url) => location.assign(url), print },
    });
    messages.connect(port);
    port.start({
      key_seed: keySeed(),
      clock_changes: clockChanges(Date.now()),
      capabilities: [...shop.capabilities],
      policy: shop.policy,
      can_share: typeof navigator.share === 'function',
    });
    return new PageInstance(port, effects, parts.early);
  }

  get alive() {
    return this.#port.alive;
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
