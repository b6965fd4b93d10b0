import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  assertSays,
  check,
  checkBroken,
  DEMO,
  ended,
  start,
} from '../../tests/dev/stamgast-check-command.mjs';

const HARNESS = 'shop-plugin/demo/demo-harness.js';

describe('stamgast-check on a good plugin', () => {
  test('reads everything, changes nothing, and says what it left out and why', async () => {
    const { code, stdout, stderr, last } = await check(DEMO);
    assert.equal(stderr, '');
    assert.match(last, /^\d+ passed, 0 failed, \d+ out of reach$/);
    assertSays(
      stdout,
      'passed  every order has the shape of the contract and its totals add up',
      'passed  getProfile answers in the shape of the contract',
      'out of reach, since they use the cart: --write lets them, and puts it back:',
      'out of reach, since they change the customer’s account for good: write a harness',
    );
    assert.equal(code, 0);
  });

  test('uses the cart with --write, and nothing else of the customer’s', async () => {
    const { code, stdout, last } = await check(DEMO, '--write', '--capability', 'reorder');
    assert.match(last, /^\d+ passed, 0 failed, 5 out of reach$/);
    assertSays(stdout, 'passed  quantities are absolute: setting them twice is setting them once');
    assert.equal(code, 0);
  });

  test('runs the whole suite with a harness', async () => {
    const { code, last } = await check('--harness', HARNESS);
    assert.match(last, /^\d+ passed, 0 failed, 0 out of reach$/);
    assert.equal(code, 0);
  });

  test('says nothing of other capabilities when one is asked for', async () => {
    const { stdout, last } = await check(DEMO, '--capability', 'tips');
    assert.equal(last, '3 passed, 0 failed, 0 out of reach');
    assertSays(stdout, 'passed  tips are for what was asked for');
  });
});

describe('stamgast-check on a plugin with one thing wrong', () => {
  test('names the method, the place, what was expected, what came, and what to do', async () => {
    const { code, stdout, last } = await checkBroken('decimalPrices');
    assertSays(
      stdout,
      'FAILED  every order has the shape of the contract and its totals add up\n' +
        '        listOrders /orders/0/lines/0/unit_price: expected an integer of minor units, got 12.95\n' +
        '          Send whole minor units: 1295 for €12.95',
      'shape: stamgast/schema/listOrders.answer.json',
      'what to do: Put these places right first',
      'as above: listOrders answered what the contract does not know:',
    );
    assert.match(last, /^\d+ passed, \d+ failed, \d+ out of reach$/);
    assert.equal(code, 1);
  });

  for (const [
    what,
    name,
    args,
    sentence,
    advice,
  ] of /** @type {[string, string, string[], string, string][]} */ ([
    [
      'throws what is no ShopError',
      'typeErrors',
      [],
      'listOrders threw TypeError: orders is undefined, which is no ShopError',
      'Catch it and throw a ShopError with the code that fits',
    ],
    [
      'never answers',
      'hanging',
      ['--timeout', '300'],
      'getSession has neither answered nor thrown a ShopError after 0.3 s',
      'what to do: ',
    ],
    [
      'blocks the thread',
      'busy',
      ['--timeout', '300'],
      'it keeps the thread busy and lets nothing else happen',
      'Run the plugin under a debugger',
    ],
    ['ends the process', 'leaving', [], 'it ended the process, which a page does not have', 'debugger'],
    [
      'throws in the background',
      'forgetful',
      [],
      'it threw Error: nobody waited for this outside of any method',
      'debugger',
    ],
    [
      'is not signed in',
      'signedOut',
      [],
      'expected a customer, got null',
      'Give a plugin that is signed in as a test customer',
    ],
    [
      'lacks a method of a capability',
      'halfDone',
      [],
      '/capabilities/2: reorder needs getCart, which the plugin does not have',
      'Name in `capabilities` what the plugin can do',
    ],
  ])) {
    test(`says of one that ${what} what is wrong and what to do`, async () => {
      const { code, stdout, last } = await checkBroken(name, ...args);
      assertSays(stdout, sentence, advice);
      assert.match(last, /^\d+ passed, \d+ failed, \d+ out of reach$/);
      assert.equal(code, 1);
    });
  }

  test('says of a module that never finishes being loaded that it keeps the thread busy', async () => {
    const { code, stdout, last } = await check('tests/fixtures/plugins/endless.mjs', '--timeout', '300');
    assertSays(stdout, 'FAILED  opening the plugin', 'it keeps the thread busy and lets nothing else happen');
    assert.equal(last, '0 passed, 1 failed, 0 out of reach');
    assert.equal(code, 1);
  });

  test('ends after the check that is under way when it is interrupted, and says what it left out', async () => {
    const module = 'tests/fixtures/plugins/broken.mjs#asleep';
    const child = start(module, '--timeout', '3000');
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { code, stdout, last } = await ended(child);
    assert.match(stdout, /Stopped before the end: \d+ checks were not tried\./);
    assert.match(last, /^1 passed, \d+ failed, \d+ out of reach$/);
    assert.equal(code, 1);
  });

  test('keeps what the plugin prints out of its report, and says that it prints', async () => {
    const { code, stdout } = await checkBroken('talking', '--json');
    const report = JSON.parse(stdout);
    assert.match(report.notes[0], /^The plugin printed \d+ lines, .*"getSession was asked"/);
    assert.equal(code, 0);
  });

  test('has the same for a program', async () => {
    const { stdout, code } = await checkBroken('decimalPrices', '--json');
    const { plugin, passed, failed, out_of_reach } = JSON.parse(stdout);
    assert.equal(plugin, 'demo');
    assert.ok(passed.includes('the session names the signed-in customer'));
    assert.equal(failed[0].method, 'listOrders');
    assert.equal(failed[0].findings[0].path, '/orders/0/lines/0/unit_price');
    assert.match(out_of_reach[0].reason, /createSignedOutPlugin of a harness/);
    assert.equal(code, 1);
  });
});
