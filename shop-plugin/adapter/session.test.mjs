import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cookieSession, tokenSession } from './session.js';

const answer = (headers = {}) => new Headers(headers);

test('a session in a cookie is left to the browser', async () => {
  const session = cookieSession();
  session.renew(answer({ authorization: 'x' }));
  assert.deepEqual([session.credentials, await session.headers()], ['include', {}]);
});

describe('A token', () => {
  test('is carried without cookies, as a bearer or in the header of the shop', async () => {
    const bearer = tokenSession({ token: 'a' });
    assert.deepEqual([bearer.credentials, await bearer.headers()], ['omit', { authorization: 'Bearer a' }]);
    const own = tokenSession({ token: 'a', header: 'sw-context-token' });
    assert.deepEqual(await own.headers(), { 'sw-context-token': 'a' });
    const bare = tokenSession({ token: 'a', scheme: '' });
    assert.deepEqual(await bare.headers(), { authorization: 'a' });
    assert.deepEqual(await tokenSession().headers(), {});
  });

  test('is the one that the shop gave last', async () => {
    const session = tokenSession({ token: 'first', renewedBy: 'fresh' });
    session.renew(answer({ fresh: 'second' }));
    session.renew(answer());
    assert.deepEqual(await session.headers(), { authorization: 'Bearer second' });
  });

  test('is asked for before every request where it is supplied', async () => {
    const tokens = ['first', 'second', ''];
    const session = tokenSession({ token: async () => tokens.shift() });
    assert.deepEqual(await session.headers(), { authorization: 'Bearer first' });
    assert.deepEqual(await session.headers(), { authorization: 'Bearer second' });
    assert.deepEqual(await session.headers(), {});
  });
});
