import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { startServer } from '../../.dev/serve.mjs';
import { assertSays, check, checkBroken, DEMO, ROOT } from '../../tests/dev/stamgast-check-command.mjs';

/** @type {string} */
let folder;
let modules = 0;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'stamgast-check-'))));
after(() => rm(folder, { recursive: true }));

/** A module of one's own. @param {string} source @returns {Promise<string>} its path */
async function written(source) {
  const file = join(folder, `${++modules}.mjs`);
  await writeFile(file, source);
  return file;
}

describe('stamgast-check says in one sentence that there is nothing to check', () => {
  for (const [what, args, sentence] of /** @type {[string, string[], RegExp][]} */ ([
    ['without a module', [], /^Name the module that exports the plugin: /],
    ['where there is no file', ['no-such.mjs'], /^There is no file no-such\.mjs: /],
    ['with an option that it does not have', [DEMO, '--writes'], /^Unknown option '--writes'/],
    [
      'with a capability that nobody knows',
      [DEMO, '--capability', 'points'],
      /^There is no capability 'points': /,
    ],
    [
      'with a time that is none',
      [DEMO, '--timeout', 'long'],
      /^--timeout is milliseconds, 1–600000, not 'long'\./,
    ],
  ])) {
    test(what, async () => {
      const { code, stdout, stderr } = await check(...args);
      assert.match(stderr.replace('stamgast-check: ', ''), sentence);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  for (const [what, name, args, sentence] of /** @type {[string, string, string[], string][]} */ ([
    ['where the export has another name', 'demo', [], "has no export 'demo', it exports asleep, busy, "],
    ['where something else is exported', 'text', [], 'is no plugin: expected a plugin object, got "hello".'],
    [
      'where the plugin cannot be made',
      'unmakeable',
      [],
      '#unmakeable exports throws RangeError: no such shop.',
    ],
    ['where making it takes for ever', 'neverMade', ['--timeout', '300'], 'is not done after 0.3 s.'],
  ])) {
    test(what, async () => {
      const { code, stderr } = await checkBroken(name, ...args);
      assertSays(stderr, sentence);
      assert.equal(code, 2);
    });
  }

  for (const [what, source, sentence] of [
    [
      'where nothing is exported',
      'const plugin = 1;',
      "has no export 'default', it exports nothing: export the plugin",
    ],
    [
      'where the module is no JavaScript',
      'export default {',
      "cannot be loaded: SyntaxError: Unexpected end of input: 'node ",
    ],
    ['where the module throws', "throw new Error('no shop');", 'cannot be loaded: Error: no shop.'],
  ]) {
    test(what, async () => {
      const { code, stderr } = await check(await written(source));
      assertSays(stderr, sentence);
      assert.equal(code, 2);
    });
  }

  test('where the plugin does not have the capability that is asked for', async () => {
    const source =
      "export default { name: 'a', capabilities: ['orders'], getSession() {}, listOrders() {} };";
    const { code, stderr } = await check(await written(source), '--capability', 'nps');
    assert.equal(stderr, 'stamgast-check: The plugin does not have the capability nps.\n');
    assert.equal(code, 2);
  });

  test('where the harness has nothing to make a plugin with', async () => {
    const { code, stderr } = await check(
      '--harness',
      await written("export const harness = { email: 'a@example.org' };"),
    );
    assertSays(stderr, 'has no createPlugin: write it, or name the MODULE of the plugin.');
    assert.equal(code, 2);
  });
});

describe('stamgast-check with a harness', () => {
  test('hands it the plugin of the module, where it is a function, and keeps nothing back', async () => {
    const harness = await written('export const harness = ({ createPlugin }) => ({ createPlugin });');
    const { code, stdout } = await check(DEMO, '--harness', harness, '--capability', 'nps');
    assertSays(stdout, 'passed  who has answered is not asked again');
    assert.equal(code, 0);
  });
});

describe('stamgast-check on a module that is served', () => {
  /** @type {{url: string, close: () => Promise<void>}} */
  let server;
  before(async () => (server = await startServer({ root: ROOT })));
  after(() => server.close());

  test('loads it with what it imports, and checks it', async () => {
    const { code, stderr, last } = await check(`${server.url}/${DEMO}`, '--capability', 'orders');
    assert.equal(stderr, '');
    assert.equal(last, '9 passed, 0 failed, 1 out of reach');
    assert.equal(code, 0);
  });

  for (const [what, path, sentence] of [
    [
      'data',
      'tests/fixtures/orders.json',
      'is no JavaScript module but application/json: give the address of',
    ],
    ['nothing', 'no-such.js', 'no-such.js answers 404: look at the address'],
    [
      'a program',
      'shop-plugin/command/options.mjs',
      "imports 'node:util', which a browser cannot load either",
    ],
  ]) {
    test(`says so where the address is that of ${what}`, async () => {
      const { code, stderr } = await check(`${server.url}/${path}`);
      assertSays(stderr, sentence);
      assert.equal(code, 2);
    });
  }
});
