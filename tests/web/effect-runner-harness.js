/** An EffectRunner on a plugin that each test writes, with a device of its own. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { EarlyRequests } from '../../web/bridge/early-requests.js';
import { EffectRunner } from '../../web/bridge/effect-runner.js';
import { IntentLocks } from '../../web/bridge/intent-locks.js';
import { KeptStore } from '../../web/bridge/kept-store.js';
import { OutboxStore } from '../../web/bridge/outbox-store.js';

globalThis.IDBKeyRange = IDBKeyRange;

export const CART = { id: 'c', currency: 'EUR', lines: [], total: 0 };

/** A plugin that counts its calls; each test replaces what it is about. */
export function pluginWith(methods = {}) {
  /** @type {string[]} */
  const calls = [];
  const counted =
    (/** @type {string} */ name, /** @type {(...args: any[]) => any} */ method) =>
    (/** @type {any[]} */ ...args) => {
      calls.push(name);
      return method(...args);
    };
  const all = {
    getSession: async () => ({ customer: null }),
    listOrders: async () => ({ orders: [], next_cursor: null }),
    getProducts: async () => ({ products: [] }),
    getCart: async () => CART,
    setCartLines: async () => ({ cart: CART, lines: [] }),
    ...methods,
  };
  const plugin = { name: 'test', capabilities: [] };
  for (const [name, method] of Object.entries(all)) Object.assign(plugin, { [name]: counted(name, method) });
  return { plugin: /** @type {any} */ (plugin), calls };
}

/** A runner whose answers can be awaited one by one. */
export function runnerFor(/** @type {any} */ plugin, extra = {}) {
  /** @type {{kind: number, request: number, body: any}[]} */
  const posted = [];
  /** @type {(() => void)[]} */
  const waiting = [];
  const told = /** @type {any[]} */ ([]);
  const events = /** @type {[string, any][]} */ ([]);
  const early = new EarlyRequests(plugin);
  early.expect('account');
  const runner = new EffectRunner({
    plugin,
    outbox: new OutboxStore('test', new IDBFactory()),
    kept: new KeptStore('test', new IDBFactory()),
    locks: new IntentLocks(undefined),
    early,
    events: { tell: async (telling) => void told.push(telling), stop: () => undefined },
    post: (kind, request, body) => {
      posted.push({ kind, request, body: JSON.parse(body) });
      waiting.splice(0).forEach((resume) => resume());
    },
    dispatch: (event, detail) => events.push([event, detail]) > 0,
    device: /** @type {any} */ ({}),
    ...extra,
  });
  const answers = async (/** @type {number} */ count) => {
    while (posted.length < count) await new Promise((resume) => waiting.push(() => resume(undefined)));
    return posted;
  };
  return { runner, posted, answers, events, told };
}
