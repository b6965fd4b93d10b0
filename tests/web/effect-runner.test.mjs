import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShopError } from '../../shop-plugin/contract.js';
import { MessageKind } from '../../web/bridge/message-kind.js';
import { CART, pluginWith, runnerFor } from './effect-runner-harness.js';

const FIRST_PAGE = { cursor: null, limit: 25, text: '', states: [] };

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
