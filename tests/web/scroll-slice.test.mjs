import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSlice, overscanOf, sliceHeight } from '../../web/platform/scroll-slice.js';

const desk = { width: 1280, viewHeight: 800, overscan: 800, pixelRatio: 1 };
const wanted = { overscan: 800, height: 2400, contentHeight: 20_000, pixelRatio: 1 };

test('a phone gets half a screen of overscan, a desk a whole one', () => {
  assert.equal(overscanOf(390, 844), 422);
  assert.equal(overscanOf(1280, 800), 800);
});

test('a slice is as tall as the screen and what lies beyond on both sides', () => {
  assert.equal(sliceHeight(desk, Infinity), 2400);
});

test('a slice is never taller than its contents', () => {
  assert.equal(sliceHeight(desk, 300), 300);
});

test('a slice stays below the size that iOS gives a canvas', () => {
  const height = sliceHeight({ width: 4000, viewHeight: 3000, overscan: 3000, pixelRatio: 3 }, Infinity);
  assert.ok(4000 * 3 * height * 3 <= 16_700_000 + 4000 * 3);
});

test('the first slice begins at the top of the page', () => {
  assert.deepEqual(chooseSlice(null, { top: 0, bottom: 800 }, wanted), { top: 0, height: 2400 });
});

test('scrolling a little keeps the very same slice', () => {
  const slice = { top: 0, height: 2400 };
  assert.equal(chooseSlice(slice, { top: 900, bottom: 1700 }, wanted), slice);
});

test('scrolling near the end of the slice moves it around what can be seen', () => {
  const slice = chooseSlice({ top: 0, height: 2400 }, { top: 1500, bottom: 2300 }, wanted);
  assert.deepEqual(slice, { top: 700, height: 2400 });
});

test('scrolling up near the start of the slice moves it as well', () => {
  const slice = chooseSlice({ top: 5000, height: 2400 }, { top: 5100, bottom: 5900 }, wanted);
  assert.deepEqual(slice, { top: 4300, height: 2400 });
});

test('at the end of the page the slice has nothing more to show and stays', () => {
  const slice = { top: 0, height: 2400 };
  const end = { ...wanted, contentHeight: 2300 };
  assert.equal(chooseSlice(slice, { top: 1500, bottom: 2300 }, end), slice);
});

test('a slice that is chosen at the end of the page goes no further', () => {
  const end = { ...wanted, contentHeight: 10_000 };
  assert.deepEqual(chooseSlice(null, { top: 9500, bottom: 10_300 }, end), { top: 7600, height: 2400 });
});

test('the end of the page is never cut off by a fraction of a pixel', () => {
  const { top, height } = chooseSlice(
    null,
    { top: 9500, bottom: 10_300 },
    { ...wanted, contentHeight: 10_000.3 },
  );
  assert.ok(top + height >= 10_000.3);
});

test('a slice of another height is chosen anew', () => {
  const slice = chooseSlice({ top: 0, height: 1200 }, { top: 0, bottom: 800 }, wanted);
  assert.deepEqual(slice, { top: 0, height: 2400 });
});

test('a slice begins at a whole device pixel', () => {
  const { top } = chooseSlice(null, { top: 3001, bottom: 3801 }, { ...wanted, pixelRatio: 1.25 });
  assert.equal(top * 1.25, Math.round(top * 1.25));
});
