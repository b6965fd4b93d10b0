import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { vendureTransport } from './transport.js';

const forever = new AbortController().signal;
const json = (value, init) => new Response(JSON.stringify(value), init);

/** A transport whose shop gives these answers in turn, and the requests that it made. */
function transport(options, ...answers) {
  const requests = [];
  const fetch = async (endpoint, init) => {
    requests.push({ endpoint, ...init });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ask: vendureTransport({ endpoint: '/shop-api', fetch, ...options }), requests };
}

async function failure(answer) {
  const { ask } = transport({}, answer);
  const error = await ask('{ a }', {}, forever).then(
    () => assert.fail('it succeeded'),
    (reason) => reason,
  );
  return { name: error.name, code: error.code, retryable: error.retryable };
}
const shopError = (code, retryable) => ({ name: 'ShopError', code, retryable });

describe('A request', () => {
  test('carries the operation and its variables, and the session cookie of the shop', async () => {
    const { ask, requests } = transport({}, json({ data: { a: 1 } }));
    assert.deepEqual(await ask('query A($b: Int) { a(b: $b) }', { b: 2 }, forever), { a: 1 });
    const [{ endpoint, method, credentials, headers, body }] = requests;
    assert.deepEqual([endpoint, method, credentials], ['/shop-api', 'POST', 'include']);
    assert.deepEqual(JSON.parse(body), { query: 'query A($b: Int) { a(b: $b) }', variables: { b: 2 } });
    assert.equal(headers.authorization, undefined);
  });

  test('asks in the language that is wanted, unless the address names one', async () => {
    for (const [endpoint, language, asked] of [
      ['/shop-api', 'nl-BE', '/shop-api?languageCode=nl'],
      ['/shop-api?channel=be', 'fr', '/shop-api?channel=be&languageCode=fr'],
      ['/shop-api?languageCode=pt_BR', 'nl', '/shop-api?languageCode=pt_BR'],
    ]) {
      const { ask, requests } = transport({ endpoint, language }, json({ data: {} }));
      await ask('{ a }', {}, forever);
      assert.equal(requests[0].endpoint, asked);
    }
  });

  test('carries the bearer token that the shop gave last, and no cookie, where that is asked for', async () => {
    const fresh = { headers: { 'vendure-auth-token': 'second' } };
    const { ask, requests } = transport(
      { session: 'bearer', token: 'first' },
      json({ data: {} }, fresh),
      json({ data: {} }),
      json({ data: {} }),
    );
    for (let i = 0; i < 3; ++i) await ask('{ a }', {}, forever);
    assert.deepEqual(
      requests.map(({ headers, credentials }) => [headers.authorization, credentials]),
      [
        ['Bearer first', 'omit'],
        ['Bearer second', 'omit'],
        ['Bearer second', 'omit'],
      ],
    );
  });
});

describe('A failure has the code of the contract', () => {
  const refusedWith = (code) => json({ errors: [{ message: 'no', extensions: { code } }], data: null });

  test('when the shop cannot be reached', async () => {
    assert.deepEqual(await failure(new TypeError('fetch failed')), shopError('network', true));
  });

  test('when a server in between answers with a page', async () => {
    const page = (status) => new Response('<h1>Sorry</h1>', { status });
    assert.deepEqual(await failure(page(502)), shopError('unavailable', true));
    assert.deepEqual(await failure(page(429)), shopError('rate_limited', true));
    assert.deepEqual(await failure(page(403)), shopError('signed_out', false));
    assert.deepEqual(await failure(page(404)), shopError('not_found', false));
    assert.deepEqual(await failure(page(418)), shopError('refused', false));
    assert.deepEqual(await failure(page(200)), shopError('invalid_answer', false));
  });

  test('when Vendure says what it is', async () => {
    assert.deepEqual(await failure(refusedWith('FORBIDDEN')), shopError('signed_out', false));
    assert.deepEqual(await failure(refusedWith('ENTITY_NOT_FOUND')), shopError('not_found', false));
    assert.deepEqual(await failure(refusedWith('INTERNAL_SERVER_ERROR')), shopError('unavailable', true));
    assert.deepEqual(
      await failure(refusedWith('GRAPHQL_VALIDATION_FAILED')),
      shopError('unsupported', false),
    );
    assert.deepEqual(await failure(refusedWith('SOMETHING_ELSE')), shopError('refused', false));
    assert.deepEqual(await failure(json({ errors: [{ message: 'no' }] })), shopError('refused', false));
  });

  test('when the answer is JSON but no answer', async () => {
    for (const body of [null, 7, [], {}]) {
      assert.deepEqual(await failure(json(body)), shopError('invalid_answer', false));
    }
  });
});

describe('Giving up', () => {
  /** Like fetch, but nothing ever answers. */
  const silence = (_endpoint, { signal }) =>
    new Promise((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const codeOf = (promise) => promise.then(assert.fail, ({ code }) => code);

  test('is told apart from a time-out, by the page or by the adapter', async () => {
    const ask = vendureTransport({ endpoint: '/', fetch: silence });
    assert.equal(await codeOf(ask('{ a }', {}, AbortSignal.abort('cancelled'))), 'aborted');
    assert.equal(await codeOf(ask('{ a }', {}, AbortSignal.abort('timeout'))), 'timeout');
    const reason = new DOMException('', 'TimeoutError');
    assert.equal(await codeOf(ask('{ a }', {}, AbortSignal.abort(reason))), 'timeout');
    const impatient = vendureTransport({ endpoint: '/', fetch: silence, timeoutMs: 0 });
    assert.equal(await codeOf(impatient('{ a }', {}, forever)), 'timeout');
  });
});
