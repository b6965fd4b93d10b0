import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { LiveRegions } from '../../web/platform/live-regions.js';

beforeEach(() => {
  const createElement = () => {
    const attributes = new Map();
    return {
      textContent: '',
      setAttribute: (name, value) => attributes.set(name, value),
      getAttribute: (name) => attributes.get(name),
    };
  };
  Object.assign(globalThis, { document: { createElement } });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

/** Live regions in two places that only collect what is put into them. */
function regions() {
  const page = [];
  const dialog = [];
  const dialogElement = { open: false, append: (region) => dialog.push(region) };
  const live = new LiveRegions(
    /** @type {any} */ ({ append: (region) => page.push(region) }),
    /** @type {any} */ (dialogElement),
  );
  const heard = (place) =>
    Object.fromEntries(place.map((region) => [region.getAttribute('aria-live'), region.textContent]));
  return { live, dialogElement, heard: () => ({ page: heard(page), dialog: heard(dialog) }) };
}

test('of several announcements in one frame all are spoken, each as urgently as it wants', () => {
  const { live, heard } = regions();
  live.announce([
    { politeness: 'polite', text: 'Three orders.' },
    { politeness: 'assertive', text: 'No connection.' },
    { politeness: 'polite', text: 'One in the cart.' },
  ]);
  assert.deepEqual(heard().page, { polite: 'Three orders.\nOne in the cart.', assertive: 'No connection.' });
});

test('the same words once more are spoken once more', () => {
  const { live, heard } = regions();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  const first = heard().page.polite;
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  assert.notEqual(heard().page.polite, first);
});

test('a frame with nothing to say leaves the words before', () => {
  const { live, heard } = regions();
  live.announce([{ politeness: 'polite', text: 'Done.' }]);
  live.announce([]);
  assert.equal(heard().page.polite, 'Done.');
});

test('while a dialog is open it is the dialog that speaks', () => {
  const { live, dialogElement, heard } = regions();
  dialogElement.open = true;
  live.announce([{ politeness: 'assertive', text: 'No connection.' }]);
  assert.equal(heard().dialog.assertive, 'No connection.');
  assert.equal(heard().page.assertive, '');
});
