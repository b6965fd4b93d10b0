import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { readAll } from './exchange.mjs';
import { startFaultProxy } from './fault-proxy.mjs';

// A shop that counts what it was told, and answers with the count.
let told = [];
const shop = createServer(async (request, response) => {
  const body = (await readAll(request)).toString();
  told.push(body);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ count: told.length, host: request.headers.host, cookie: request.headers.cookie }),
  );
});
let proxy;

before(async () => {
  await new Promise((resolve) => shop.listen(0, '127.0.0.1', () => resolve(undefined)));
  proxy = await startFaultProxy({ target: `http://127.0.0.1:${shop.address().port}` });
});
beforeEach(() => {
  told = [];
  proxy.heal();
  proxy.operations.length = 0;
});
after(async () => {
  await proxy.close();
  shop.closeAllConnections();
  shop.close();
});

const post = (operation, options = {}) =>
  fetch(`${proxy.url}/shop-api`, {
    method: 'POST',
    headers: { cookie: 'session=1' },
    body: JSON.stringify({ query: `mutation ${operation}($id: ID!) { do(id: $id) }` }),
    ...options,
  });
const count = async (answer) => (await (await answer).json()).count;

test('A request without a fault reaches the shop as the client sent it, host and cookies included', async () => {
  const answer = await (await post('Add')).json();
  assert.deepEqual(answer, { count: 1, host: new URL(proxy.url).host, cookie: 'session=1' });
  assert.deepEqual(proxy.operations, ['Add']);
});

test('What is no GraphQL passes', async () => {
  assert.equal(await count(fetch(`${proxy.url}/assets/picture.jpg`)), 1);
  assert.deepEqual(proxy.operations, []);
});

test('A shop without GraphQL says itself what its operations are', async () => {
  const rest = await startFaultProxy({
    target: `http://127.0.0.1:${shop.address().port}`,
    operationOf: ({ method, path }) => `${method} ${path}`,
  });
  rest.fail('POST /carts', 'drop_before');
  await fetch(`${rest.url}/carts`);
  await assert.rejects(fetch(`${rest.url}/carts`, { method: 'POST' }));
  assert.deepEqual(rest.operations, ['GET /carts', 'POST /carts']);
  await rest.close();
});

test('An answer can break off in its middle, come drop by drop, or be refused for a moment', async () => {
  proxy.fail('Add', 'reset', 'trickle', 'status_429');
  await assert.rejects(post('Add').then((answer) => answer.text()));
  assert.equal(await count(post('Add')), 2);
  const refused = await post('Add');
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '1']);
  assert.equal(told.length, 2);
});

test('A fault meets one request of its own operation only', async () => {
  proxy.fail('Add', 'drop_before');
  assert.equal(await count(post('Read')), 1);
  await assert.rejects(post('Add'));
  assert.equal(await count(post('Add')), 2);
});

test('Faults of one operation are used up in order', async () => {
  proxy.fail('Add', 'status_500', 'drop_before');
  assert.equal((await post('Add')).status, 500);
  await assert.rejects(post('Add'));
});

test('A request dropped before is never seen by the shop', async () => {
  proxy.fail('Add', 'drop_before');
  await assert.rejects(post('Add'));
  assert.equal(told.length, 0);
});

test('A request dropped after has been seen by the shop, once', async () => {
  proxy.fail('Add', 'drop_after');
  await assert.rejects(post('Add'));
  assert.equal(told.length, 1);
});

test('A duplicate reaches the shop twice and is answered once', async () => {
  proxy.fail('Add', 'duplicate');
  await count(post('Add'));
  assert.equal(told.length, 2);
});

test('A held request reaches the shop after its client has hung up', async () => {
  const held = proxy.hold('Add', 'request');
  const impatient = new AbortController();
  const answer = post('Add', { signal: impatient.signal });
  await held.arrived;
  impatient.abort();
  await assert.rejects(answer);
  assert.equal(told.length, 0);
  await held.release();
  assert.equal(told.length, 1);
});

test('A held answer arrives when it is let go', async () => {
  const held = proxy.hold('Add', 'answer');
  const answer = post('Add');
  await held.arrived;
  assert.equal(told.length, 1);
  await held.release();
  assert.equal(await count(answer), 1);
});

test('A held duplicate reaches the shop when the client has had its answer', async () => {
  const held = proxy.hold('Add', 'duplicate');
  assert.equal(await count(post('Add')), 1);
  await held.arrived;
  await held.release();
  assert.equal(told.length, 2);
});

test('A server error and a broken answer arrive as such', async () => {
  proxy.fail('Add', 'status_500', 'malformed');
  assert.equal((await post('Add')).status, 500);
  await assert.rejects((await post('Add')).json());
});

test('Healing forgets what was planned', async () => {
  proxy.fail('Add', 'drop_before');
  proxy.heal();
  assert.equal(await count(post('Add')), 1);
});

test('A shop that is gone looks like a broken connection', async () => {
  const lonely = await startFaultProxy({ target: 'http://127.0.0.1:1' });
  await assert.rejects(fetch(lonely.url));
  await lonely.close();
});
