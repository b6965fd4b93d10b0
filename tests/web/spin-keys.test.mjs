import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpinKeys } from '../../web/platform/spin-keys.js';

/**
 * What is asked for when keys are pressed one after the other, on a spin button at 3 of 1 to 24 where nothing
 * else is given.
 */
function asked(keys, { answered = false, pauseMs = 100, ...limit } = {}) {
  let node = {
    id: 7,
    role: 'spin_button',
    bounds: [0, 0, 40, 40],
    value_now: 3,
    value_min: 1,
    value_max: 24,
    ...limit,
  };
  const values = [];
  const spin = new SpinKeys((id, text) => {
    assert.equal(id, 7);
    values.push(text);
  });
  keys.forEach((key, index) => {
    spin.press(/** @type {any} */ (node), { key, timeStamp: index * pauseMs });
    if (answered) node = { ...node, value_now: Number(values.at(-1)) };
  });
  return values;
}

test('arrows step by one, Page Up and Page Down by ten, Home and End go to the limits', () => {
  const keys = ['ArrowUp', 'ArrowUp', 'PageUp', 'ArrowDown', 'Home', 'End'];
  for (const answered of [true, false]) {
    assert.deepEqual(asked(keys, { answered }), ['4', '5', '15', '14', '1', '24']);
  }
});

test('nothing goes beyond the limits', () => {
  assert.deepEqual(asked(['PageDown', 'ArrowDown', 'PageUp', 'PageUp', 'PageUp']), [
    '1',
    '1',
    '11',
    '21',
    '24',
  ]);
  assert.deepEqual(asked(['0', '9', '9']), ['1', '9', '24']);
});

test('where no limit is known End is the browser’s, and a number is as long as a quantity can be', () => {
  assert.deepEqual(asked(['End', 'PageUp', ...'1234567'], { value_max: undefined }), [
    '13',
    '1',
    '12',
    '123',
    '1234',
    '12345',
    '123456',
    '123456',
  ]);
});

test('digits that follow each other are one number', () => {
  assert.deepEqual(asked(['1', '2']), ['1', '12']);
  assert.deepEqual(asked(['1', '2'], { answered: true }), ['1', '12']);
});

test('after a pause or another key digits begin a new number', () => {
  assert.deepEqual(asked(['1', '2'], { pauseMs: 2_000 }), ['1', '2']);
  assert.deepEqual(asked(['1', 'ArrowUp', '5']), ['1', '2', '5']);
});

test('Backspace takes the last figure away, and leaves a number of one figure until another is typed', () => {
  assert.deepEqual(asked(['1', '2', 'Backspace', '4']), ['1', '12', '1', '14']);
  assert.deepEqual(asked(['Backspace', '8']), ['8']);
});

test('other keys are the browser’s', () => {
  const spin = new SpinKeys(() => assert.fail('nothing was asked for'));
  const node = /** @type {any} */ ({ id: 7, value_now: 3, value_min: 1, value_max: 24 });
  for (const key of ['Tab', 'Enter', 'Escape', 'a', 'ArrowLeft', 'F5'])
    assert.equal(spin.press(node, { key, timeStamp: 0 }), false, key);
});
