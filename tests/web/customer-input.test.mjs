import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CustomerInput } from '../../web/platform/customer-input.js';

/** What a click on the node is told as, and whether the browser may go on with it. */
function click(node, { takes = false, ...properties } = {}) {
  const told = /** @type {[string, unknown][]} */ ([]);
  const root = new EventTarget();
  const receiver = {
    pointer: () => undefined,
    focus: () => undefined,
    activate: (id) => told.push(['activate', id]),
    navigate: (url) => {
      told.push(['navigate', url]);
      return !takes;
    },
  };
  const mirror = /** @type {any} */ ({ nodeOf: () => node });
  new CustomerInput(/** @type {any} */ (root), mirror, receiver, new AbortController().signal);
  const event = new Event('click', { cancelable: true });
  const plain = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  root.dispatchEvent(Object.assign(event, plain, properties));
  return { told, prevented: event.defaultPrevented };
}

const LINK = { id: 7, role: 'link', url: '/track/1' };

test('a link that is followed is told to the page around, which may take it over', () => {
  assert.deepEqual(click(LINK), { told: [['navigate', '/track/1']], prevented: false });
  assert.deepEqual(click(LINK, { takes: true }), { told: [['navigate', '/track/1']], prevented: true });
});

for (const properties of [
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
]) {
  test(`a link clicked with ${JSON.stringify(properties)} is the browser's`, () => {
    assert.deepEqual(click(LINK, { takes: true, ...properties }), { told: [], prevented: false });
  });
}

test('a button is activated whatever keys are held, unless it is disabled', () => {
  assert.deepEqual(click({ id: 3, role: 'button' }, { shiftKey: true }).told, [['activate', 3]]);
  assert.deepEqual(click({ id: 3, role: 'button', disabled: true }).told, []);
});
