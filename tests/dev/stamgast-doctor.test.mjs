import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { runChild } from '../../.dev/child.mjs';
import { CONTENT_SECURITY_POLICY } from '../../.dev/serve.mjs';
import { examineSite } from '../../web/doctor/command/site.mjs';

const PROGRAM = fileURLToPath(new URL('../../web/doctor/command/stamgast-doctor.mjs', import.meta.url));
const MODULE = '0a1b2c3d';
const CATALOGUE = '4e5f6a7b';
const FILES = {
  'stamgast-account.js': `Object.freeze({module:"${MODULE}",catalogue:"${CATALOGUE}"})`,
  'stamgast.js': `Object.freeze({module:"${MODULE}",catalogue:"${CATALOGUE}"})`,
  'stamgast.wasm': '\0asm',
  'stamgast-orders.wasm': '\0asm',
  'stamgast-rest.wasm': '\0asm',
  'stamgast.mjs': 'export default 1',
  'locales/en.json': '{}',
};
const TYPES = {
  wasm: 'application/wasm',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
};

/** @param {string} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex');
const BUILD = JSON.stringify({
  module: MODULE,
  catalogue: CATALOGUE,
  files: Object.fromEntries(Object.entries(FILES).map(([path, content]) => [path, hashOf(content)])),
});

/** What a request is answered with in the place of what is right; by path. @type {Record<string, object>} */
let broken = {};
let element = '';
let tag = '';
const server = createServer((request, answer) => {
  const path = new URL(request.url, 'http://shop').pathname.slice(1);
  const content =
    path === 'account'
      ? `<!doctype html>${tag}${element}`
      : (FILES[path] ?? (path === 'build.json' ? BUILD : null));
  const { status = content === null ? 404 : 200, body = content ?? '', headers = {} } = broken[path] ?? {};
  const type = path === 'account' ? 'text/html' : (TYPES[path.split('.').at(-1)] ?? 'application/json');
  answer.writeHead(status, {
    'content-type': type,
    ...(path === 'account' ? { 'content-security-policy': CONTENT_SECURITY_POLICY } : {}),
    ...headers,
  });
  answer.end(body);
});
let page;

before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  page = `http://127.0.0.1:${server.address().port}/account`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/**
 * What is said of a page.
 * @param {{answers?: Record<string, object>, html?: string, script?: string, files?: string}} [scene]
 * @returns {Promise<string[]>}
 */
async function examine({
  answers = {},
  html = '<stamgast-account shop="demo"></stamgast-account>',
  script = '<script type="module" src="/stamgast-account.js"></script>',
  files,
} = {}) {
  [broken, element, tag] = [answers, html, script];
  const findings = await examineSite(page, { files });
  return findings.filter(({ level }) => level === 'wrong').map(({ sentence }) => sentence);
}

describe('stamgast-doctor', () => {
  test('finds nothing wrong with a page that is right', async () => {
    assert.deepEqual(await examine(), []);
  });

  for (const [what, answers, sentence] of [
    [
      'a policy that forbids WebAssembly',
      { account: { headers: { 'content-security-policy': "script-src 'self'; connect-src 'self'" } } },
      /forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src\.$/,
    ],
    [
      'WebAssembly as plain text',
      { 'stamgast.wasm': { headers: { 'content-type': 'text/plain' } } },
      /stamgast\.wasm\?of=0a1b2c3d is served as text\/plain, .*: serve \.wasm as application\/wasm\.$/,
    ],
    [
      'a language that is not there',
      { 'locales/en.json': { status: 404 } },
      /en\.json\?of=4e5f6a7b is answered with 404/,
    ],
    [
      'a module of another build',
      { 'stamgast.mjs': { body: 'export default 2' } },
      /stamgast\.mjs is of another build/,
    ],
    [
      'a clock that is an hour off',
      { 'build.json': { headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT' } } },
      /The clock of this device is \d+ hours ahead/,
    ],
    [
      'another program under the name',
      { 'stamgast-account.js': { body: '1' } },
      /is no built file of Stamgast/,
    ],
    [
      'a page that is not there',
      { account: { status: 404 } },
      /is answered with 404: give the address of a page/,
    ],
  ]) {
    test(`says of ${what} what to do, in one sentence`, async () => {
      const [said, ...more] = await examine({ answers });
      assert.match(said, sentence);
      assert.deepEqual(more, []);
    });
  }

  test('reads the policy of a <meta> too, and looks past comments', async () => {
    const html =
      '<meta http-equiv="Content-Security-Policy" content="connect-src \'none\'"><!-- <stamgast-orders> -->';
    const said = (await examine({ html })).join('\n');
    assert.match(said, /There is no element of Stamgast on this page/);
    assert.match(said, /add 'self' to its connect-src/);
  });

  test('says that a script is no module, or that there is none', async () => {
    const [classic] = await examine({ script: '<script src="/stamgast-account.js"></script>' });
    assert.match(classic, /is no module: add type="module"\.$/);
    const [module] = await examine({ script: '<script type="module" src="/stamgast.js"></script>' });
    assert.match(module, /is a module, which that file is not: take type="module" away, or load/);
    assert.deepEqual(await examine({ script: '<script defer src="/stamgast.js"></script>' }), []);
    const [bundled] = await examine({ script: '<script src="/shop.js"></script>' });
    assert.match(bundled, /has no <script> with stamgast-account\.js: add one, or name the folder/);
    assert.deepEqual(await examine({ script: '', files: new URL('./', page).href }), []);
  });

  test('asks an API on another origin as the page does', async () => {
    const elsewhere = page.replace('127.0.0.1', 'localhost').replace('account', 'shop-api');
    const html = `<stamgast-account shop="vendure" endpoint="${elsewhere}"></stamgast-account>`;
    const policy = `script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${new URL(elsewhere).origin}`;
    const account = { headers: { 'content-security-policy': policy } };
    const [said, ...more] = await examine({ html, answers: { account, 'shop-api': { status: 200 } } });
    assert.match(said, /does not let pages of http:\/\/127\.0\.0\.1:\d+ read its answers \(CORS\)/);
    assert.deepEqual(more, []);
  });

  test("asks the shop's API with the shop's adapter", async () => {
    const html = '<stamgast-account shop="vendure" endpoint="/shop-api"></stamgast-account>';
    const [said] = await examine({ html });
    assert.match(
      said,
      /^The shop 'vendure' does not say who is signed in \(.*\): look whether the attribute endpoint is/,
    );
  });

  test('is a command that says how it went, in words or for a program', async () => {
    await examine({ answers: { account: { status: 500 } } });
    const { code, output } = await runChild('node', [PROGRAM, page]);
    assert.match(output, /^wrong {2}http.*\/account is answered with 500: .*\nOne thing is wrong\.$/);
    assert.equal(code, 1);
    const asked = await runChild('node', [PROGRAM, page, '--json']);
    assert.deepEqual([JSON.parse(asked.output)[0].code, asked.code], ['page', 1]);
  });

  test('is a command that says how to call it', async () => {
    assert.deepEqual(await runChild('node', [PROGRAM, 'shop.example']), {
      code: 2,
      stdout: '',
      output: "stamgast-doctor: 'shop.example' is no address of the web: write it with https:// or http://.",
    });
  });
});
