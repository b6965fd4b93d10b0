import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { storeApi } from './store-api.js';

const forever = new AbortController().signal;

/**
 * A Store API that answers the same to everything, and what it was sent.
 * @param {object} [answer] @param {object} [options]
 */
function apiOf({ status = 200, body = {}, headers = {} } = {}, options = {}) {
  /** @type {{url: string, headers: Record<string, string>, credentials: string}[]} */
  const sent = [];
  const fetch = async (/** @type {string} */ url, /** @type {any} */ init) => {
    sent.push({ url, headers: init.headers, credentials: init.credentials });
    return new Response(JSON.stringify(body), { status, headers });
  };
  const ask = storeApi({ endpoint: '/store-api', fetch: /** @type {any} */ (fetch), ...options });
  return { sent, ask };
}

/** @param {string} code @param {number} status */
const refusal = (code, status) => ({
  status,
  body: { errors: [{ code, status: String(status), detail: 'No.' }] },
});

describe('What Shopware says no with', () => {
  const cases = [
    ['CHECKOUT__CUSTOMER_NOT_LOGGED_IN', 403, 'signed_out'],
    ['CHECKOUT__CUSTOMER_ADDRESS_NOT_FOUND', 400, 'not_found'],
    ['CHECKOUT__WISHLIST_IS_NOT_ACTIVATED', 403, 'unsupported'],
    ['CHECKOUT__CART_LINE_ITEM_NOT_FOUND', 404, 'not_found'],
    ['FRAMEWORK__RATE_LIMIT_EXCEEDED', 429, 'rate_limited'],
    ['VIOLATION::IS_BLANK_ERROR', 400, 'refused'],
    ['0', 500, 'unavailable'],
  ];
  for (const [code, status, told] of cases) {
    test(`${code} is ${told}, in its words`, async () => {
      const { ask } = apiOf(refusal(String(code), Number(status)));
      await assert.rejects(ask({ path: '/order', body: {} }, forever), {
        ...{ name: 'ShopError', code: told, message: 'Shopware: No.' },
      });
    });
  }

  test('in a cart is no failure', async () => {
    const { ask } = apiOf({ body: { errors: [{ key: 'product-stock-reached' }] } });
    assert.equal((await ask({ path: '/checkout/cart' }, forever)).errors.length, 1);
  });
});

describe('A session', () => {
  test('in a cookie is the browser’s, and no script’s', async () => {
    const { ask, sent } = apiOf();
    await ask({ path: '/context' }, forever);
    assert.equal(sent[0].credentials, 'include');
    assert.equal(sent[0].headers['sw-context-token'], undefined);
  });

  test('by token begins with the merchant’s and goes on with what Shopware answers', async () => {
    const answer = { headers: { 'sw-context-token': 'second' } };
    const { ask, sent } = apiOf(answer, { session: 'token', contextToken: 'first', accessKey: 'KEY' });
    await ask({ path: '/context' }, forever);
    await ask({ path: '/context' }, forever);
    assert.deepEqual(
      sent.map(({ headers }) => [headers['sw-access-key'], headers['sw-context-token']]),
      [
        ['KEY', 'first'],
        ['KEY', 'second'],
      ],
    );
    assert.equal(sent[0].credentials, 'omit');
  });

  test('by token that the merchant’s function gives stays the merchant’s', async () => {
    const answer = { headers: { 'sw-context-token': 'another' } };
    const { ask, sent } = apiOf(answer, { session: 'token', contextToken: () => 'own' });
    await ask({ path: '/context' }, forever);
    await ask({ path: '/context' }, forever);
    assert.deepEqual(
      sent.map(({ headers }) => headers['sw-context-token']),
      ['own', 'own'],
    );
  });

  test('speaks the language that the merchant chose', async () => {
    const { ask, sent } = apiOf({}, { languageId: '2fbb5fe2e29a4d70aa5854ce7ce3e20b' });
    await ask({ path: '/context' }, forever);
    assert.equal(sent[0].headers['sw-language-id'], '2fbb5fe2e29a4d70aa5854ce7ce3e20b');
  });
});
