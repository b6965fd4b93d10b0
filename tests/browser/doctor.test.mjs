import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CONTENT_SECURITY_POLICY, startServer } from '../../.dev/serve.mjs';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
const servers = [];
before(async () => (started = await startBrowser()));
after(async () => {
  await started.close();
  for (const server of servers) await server.close();
});

/**
 * What the doctor says is wrong with the demo page, which is broken before it is loaded, or after.
 * @param {{policy?: string, prepare?: (page: import('playwright-core').Page) => Promise<void>, waitFor?: string,
 *   break?: (element: any) => void}} [scene]
 * @returns {Promise<{sentences: string[], said: string[]}>} what it answers, and what the console says
 */
async function examine({ policy, prepare, waitFor, break: breakIt = () => undefined } = {}) {
  const { url } = policy ? await serveUnder(policy) : started;
  const { page } = await openAccount({ browser: started.browser, url }, { prepare, waitFor });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const element = page.locator('stamgast-account');
  await element.evaluate(breakIt);
  const findings = await element.evaluate((node) => /** @type {any} */ (node).doctor());
  return {
    sentences: findings.filter(({ level }) => level === 'wrong').map(({ sentence }) => sentence),
    said,
  };
}

/** The pages under another policy, from a server: a browser that hands its requests over asks in another way. @param {string} policy */
async function serveUnder(policy) {
  const headers = { 'content-security-policy': policy };
  const server = await startServer({ root: process.env.STAMGAST_DIST ?? 'build/dist', headers });
  servers.push(server);
  return server;
}

/** A file with other headers or another body. @param {RegExp} file @param {object} change */
const serving = (file, change) => (/** @type {import('playwright-core').Page} */ page) =>
  page.route(file, async (route) => {
    const response = await route.fetch();
    const { headers, ...rest } = change;
    await route.fulfill({ response, headers: { ...response.headers(), ...headers }, ...rest });
  });

/** The merchant's own words, which stay where the page cannot be shown. */
const WITHOUT_PAGE = 'h1';

/** The same server by another name: another origin that says nothing of this one. @param {any} element */
const askElsewhere = (element) =>
  element.setAttribute('endpoint', new URL('demo.js', location.href).href.replace('127.0.0.1', 'localhost'));

test('The doctor finds nothing wrong with the demo page, and says so in the console', async () => {
  const { sentences, said } = await examine();
  assert.deepEqual(sentences, []);
  assert.equal(said.at(-1), "Stamgast's doctor: Nothing is wrong with this embedding.");
});

test('No page loads the doctor that nobody asks for', async () => {
  const asked = [];
  await openAccount(started, {
    prepare: async (page) => void page.on('request', (request) => asked.push(request.url())),
  });
  assert.ok(asked.some((url) => url.includes('stamgast.wasm')));
  assert.equal(
    asked.some((url) => /doctor|build\.json/.test(url)),
    false,
  );
});

describe('The doctor says in one sentence what is wrong with', () => {
  for (const [what, scene, sentence] of [
    [
      'a policy that forbids WebAssembly',
      { policy: CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", ''), waitFor: WITHOUT_PAGE },
      /forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src\.$/,
    ],
    [
      'a policy that keeps the API away',
      { break: askElsewhere },
      /policy keeps what the page asks for \(http:\/\/localhost:\d+\S*\) away: add http:\/\/localhost:\d+ to its connect-src\.$/,
    ],
    [
      'an API that lacks CORS',
      {
        policy: CONTENT_SECURITY_POLICY.replace("connect-src 'self'", 'connect-src *'),
        break: askElsewhere,
      },
      /^http:\/\/localhost:\d+\/demo\.js does not let pages of http:\/\/127\.0\.0\.1:\d+ read its answers \(CORS\)/,
    ],
    [
      'WebAssembly that is served as text',
      { prepare: serving(/stamgast\.wasm/, { headers: { 'content-type': 'text/plain' } }) },
      /stamgast\.wasm\?of=\w+ is served as text\/plain, .*: serve \.wasm as application\/wasm\.$/,
    ],
    [
      'files of two builds',
      {
        prepare: serving(/build\.json/, { body: '{"module":"00000000","catalogue":"00000000","files":{}}' }),
      },
      /^stamgast-account\.js is of another build than the other files/,
    ],
    [
      'a clock that is off',
      { prepare: serving(/build\.json/, { headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT' } }) },
      /^The clock of this device is \d+ hours ahead of the server's/,
    ],
    [
      'a language that there is not',
      { break: (element) => element.setAttribute('locale', 'it') },
      /^There are no texts for locale="it"/,
    ],
    [
      'a token that there is not',
      { break: (element) => element.style.setProperty('--stamgast-colour-accent', 'teal') },
      /^There is no token --stamgast-colour-accent, .*: do you mean --stamgast-color-accent\?$/,
    ],
    [
      'an element that nobody sees',
      { break: (element) => (element.parentElement.hidden = true) },
      /^<stamgast-account> is not displayed: look for display: none/,
    ],
    [
      'an adapter that there is not',
      { break: (element) => element.setAttribute('shop', 'magento') },
      /^The adapter of the shop 'magento' cannot be loaded: There is no shop adapter 'magento'/,
    ],
  ]) {
    test(what, async () => {
      const { sentences } = await examine(scene);
      assert.equal(sentences.length, 1, sentences.join('\n'));
      assert.match(sentences[0], sentence);
    });
  }
});
