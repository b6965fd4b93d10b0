import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ShopError } from '../contract.js';
import { cookieSession, tokenSession } from './session.js';
import { createTransport } from './transport.js';

const forever = new AbortController().signal;
const json = (value, init) => new Response(JSON.stringify(value), init);

/** A transport whose shop gives these answers in turn, and the requests that it made. */
function transport(options, ...answers) {
  const requests = [];
  const fetch = async (url, init) => {
    requests.push({ url, ...init });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { send: createTransport({ shop: 'Shop', session: cookieSession(), fetch, ...options }), requests };
}

function failure(answer, options) {
  const { send } = transport(options, answer);
  return send({ url: '/' }, forever).then(
    () => assert.fail('it succeeded'),
    ({ name, code, message }) => ({ name, code, message }),
  );
}
const shopError = (code, message) => ({ name: 'ShopError', code, message });

describe('A request', () => {
  test('without a body is a GET, and with one a POST of JSON', async () => {
    const { send, requests } = transport({}, json({ a: 1 }), json({ b: 2 }));
    assert.deepEqual(await send({ url: '/a' }, forever), { a: 1 });
    assert.deepEqual(await send({ url: '/b', body: { c: 3 } }, forever), { b: 2 });
    assert.deepEqual(
      requests.map(({ url, method, headers, body }) => ({ url, method, headers, body })),
      [
        { url: '/a', method: 'GET', headers: {}, body: undefined },
        { url: '/b', method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"c":3}' },
      ],
    );
  });

  test('leaves nothing in the cache of the browser, and takes nothing from it', async () => {
    const { send, requests } = transport({}, json({}), json({}));
    await send({ url: '/' }, forever);
    await send({ url: '/', body: {} }, forever);
    assert.deepEqual(
      requests.map(({ cache }) => cache),
      ['no-store', 'no-store'],
    );
  });

  test('carries its own headers and method, and the session', async () => {
    const session = tokenSession({ token: 'secret', header: 'x-token', renewedBy: 'x-token' });
    const { send, requests } = transport({ session }, json({}, { headers: { 'x-token': 'next' } }), json({}));
    await send({ url: '/', method: 'DELETE', headers: { 'x-key': 'public' } }, forever);
    await send({ url: '/' }, forever);
    assert.deepEqual(requests[0].headers, { 'x-key': 'public', 'x-token': 'secret' });
    assert.deepEqual(requests[1].headers, { 'x-token': 'next' });
    assert.deepEqual([requests[0].method, requests[0].credentials], ['DELETE', 'omit']);
  });
});

describe('An answer', () => {
  test('without a body is nothing', async () => {
    assert.equal(await transport({}, new Response(null, { status: 204 })).send({ url: '/' }, forever), null);
  });

  test('can be a file', async () => {
    const file = new Response('%PDF', { headers: { 'content-type': 'application/pdf; charset=x' } });
    const { mime, bytes } = await transport({}, file).send({ url: '/', answer: 'bytes' }, forever);
    assert.deepEqual([mime, new TextDecoder().decode(bytes)], ['application/pdf', '%PDF']);
  });

  test('that should be a file and is an error is the error', async () => {
    const { send } = transport({}, json({}, { status: 404 }));
    await assert.rejects(send({ url: '/', answer: 'bytes' }, forever), { code: 'not_found' });
  });
});

describe('A failure has the code of the contract', () => {
  test('when the shop cannot be reached', async () => {
    assert.deepEqual(
      await failure(new TypeError('fetch failed')),
      shopError('network', 'Shop could not be reached.'),
    );
  });

  test('by its status, when the shop says nothing of its own', async () => {
    const codes = {
      400: 'refused',
      401: 'signed_out',
      403: 'signed_out',
      404: 'not_found',
      408: 'timeout',
      418: 'refused',
      429: 'rate_limited',
      500: 'unavailable',
      503: 'unavailable',
      504: 'timeout',
    };
    for (const [status, code] of Object.entries(codes)) {
      const page = () => new Response('<h1>Sorry</h1>', { status: Number(status) });
      assert.deepEqual(await failure(page()), shopError(code, `Shop answered ${status}.`));
    }
  });

  test('by what a status means in this shop', async () => {
    const forbidden = new Response('', { status: 403 });
    assert.equal((await failure(forbidden, { statusCodes: { 403: 'unsupported' } })).code, 'unsupported');
  });

  test('with how long the shop asks to wait, for the developer', async () => {
    const busy = new Response('', { status: 429, headers: { 'retry-after': '30' } });
    assert.deepEqual(
      await failure(busy),
      shopError('rate_limited', 'Shop answered 429, and asks to wait (Retry-After: 30).'),
    );
  });

  test('by the shop’s own words, whatever the status', async () => {
    const problemOf = (body) => (body?.type ? { code: 'not_found', message: body.type } : null);
    for (const status of [200, 400, 500]) {
      const answer = json({ type: 'gone' }, { status });
      assert.deepEqual(await failure(answer, { problemOf }), shopError('not_found', 'Shop: gone'));
    }
    assert.equal((await failure(new Response('', { status: 500 }), { problemOf })).code, 'unavailable');
  });

  test('when the answer is no JSON, or breaks off', async () => {
    for (const text of ['<h1>Welcome</h1>', '{"a": [1, ']) {
      assert.deepEqual(
        await failure(new Response(text)),
        shopError('invalid_answer', 'Shop did not answer with JSON.'),
      );
    }
  });

  test('when the token cannot be had', async () => {
    const session = tokenSession({
      token: async () => {
        throw new ShopError('signed_out', 'The session is over.');
      },
    });
    assert.deepEqual(await failure(json({}), { session }), shopError('signed_out', 'The session is over.'));
  });
});

describe('Giving up', () => {
  /** Like fetch, but nothing ever answers. */
  const silence = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const codeWhen = (signal, options) =>
    createTransport({ shop: 'Shop', session: cookieSession(), fetch: silence, ...options })(
      { url: '/' },
      signal,
    ).then(assert.fail, ({ code }) => code);

  test('is told apart from a time-out, by the page or by the adapter', async () => {
    assert.equal(await codeWhen(AbortSignal.abort('cancelled')), 'aborted');
    assert.equal(await codeWhen(AbortSignal.abort('timeout')), 'timeout');
    assert.equal(await codeWhen(AbortSignal.abort(new DOMException('', 'TimeoutError'))), 'timeout');
    assert.equal(await codeWhen(forever, { timeoutMs: 0 }), 'timeout');
  });

  test('half way through an answer is a time-out too', async () => {
    const halves = (_url, { signal }) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"a"'));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    assert.equal(await codeWhen(forever, { timeoutMs: 0, fetch: halves }), 'timeout');
  });
});
