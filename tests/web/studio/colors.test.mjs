import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastRatio } from '../../../web/themes/contrast.js';
import { hexOfOklch, oklchOf } from '../../../web/studio/color/oklch.js';
import { blend, readHex, writeHex } from '../../../web/studio/color/srgb.js';
import { filterValues, VISION_MATRICES } from '../../../web/studio/color/vision.js';

test('hexadecimal colours are read in all their lengths, and nothing else is', () => {
  assert.deepEqual(readHex('#0f8'), { channels: [0, 1, 0x88 / 255], alpha: 1 });
  assert.equal(writeHex(readHex('#0D6A4E')), '#0d6a4e');
  assert.equal(writeHex(readHex('#3a2f1f1f')), '#3a2f1f1f');
  assert.equal(writeHex(readHex('#abcf')), '#aabbcc');
  for (const text of ['0d6a4e', '#0d6a4', '#0d6a4e1', '#ggg', 'teal', '']) assert.equal(readHex(text), null);
});

test('contrast is that of WCAG: the ends, and the grey that is known for passing only just', () => {
  assert.equal(contrastRatio('#000000', '#ffffff'), 21);
  assert.equal(contrastRatio('#abcdef', '#abcdef'), 1);
  assert.equal(contrastRatio('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrastRatio('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrastRatio('#ffffff', '#0000ff').toFixed(2), '8.59');
});

test('what is half transparent is seen mixed with its ground', () => {
  assert.equal(blend('#00000080', '#ffffff'), '#7f7f7f');
  assert.equal(blend('#123456', '#ffffff'), '#123456');
  assert.equal(blend('#ff000000', '#00ff0080'), '#00ff00');
});

test('OKLCH of the primaries is that of CSS Color 4', () => {
  for (const [hex, lightness, chroma, hue] of [
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#00ff00', 0.8664, 0.2948, 142.5],
    ['#0000ff', 0.452, 0.3132, 264.05],
  ]) {
    const color = oklchOf(hex);
    assert.equal(color.lightness.toFixed(3), lightness.toFixed(3));
    assert.equal(color.chroma.toFixed(4), chroma.toFixed(4));
    assert.equal(color.hue.toFixed(1), hue.toFixed(1));
  }
  assert.equal(oklchOf('#808080').chroma, 0);
});

test('every colour comes back from OKLCH as it went', () => {
  for (let red = 0; red < 256; red += 51) {
    for (let green = 0; green < 256; green += 51) {
      for (let blue = 0; blue < 256; blue += 51) {
        const hex = writeHex({ channels: [red / 255, green / 255, blue / 255], alpha: 1 });
        assert.equal(hexOfOklch(oklchOf(hex)), hex);
      }
    }
  }
});

test('what sRGB cannot show keeps its lightness and hue, and gives up chroma', () => {
  for (let hue = 0; hue < 360; hue += 30) {
    for (const lightness of [0.3, 0.5, 0.7, 0.9]) {
      const shown = oklchOf(hexOfOklch({ lightness, chroma: 0.4, hue }));
      const apart = Math.abs(shown.hue - hue);
      assert.ok(Math.min(apart, 360 - apart) < 2, `hue ${hue} at ${lightness} became ${shown.hue}`);
      assert.ok(
        Math.abs(shown.lightness - lightness) < 0.005,
        `lightness ${lightness} became ${shown.lightness}`,
      );
      assert.ok(shown.chroma > 0.02 && shown.chroma < 0.4);
    }
  }
});

test('no kind of vision changes white, black and the greys between', () => {
  for (const [vision, matrix] of Object.entries(VISION_MATRICES)) {
    for (const row of matrix) {
      const sum = row.reduce((all, part) => all + part, 0);
      assert.ok(Math.abs(sum - 1) < 0.00001, `${vision}: ${row}`);
    }
    assert.match(filterValues(matrix), /^(-?[\d.]+ ){19}0$/);
  }
});

test('red and green that all else tells apart come close for those without red or green cones', () => {
  const seen = (vision, light) =>
    VISION_MATRICES[vision].map((row) => row.reduce((sum, part, i) => sum + part * light[i], 0));
  const distance = (a, b) => Math.hypot(...a.map((part, i) => part - b[i]));
  const [red, green] = [
    [0.4, 0.1, 0.05],
    [0.12, 0.22, 0.05],
  ];
  const plain = distance(red, green);
  for (const vision of ['protanopia', 'deuteranopia'])
    assert.ok(distance(seen(vision, red), seen(vision, green)) < plain / 2, vision);
  assert.ok(distance(seen('tritanopia', red), seen('tritanopia', green)) > plain / 2);
});
