import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CONTENT_SECURITY_POLICY, startServer } from '../../.dev/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stamgast-serve-'));
const seen = [];
const shop = createServer((request, answer) => {
  if (request.url === '/shop-api/dies') return void request.socket.destroy();
  seen.push({ url: request.url, cookie: request.headers.cookie });
  answer.writeHead(201, { 'set-cookie': 'session=1' });
  return answer.end('from the shop');
});
let server;

before(async () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'dist', 'module.wasm'), 'wasm');
  mkdirSync(join(folder, 'dist', 'studio'));
  writeFileSync(join(folder, 'dist', 'studio', 'index.html'), '<p>studio</p>');
  await new Promise((resolve) => shop.listen(0, '127.0.0.1', resolve));
  server = await startServer({
    root: join(folder, 'dist'),
    headers: { 'set-cookie': 'session=0' },
    proxy: { '/shop-api': `http://127.0.0.1:${shop.address().port}` },
  });
});

after(async () => {
  await server.close();
  shop.closeAllConnections();
  await new Promise((resolve) => shop.close(resolve));
  rmSync(folder, { recursive: true });
});

/** A request as it is written, without the tidying that fetch does to paths. */
function rawStatus(path) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('end', () => resolve(Number(text.split(' ')[1])));
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: loopback\r\nconnection: close\r\n\r\n`);
  });
}

test('files come with their type and the strict policy, and only pages set the session cookie', async () => {
  const page = await fetch(`${server.url}/`);
  assert.equal(await page.text(), '<p>page</p>');
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(page.headers.get('content-security-policy'), CONTENT_SECURITY_POLICY);
  assert.equal(page.headers.get('set-cookie'), 'session=0');
  const studio = await fetch(`${server.url}/studio/`);
  assert.equal(studio.headers.get('content-security-policy'), `${CONTENT_SECURITY_POLICY}; frame-src 'self'`);
  const wasm = await fetch(`${server.url}/module.wasm`);
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  assert.equal(wasm.headers.get('set-cookie'), null);
});

test('nothing outside of the folder is served', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//../secret.txt',
    '/%00',
    '/%zz',
  ]) {
    assert.equal(await rawStatus(path), 404, path);
  }
});

test('requests under a proxied path reach the shop and its answer passes unchanged', async () => {
  const answer = await fetch(`${server.url}/shop-api/x?y=1`, {
    method: 'POST',
    body: '{}',
    headers: { cookie: 'a=b' },
  });
  assert.equal(answer.status, 201);
  assert.equal(await answer.text(), 'from the shop');
  assert.equal(answer.headers.get('set-cookie'), 'session=1');
  assert.deepEqual(seen.at(-1), { url: '/shop-api/x?y=1', cookie: 'a=b' });
  assert.equal((await fetch(`${server.url}/shop-apis`)).status, 404);
});

test('a lost connection to the shop is a lost connection for the page', async () => {
  await assert.rejects(fetch(`${server.url}/shop-api/dies`));
});

test('a port that is taken is an error with its code', async () => {
  const port = Number(new URL(server.url).port);
  await assert.rejects(startServer({ root: folder, port }), { code: 'EADDRINUSE' });
});
