import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { ShopError } from '../../shop-plugin/contract.js';
import { EarlyRequests } from '../../web/bridge/early-requests.js';
import { EffectRunner } from '../../web/bridge/effect-runner.js';
import { IntentLocks } from '../../web/bridge/intent-locks.js';
import { MessageKind } from '../../web/bridge/message-kind.js';
import { OutboxStore } from '../../web/bridge/outbox-store.js';

globalThis.IDBKeyRange = IDBKeyRange;

const FIRST_PAGE = { cursor: null, limit: 25, text: '', states: [] };
const CART = { id: 'c', currency: 'EUR', lines: [], total: 0 };

/** A plugin that counts its calls; each test replaces what it is about. */
function pluginWith(methods = {}) {
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
function runnerFor(/** @type {any} */ plugin, extra = {}) {
  /** @type {{kind: number, request: number, body: any}[]} */
  const posted = [];
  /** @type {(() => void)[]} */
  const waiting = [];
  const events = /** @type {[string, any][]} */ ([]);
  const runner = new EffectRunner({
    plugin,
    outbox: new OutboxStore('test', new IDBFactory()),
    locks: new IntentLocks(undefined),
    early: new EarlyRequests(plugin),
    post: (kind, request, body) => {
      posted.push({ kind, request, body: JSON.parse(body) });
      waiting.splice(0).forEach((resume) => resume());
    },
    dispatch: (event, detail) => events.push([event, detail]),
    ...extra,
  });
  const answers = async (/** @type {number} */ count) => {
    while (posted.length < count) await new Promise((resume) => waiting.push(() => resume(undefined)));
    return posted;
  };
  return { runner, posted, answers, events };
}

test('an answer goes back with the number of its question', async () => {
  const { runner, answers } = runnerFor(pluginWith().plugin);
  runner.run({ id: 7, type: 'ask', method: 'getCart' });
  assert.deepEqual(await answers(1), [{ kind: MessageKind.cart_received, request: 7, body: CART }]);
});

test('the first questions are asked once, before anybody wants the answers', async () => {
  const { plugin, calls } = pluginWith();
  const { runner, answers } = runnerFor(plugin);
  runner.run({ id: 1, type: 'ask', method: 'getSession' });
  runner.run({ id: 2, type: 'ask', method: 'listOrders', question: FIRST_PAGE });
  await answers(2);
  assert.deepEqual(calls.sort(), ['getSession', 'listOrders']);
  runner.run({ id: 3, type: 'ask', method: 'listOrders', question: FIRST_PAGE });
  await answers(3);
  assert.equal(
    calls.filter((name) => name === 'listOrders').length,
    2,
    'a second question asks the shop again',
  );
});

test('a question for another page is never answered with the early one', async () => {
  const listOrders = async (/** @type {any} */ query) => ({ orders: [], next_cursor: query.cursor });
  const { runner, answers } = runnerFor(pluginWith({ listOrders }).plugin);
  runner.run({ id: 1, type: 'ask', method: 'listOrders', question: { ...FIRST_PAGE, cursor: 'older' } });
  const [answer] = await answers(1);
  assert.equal(answer.body.next_cursor, 'older');
});

test('a ShopError keeps its code, message and whether trying again may help', async () => {
  const getCart = async () => {
    throw new ShopError('rate_limited', 'Slow down.');
  };
  const { runner, answers } = runnerFor(pluginWith({ getCart }).plugin);
  runner.run({ id: 4, type: 'ask', method: 'getCart' });
  const [failure] = await answers(1);
  assert.equal(failure.kind, MessageKind.request_failed);
  assert.equal(failure.request, 4);
  assert.deepEqual(failure.body, { code: 'rate_limited', message: 'Slow down.', retryable: true });
});

test('a method that throws anything else is unavailable, and the developer reads which one threw what', async () => {
  const atOnce = () => {
    throw new TypeError('x is undefined');
  };
  for (const getCart of [atOnce, async () => atOnce()]) {
    const { runner, answers } = runnerFor(pluginWith({ getCart }).plugin);
    runner.run({ id: 4, type: 'ask', method: 'getCart' });
    const [failure] = await answers(1);
    assert.deepEqual(failure.body, {
      code: 'unavailable',
      message:
        'getCart threw TypeError: x is undefined. Reject with a ShopError, so that the customer reads the right reason.',
      retryable: true,
    });
  }
});

test('the first questions too may throw at once', async () => {
  const getSession = () => {
    throw new TypeError('no session yet');
  };
  const { runner, answers } = runnerFor(pluginWith({ getSession }).plugin);
  runner.run({ id: 1, type: 'ask', method: 'getSession' });
  const [failure] = await answers(1);
  assert.match(failure.body.message, /^getSession threw TypeError: no session yet\./);
});

test('a code that the contract does not have is unavailable, and the developer reads which there are', async () => {
  const getCart = () => Promise.reject(Object.assign(new ShopError('network', 'No.'), { code: 'forbidden' }));
  const { runner, answers } = runnerFor(pluginWith({ getCart }).plugin);
  runner.run({ id: 4, type: 'ask', method: 'getCart' });
  const [failure] = await answers(1);
  assert.equal(failure.body.code, 'unavailable');
  assert.match(
    failure.body.message,
    /^No\. \(getCart failed with the code 'forbidden', .* use one of network, timeout, signed_out,/,
  );
});

test('a plugin that never answers and ignores its signal is given up in time', async () => {
  const getCart = () => new Promise(() => undefined);
  const { runner, answers } = runnerFor(pluginWith({ getCart }).plugin, { timeoutMs: 1 });
  runner.run({ id: 4, type: 'ask', method: 'getCart' });
  const [failure] = await answers(1);
  assert.deepEqual([failure.body.code, failure.body.retryable], ['timeout', true]);
});

test('an answer that is nothing, or no plain data, is refused in a sentence that names the method', async () => {
  const circle = {};
  Object.assign(circle, { circle });
  const cases = [
    [undefined, /^getCart answered nothing: return what the contract describes/],
    [() => CART, /^getCart answered a function: /],
    [
      { ...CART, total: 1n },
      /^getCart answered what is no plain JSON data \(.*BigInt.*\): return only texts/,
    ],
    [circle, /^getCart answered what is no plain JSON data/],
  ];
  for (const [answer, sentence] of cases) {
    const { runner, answers } = runnerFor(pluginWith({ getCart: () => answer }).plugin);
    runner.run({ id: 4, type: 'ask', method: 'getCart' });
    const [failure] = await answers(1);
    assert.deepEqual([failure.body.code, failure.body.retryable], ['invalid_answer', false]);
    assert.match(failure.body.message, /** @type {RegExp} */ (sentence));
  }
});

test('a plugin without the method cannot do what it claims, and the failure says so', async () => {
  const { plugin } = pluginWith();
  delete plugin.getCart;
  const { runner, answers } = runnerFor(plugin);
  runner.run({ id: 4, type: 'ask', method: 'getCart' });
  const [failure] = await answers(1);
  assert.deepEqual(failure.body, {
    code: 'unsupported',
    message: 'test has a capability that needs getCart, and no such method.',
    retryable: false,
  });
});

test('a method is asked as the method of its plugin, with a question only where it has one', async () => {
  /** @type {unknown[]} */
  const heard = [];
  const plugin = {
    name: 'class',
    capabilities: [],
    getSession: async () => ({ customer: null }),
    listOrders: async () => ({ orders: [], next_cursor: null }),
    async getCart(/** @type {any} */ ...given) {
      heard.push(this === plugin, given.length);
      return CART;
    },
    async getProducts(/** @type {any} */ ...given) {
      heard.push(this === plugin, given.length, given[0]);
      return { products: [] };
    },
  };
  const { runner, answers } = runnerFor(plugin);
  runner.run({ id: 1, type: 'ask', method: 'getCart' });
  runner.run({ id: 2, type: 'ask', method: 'getProducts', question: { product_ids: ['p1'] } });
  await answers(2);
  assert.deepEqual(heard, [true, 1, true, 2, { product_ids: ['p1'] }]);
});

test('a cancelled question is aborted and gets no answer', async () => {
  /** @type {AbortSignal | undefined} */
  let seen;
  const listOrders = (/** @type {any} */ { text }, /** @type {any} */ { signal }) => {
    if (text === 'tea') seen = signal;
    return new Promise(() => undefined);
  };
  const { runner, posted, answers } = runnerFor(pluginWith({ listOrders }).plugin);
  runner.run({ id: 5, type: 'ask', method: 'listOrders', question: { ...FIRST_PAGE, text: 'tea' } });
  runner.run({ id: 6, type: 'cancel', request: 5 });
  runner.run({ id: 7, type: 'ask', method: 'getCart' });
  await answers(1);
  assert.equal(seen?.aborted, true);
  assert.deepEqual(
    posted.map((message) => message.request),
    [7],
  );
});

test('an intent is on disk before it is called stored, and comes back after a reload', async () => {
  const device = new IDBFactory();
  const intent = { key: 'k1', order_id: 'o1', lines: [] };
  const before = runnerFor(pluginWith().plugin, { outbox: new OutboxStore('test', device) });
  before.runner.run({ id: 1, type: 'store_intent', customer_id: 'anna', intent });
  assert.equal((await before.answers(1))[0].kind, MessageKind.intent_stored);
  before.runner.stop();

  const after = runnerFor(pluginWith().plugin, { outbox: new OutboxStore('test', device) });
  after.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  const [found] = await after.answers(1);
  assert.deepEqual([found.kind, found.body], [MessageKind.intents_found, { intents: [intent] }]);
});

test('an intent that another tab is busy with is left to that tab', async () => {
  const device = new IDBFactory();
  const busy = runnerFor(pluginWith().plugin, {
    outbox: new OutboxStore('test', device),
    locks: new IntentLocks(sharedLocks),
  });
  busy.runner.run({ id: 1, type: 'store_intent', customer_id: 'anna', intent: { key: 'k1' } });
  await busy.answers(1);

  const other = () =>
    runnerFor(pluginWith().plugin, {
      outbox: new OutboxStore('test', device),
      locks: new IntentLocks(sharedLocks),
    });
  const second = other();
  second.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  assert.deepEqual((await second.answers(1))[0].body, { intents: [] });

  busy.runner.stop();
  await Promise.resolve();
  const third = other();
  third.runner.run({ id: 1, type: 'load_intents', customer_id: 'anna' });
  assert.deepEqual((await third.answers(1))[0].body, { intents: [{ key: 'k1' }] });
});

test('a text is copied, and it is told whether that worked', async () => {
  /** @type {string[]} */
  const copied = [];
  const clipboard = { writeText: async (/** @type {string} */ text) => void copied.push(text) };
  const { runner, answers } = runnerFor(pluginWith().plugin, { clipboard });
  runner.run({ id: 1, type: 'copy', text: 'WAFEL15' });
  assert.equal((await answers(1))[0].kind, MessageKind.text_copied);
  assert.deepEqual(copied, ['WAFEL15']);
});

test('a browser that refuses its clipboard is a failure that the page can tell', async () => {
  const clipboard = { writeText: () => Promise.reject(new DOMException('Not now', 'NotAllowedError')) };
  const { runner, answers } = runnerFor(pluginWith().plugin, { clipboard });
  runner.run({ id: 1, type: 'copy', text: 'WAFEL15' });
  const [answer] = await answers(1);
  assert.equal(answer.kind, MessageKind.request_failed);
  assert.deepEqual([answer.request, answer.body.code, answer.body.retryable], [1, 'unsupported', false]);
});

test('after stop nothing is posted any more', async () => {
  /** @type {(cart: any) => void} */
  let answerCart = () => undefined;
  const getCart = () => new Promise((resolve) => (answerCart = resolve));
  const { runner, posted } = runnerFor(pluginWith({ getCart }).plugin);
  runner.run({ id: 1, type: 'ask', method: 'getCart' });
  runner.stop();
  answerCart(CART);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(posted, []);
});

test('an effect that nobody knows is a programming error', () => {
  const { runner } = runnerFor(pluginWith().plugin);
  assert.throws(() => runner.run({ id: 1, type: 'make_coffee' }), /make_coffee/);
});

/** Web Locks between two runners of one process. @type {any} */
const sharedLocks = {
  held: new Set(),
  request(
    /** @type {string} */ name,
    /** @type {object} */ _options,
    /** @type {(lock: object | null) => any} */ callback,
  ) {
    if (this.held.has(name)) return Promise.resolve(callback(null));
    this.held.add(name);
    return Promise.resolve(callback({ name })).finally(() => this.held.delete(name));
  },
};
