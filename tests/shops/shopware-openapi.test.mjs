// That the Store API's description is really looked at: what does not fit is found, where it is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answerProblems, operationOf, requestProblems } from './shopware/openapi.mjs';

const ID = '0'.repeat(32);

/** A request that fits, unless something is changed. @param {object} [change] */
function requestOf(change = {}) {
  return {
    ...{ method: 'POST', path: '/order', query: new URLSearchParams(), body: { limit: 10 } },
    headers: { 'sw-access-key': 'KEY', 'content-type': 'application/json' },
    ...change,
  };
}

describe('A request', () => {
  test('that fits has no problems', () => {
    assert.deepEqual(requestProblems(requestOf()), []);
  });

  const wrong = [
    ['to nowhere', { path: '/orders' }, /there is no such operation/],
    ['without the access key', { headers: { 'content-type': 'application/json' } }, /access key is missing/],
    ['with a parameter that nobody knows', { query: new URLSearchParams('limt=1') }, /unknown limt/],
    [
      'with an id that is none',
      { method: 'PATCH', path: '/account/address/default-shipping/7' },
      /addressId/,
    ],
    ['without its body', { body: undefined }, /body is missing/],
    ['with a body of another kind', { body: { limit: 'ten' } }, /\/limit must be integer/],
    ['whose body is not said to be JSON', { headers: { 'sw-access-key': 'KEY' } }, /not said to be JSON/],
    [
      'that filters orders by something else than a guest’s link',
      { body: { filter: [{ type: 'equals', field: 'orderNumber', value: '1' }] } },
      /\/filter\/0/,
    ],
  ];
  for (const [name, change, problem] of wrong) {
    test(`${name} is found`, () => {
      assert.match(requestProblems(requestOf(change)).join('\n'), /** @type {RegExp} */ (problem));
    });
  }
});

describe('An answer', () => {
  const call = { method: 'GET', path: '/context' };
  const json = (/** @type {number} */ status, /** @type {any} */ body) => ({
    status,
    mime: 'application/json',
    body,
  });

  test('that lacks a field, or has one of another type, is found', () => {
    const problems = answerProblems(call, json(200, { apiAlias: 'sales_channel_context', token: 7 })).join(
      '\n',
    );
    assert.match(problems, /required property 'salesChannel'/);
  });

  test('with a status or of a kind that is not described is found', () => {
    assert.match(answerProblems(call, json(418, {})).join(), /answered 418: no such status/);
    const html = { status: 200, mime: 'text/html', body: undefined };
    assert.match(answerProblems(call, html).join(), /text\/html instead of application\/json/);
  });
});

test('A path with a name of its own is not taken for an id', () => {
  assert.equal(
    operationOf({ method: 'GET', path: '/product/purchase-limit' })?.name,
    'GET /product/purchase-limit',
  );
  assert.deepEqual(operationOf({ method: 'POST', path: `/product/${ID}/cross-selling` }), {
    name: 'POST /product/{productId}/cross-selling',
    values: { productId: ID },
  });
});
