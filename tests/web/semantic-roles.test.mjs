import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { attributesOf, classOf, ROLES } from '../../web/platform/semantic-roles.js';

const node = (role, more = {}) => ({ id: 1, role, bounds: [0, 0, 10, 10], ...more });

test('every role of the C++ side has a row, and no other', async () => {
  const header = await readFile(new URL('../../widgets/kit/semantics.hpp', import.meta.url), 'utf8');
  const body = /enum class Role[^{]*\{([^}]*)\}/.exec(header)?.[1] ?? '';
  const names = body
    .replace(/\/\/.*$/gm, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'count');
  assert.deepEqual(Object.keys(ROLES).sort(), names.sort());
});

test('a box without a name is no group to anybody', () => {
  assert.deepEqual(attributesOf(node('group')), {});
  assert.deepEqual(attributesOf(node('group', { name: 'Filter' })), {
    role: 'group',
    'aria-label': 'Filter',
  });
});

test('a text is its content, not a label', () => {
  assert.equal(attributesOf(node('text', { name: 'Total' }))['aria-label'], undefined);
});

test('a link to what is on screen says so', () => {
  assert.equal(attributesOf(node('link', { url: '#orders', current: true }))['aria-current'], 'page');
  assert.equal(attributesOf(node('link', { url: '#orders' }))['aria-current'], undefined);
});

test('a button that opens something says whether it is open', () => {
  assert.equal(attributesOf(node('button', { expanded: false }))['aria-expanded'], 'false');
  assert.equal(attributesOf(node('button'))['aria-expanded'], undefined);
});

test('a disabled button stays reachable', () => {
  const attributes = attributesOf(node('button', { disabled: true }));
  assert.equal(attributes['aria-disabled'], 'true');
  assert.equal(attributes.disabled, undefined);
});

test('a picture without a name is hidden from assistive technology', () => {
  const attributes = attributesOf(node('image', { url: 'bag.svg' }));
  assert.deepEqual([attributes.alt, attributes['aria-hidden']], ['', 'true']);
});

test('an item of a windowed list says where it is', () => {
  const attributes = attributesOf(node('list_item', { set_size: 1000, position_in_set: 312 }));
  assert.deepEqual([attributes['aria-setsize'], attributes['aria-posinset']], ['1000', '312']);
});

test('a stepper’s number is told as shown, as a number, and with its limits', () => {
  const stepper = node('spin_button', { value: '3', value_now: 3, value_min: 1, value_max: 12 });
  const { role, tabindex, ...told } = attributesOf(stepper);
  assert.deepEqual([role, tabindex], ['spinbutton', '0']);
  assert.deepEqual(told, {
    'aria-valuetext': '3',
    'aria-valuenow': '3',
    'aria-valuemin': '1',
    'aria-valuemax': '12',
  });
});

test('the look of a text is its tokens', () => {
  const look = classOf(node('text', { text: 'small', color: 'text-muted', align: 'end' }));
  assert.equal(look, 'node text t-small c-text-muted a-end');
});

test('a box without fill and border has no corners to round', () => {
  assert.equal(classOf(node('group', { radius: 'radius-m' })), 'node group');
  assert.equal(classOf(node('group', { fill: 'surface' })), 'node group f-surface r-radius-s');
});
