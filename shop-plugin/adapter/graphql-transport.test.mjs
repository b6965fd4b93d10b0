import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphqlTransport } from './graphql-transport.js';
import { cookieSession } from './session.js';

const forever = new AbortController().signal;

function asking(answer, init) {
  const requests = [];
  const ask = graphqlTransport({
    shop: 'Shop',
    endpoint: '/graphql',
    codes: { THROTTLED: 'rate_limited' },
    headers: { 'x-key': 'public' },
    session: cookieSession(),
    fetch: async (url, request) => {
      requests.push({ url, ...request });
      return new Response(JSON.stringify(answer), init);
    },
  });
  return { requests, answer: ask('query A { a }', { b: 1 }, forever) };
}

test('an operation is sent with its variables and answers its data', async () => {
  const { requests, answer } = asking({ data: { a: 1 } });
  assert.deepEqual(await answer, { a: 1 });
  const [{ url, method, body, headers }] = requests;
  assert.deepEqual([url, method, headers['x-key']], ['/graphql', 'POST', 'public']);
  assert.deepEqual(JSON.parse(body), { query: 'query A { a }', variables: { b: 1 } });
});

describe('An error', () => {
  const error = (code) => ({ message: 'no', extensions: { code } });

  test('has the code that the shop’s table gives it, and is refused otherwise', async () => {
    const throttled = { name: 'ShopError', code: 'rate_limited', message: 'Shop: no' };
    await assert.rejects(asking({ errors: [error('THROTTLED')] }).answer, throttled);
    await assert.rejects(asking({ errors: [error('THROTTLED')] }).answer, { cause: error('THROTTLED') });
    await assert.rejects(asking({ errors: [error('OTHER')] }).answer, { code: 'refused' });
    await assert.rejects(asking({ errors: [{ message: 'no' }] }).answer, { code: 'refused' });
  });

  test('without a code of the table has that of the status', async () => {
    const unnamed = { errors: [{ message: 'no' }] };
    await assert.rejects(asking(unnamed, { status: 401 }).answer, { code: 'signed_out' });
    await assert.rejects(asking({ errors: 'no' }, { status: 401 }).answer, { code: 'signed_out' });
    await assert.rejects(asking({ errors: 'no' }).answer, { code: 'invalid_answer' });
  });

  test('counts beside data and whatever the status', async () => {
    const both = { data: { a: 1 }, errors: [error('THROTTLED')] };
    await assert.rejects(asking(both).answer, { code: 'rate_limited' });
    await assert.rejects(asking(both, { status: 500 }).answer, { code: 'rate_limited' });
  });

  test('is what an answer without data is', async () => {
    for (const answer of [null, 7, [], {}, { data: null }]) {
      await assert.rejects(asking(answer).answer, { code: 'invalid_answer' });
    }
  });
});
