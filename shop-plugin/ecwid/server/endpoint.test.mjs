import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, test } from 'node:test';
import { MockEcwid } from '../mock/mock-shop.js';
import { createEcwidEndpoint } from './endpoint.mjs';
import { customerOfSso } from './sso.mjs';

const NOW = Date.UTC(2026, 2, 5, 12);
const now = () => NOW;
const APP = { clientId: 'my-app', clientSecret: 'A1Lu7ANIhKD6' };
const SANNE = { appClientId: 'my-app', userId: '234', profile: { email: 'sanne.visser@example.nl' } };

/** @param {unknown} message @param {{age?: number, secret?: string}} [how] */
function signed(message, { age = 0, secret = APP.clientSecret } = {}) {
  const text = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)).toString(
    'base64',
  );
  const time = NOW / 1000 - age;
  return `${text} ${createHmac('sha1', secret).update(`${text} ${time}`).digest('hex')} ${time}`;
}

/**
 * Asks an endpoint over HTTP.
 * @param {string} path
 * @param {{sso?: string, method?: string, options?: object, mock?: MockEcwid}} [how]
 */
async function asked(path, { sso, method = 'GET', options, mock = new MockEcwid({ now }) } = {}) {
  const server = createServer(createEcwidEndpoint({ ...mock.rest, ...APP, now, ...options }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  try {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const headers = sso === undefined ? {} : { 'x-ecwid-sso': sso };
    const response = await fetch(`http://127.0.0.1:${port}/shop${path}`, { method, headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  } finally {
    server.close();
  }
}

describe('A Single Sign-On payload', () => {
  const read = (/** @type {string} */ payload) => customerOfSso(payload, { ...APP, now });

  test('names who the merchant’s server signed in, for ten minutes', () => {
    assert.deepEqual(read(signed(SANNE)), { email: 'sanne.visser@example.nl' });
    assert.ok(read(signed(SANNE, { age: 599 })) && read(signed(SANNE, { age: -59 })));
    assert.equal(read(signed(SANNE, { age: 601 })) ?? read(signed(SANNE, { age: -61 })), null);
  });

  test('that is forged, foreign, or none is nobody’s', () => {
    const [message, , time] = signed(SANNE).split(' ');
    const [, , other] = signed({ ...SANNE, profile: { email: 'eva@example.nl' } }).split(' ');
    const eva = signed({ ...SANNE, profile: { email: 'eva@example.nl' } }).split(' ')[0];
    const [, signature] = signed(SANNE).split(' ');
    const wrong = [
      ...['', ' ', 'x', 'x y', 'x y z', `${message} ${signature}`, `${message} ${signature} ${time} x`],
      ...[
        `${eva} ${signature} ${other}`,
        `${message} ${signature.toUpperCase()} ${time}`,
        `${message}  ${time}`,
      ],
      ...[`${message} ${signature} ${Number(time) + 1}`, signed(SANNE, { secret: 'guessed' })],
      `${message} ${'é'.repeat(40)} ${time}`,
      ...[
        signed({ ...SANNE, appClientId: 'other-app' }),
        signed({ appClientId: 'my-app' }),
        signed('no JSON'),
      ],
      ...[signed({ ...SANNE, profile: { email: 7 } }), signed('null')],
    ];
    for (const payload of wrong) assert.equal(read(payload), null, payload);
  });
});

describe('The endpoint', () => {
  test('tells orders to whom they belong, and to nobody else, whatever the page asks for', async () => {
    const own = await asked('/orders?limit=100', { sso: signed(SANNE) });
    assert.deepEqual([own.status, own.body.orders.length], [200, 9]);
    const more = await asked('/orders?limit=100&customerId=7002&email=x&customer=7002', {
      sso: signed(SANNE),
    });
    assert.deepEqual(more.body, own.body);
    for (const sso of [undefined, '', signed(SANNE, { secret: 'guessed' })]) {
      const { status, body } = await asked('/orders?limit=100&customerId=7001', { sso });
      assert.deepEqual([status, body.code, body.orders], [401, 'signed_out', undefined]);
    }
  });

  test('takes an e-mail address for the one that is the same, not for one that contains it', async () => {
    const profile = { email: 'visser@example.nl' };
    const { status } = await asked('/orders?limit=5', { sso: signed({ ...SANNE, profile }) });
    assert.equal(status, 401);
    const { body } = await asked('/session', { sso: signed(SANNE) });
    assert.equal(body.customer.id, 7001);
  });

  test('leaves out orders that Ecwid tells although they are another customer’s', async () => {
    const mock = new MockEcwid({ now });
    const { fetch } = mock.rest;
    const careless = (/** @type {any} */ url, /** @type {any} */ init) =>
      fetch(String(url).replace(/customerId=\d+&/, ''), init);
    const { body } = await asked('/orders?limit=50', {
      sso: signed(SANNE),
      mock,
      options: { fetch: careless },
    });
    assert.ok(body.orders.length === 9 && body.orders.every(({ id }) => id !== 'XX1'));
  });

  test('tells nothing that is the shop’s own: notes, e-mail addresses, telephone numbers, costs', async () => {
    for (const path of ['/orders?limit=100', '/session', '/products?ids=101,104']) {
      const { body } = await asked(path, { sso: signed(SANNE) });
      assert.doesNotMatch(
        JSON.stringify(body),
        /privateAdminNotes|pays late|ipAddress|phone|costPrice|secret_/,
        path,
      );
    }
  });

  test('goes on by time, so that a page ends where the next begins, also within one second', async () => {
    const mock = new MockEcwid({ now });
    const ids = [];
    let place = '';
    for (let page = 0; page < 20; page++) {
      const { body } = await asked(`/orders?limit=2${place}`, { sso: signed(SANNE), mock });
      ids.push(...body.orders.map(({ id }) => id));
      if (!body.more) break;
      const until = body.orders.at(-1).createTimestamp;
      const offset = mock.store.orders.filter(
        ({ id, createTimestamp }) => ids.includes(id) && createTimestamp === until,
      ).length;
      place = `&until=${until}&offset=${offset}`;
    }
    assert.deepEqual(ids, ['SJ900', 'SJ899', 'SJ898', 'SJ897', 'SJ896', 'SJ895', 'SJ894', 'SJ893', 'SJ892']);
  });

  test('knows who is signed in by the site’s own session, where the merchant says how', async () => {
    const identify = async ({ headers }) =>
      headers['x-ecwid-sso'] === 'cookie' ? { email: 'sanne.visser@example.nl' } : null;
    const options = { identify, clientSecret: undefined };
    assert.equal((await asked('/orders?limit=1', { sso: 'cookie', options })).status, 200);
    assert.equal((await asked('/orders?limit=1', { sso: signed(SANNE), options })).status, 401);
  });

  test('is kept by no cache, and answers nothing but questions', async () => {
    const { headers } = await asked('/session', { sso: signed(SANNE) });
    assert.equal(headers.get('cache-control'), 'private, no-store');
    assert.equal((await asked('/orders?limit=1', { method: 'POST', sso: signed(SANNE) })).status, 405);
    assert.equal((await asked('/customers', { sso: signed(SANNE) })).status, 404);
  });

  test('asks Ecwid for nothing that is no number', async () => {
    for (const path of [
      '/products?ids=1,x',
      `/products?ids=${'1,'.repeat(101)}`,
      '/orders?limit=0',
      '/orders?limit=1&until=x',
    ]) {
      assert.equal((await asked(path, { sso: signed(SANNE) })).status, 400, path);
    }
    assert.deepEqual((await asked('/products?ids=')).body.products, []);
  });

  test('says in the contract’s codes what went wrong with Ecwid, and never the token', async () => {
    const failing = (/** @type {() => any} */ fetch) => asked('/products?ids=101', { options: { fetch } });
    const said = async (/** @type {() => any} */ fetch) => {
      const { status, body } = await failing(fetch);
      assert.doesNotMatch(JSON.stringify(body), /secret_/);
      return [status, body.code];
    };
    assert.deepEqual(await said(async () => new Response('', { status: 403 })), [502, 'unavailable']);
    assert.deepEqual(await said(async () => new Response('', { status: 500 })), [502, 'unavailable']);
    assert.deepEqual(await said(async () => new Response('<html>')), [502, 'invalid_answer']);
    assert.deepEqual(await said(() => Promise.reject(new TypeError('reset'))), [502, 'unavailable']);
    assert.deepEqual(await said(() => Promise.reject(new DOMException('', 'TimeoutError'))), [
      504,
      'timeout',
    ]);
    const busy = await failing(
      async () => new Response('', { status: 429, headers: { 'retry-after': '7' } }),
    );
    assert.deepEqual([busy.status, busy.headers.get('retry-after')], [429, '7']);
  });

  test('cannot be made without a way to know who is signed in', () => {
    assert.throws(
      () => createEcwidEndpoint({ storeId: 1, token: 't' }),
      /clientId and clientSecret, or identify/,
    );
    assert.throws(() => createEcwidEndpoint({ storeId: 1, token: '', ...APP }), /needs storeId and token/);
  });
});
