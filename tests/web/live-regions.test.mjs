import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { LiveRegions } from '../../web/platform/live-regions.js';

beforeEach(() => {
  const createElement = () => {
    const attributes = new Map();
    const children = [];
    return {
      textContent: '',
      children,
      setAttribute: (name, value) => attributes.set(name, value),
      getAttribute: (name) => attributes.get(name),
      append: (child) => children.push(child),
      replaceChildren: () => children.splice(0),
    };
  };
  Object.assign(globalThis, { document: { createElement } });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

/** Live regions in two places that only collect what is put into them, and the time under the test's hand. */
function regions() {
  const page = [];
  const dialog = [];
  const dialogElement = { open: false, append: (region) => dialog.push(region) };
  const timers = new Set();
  const live = new LiveRegions(
    /** @type {any} */ ({ append: (region) => page.push(region) }),
    /** @type {any} */ (dialogElement),
    {
      setTimer: (callback) => {
        timers.add(callback);
        return callback;
      },
      clearTimer: (callback) => timers.delete(callback),
    },
  );
  const words = (region) => region.children.map(({ textContent }) => textContent);
  const heard = (place) =>
    Object.fromEntries(place.map((region) => [region.getAttribute('aria-live'), words(region)]));
  const wait = () => [...timers].forEach((callback) => timers.delete(callback) && callback());
  const elements = () => page.flatMap(({ children }) => [...children]);
  return {
    live,
    dialogElement,
    heard: () => ({ page: heard(page), dialog: heard(dialog) }),
    elements,
    timers,
    wait,
  };
}

test('of several announcements in one frame all are spoken, each as urgently as it wants', () => {
  const { live, heard } = regions();
  live.announce([
    { politeness: 'polite', text: 'Three orders.' },
    { politeness: 'assertive', text: 'No connection.' },
    { politeness: 'polite', text: 'One in the cart.' },
  ]);
  assert.deepEqual(heard().page, {
    polite: ['Three orders.', 'One in the cart.'],
    assertive: ['No connection.'],
  });
});

test('the same words once more are a new element, and so spoken once more', () => {
  const { live, heard, elements } = regions();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  const [first] = elements();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  assert.deepEqual(heard().page.polite, ['Done.', 'Done.']);
  assert.equal(elements()[0], first, 'what was spoken is left alone');
});

test('some time after the last words nothing is left to be come across', () => {
  const { live, dialogElement, heard, timers, wait } = regions();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  dialogElement.open = true;
  live.announce([{ politeness: 'assertive', text: 'No connection.' }]);
  assert.equal(timers.size, 1, 'one wake-up');
  wait();
  const nothing = { polite: [], assertive: [] };
  assert.deepEqual(heard(), { page: nothing, dialog: nothing });
  assert.equal(timers.size, 0);
});

test('a frame with nothing to say leaves the words before, and wakes nobody', () => {
  const { live, heard, timers } = regions();
  live.announce([]);
  assert.equal(timers.size, 0);
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  live.announce([]);
  assert.deepEqual(heard().page.polite, ['Done.']);
});

test('a page that is gone wakes nobody', () => {
  const { live, timers } = regions();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  live.stop();
  assert.equal(timers.size, 0);
});

test('while a dialog is open it is the dialog that speaks', () => {
  const { live, dialogElement, heard } = regions();
  dialogElement.open = true;
  live.announce([{ politeness: 'assertive', text: 'No connection.' }]);
  assert.deepEqual(heard().dialog.assertive, ['No connection.']);
  assert.deepEqual(heard().page.assertive, []);
});
