import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsOf, needsAt, ratioText } from '../../../web/studio/color/contrast-report.js';
import { hexOfOklch, oklchOf } from '../../../web/studio/color/oklch.js';
import { paletteOf } from '../../../web/studio/color/palette.js';
import { baseTokens } from '../../../.dev/themes.mjs';
import { TokenTree } from '../../../web/themes/token-tree.js';

const EXTREMES = [
  '#000000',
  '#ffffff',
  '#808080',
  '#ffd400',
  '#00ff00',
  '#0000ff',
  '#ff0000',
  '#00ffff',
  '#ff00ff',
];
const HUES = Array.from({ length: 12 }, (_, index) => index * 30);
const BRANDS = [
  ...EXTREMES,
  ...HUES.map((hue) => hexOfOklch({ lightness: 0.55, chroma: 0.2, hue })),
  ...HUES.map((hue) => hexOfOklch({ lightness: 0.9, chroma: 0.1, hue })),
];

for (const level of ['AA', 'AAA']) {
  for (const scheme of ['light', 'dark']) {
    test(`whatever the brand colour is, all that meets on screen by ${scheme} is told apart at level ${level}`, () => {
      const needs = needsAt(level);
      for (const brand of BRANDS) {
        const weak = findingsOf(paletteOf(brand, scheme, needs), needs).filter(({ passes }) => !passes);
        assert.deepEqual(
          weak.map(({ front, back, measured }) => `${brand}: ${front} on ${back} ${ratioText(measured)}`),
          [],
        );
      }
    });
  }
}

test('a palette has every colour that there is', async () => {
  const { light } = await baseTokens();
  const colors = [...new TokenTree(light).paths()].filter((path) => path.startsWith('color.'));
  assert.deepEqual(Object.keys(paletteOf('#7a2e0e', 'light', [])).sort(), colors.sort());
});

test('a brand colour that can be read is the accent as it is', () => {
  const palette = paletteOf('#7a2e0e', 'light', needsAt('AA'));
  assert.equal(palette['color.accent'], '#7a2e0e');
  assert.equal(palette['color.on-accent'], '#ffffff');
});

test('a brand colour that cannot be read keeps its hue and gets the nearest lightness at which it can', () => {
  const brand = oklchOf('#e0a458');
  const needs = needsAt('AA');
  const accent = oklchOf(paletteOf('#e0a458', 'light', needs)['color.accent']);
  assert.ok(Math.abs(accent.hue - brand.hue) < 3, `${accent.hue}`);
  assert.ok(accent.lightness < brand.lightness);
  const lighter = hexOfOklch({ ...brand, lightness: accent.lightness + 0.02 });
  const palette = { ...paletteOf('#e0a458', 'light', needs), 'color.accent': lighter };
  assert.ok(findingsOf(palette, needs).some(({ front, passes }) => front === 'color.accent' && !passes));
});

test('the grounds of a colourful brand are nearly white, and those of a grey one are grey', () => {
  assert.ok(oklchOf(paletteOf('#ff0044', 'light', [])['color.surface']).chroma < 0.02);
  const grey = paletteOf('#777777', 'dark', []);
  for (const token of ['color.surface', 'color.accent', 'color.text'])
    assert.equal(oklchOf(grey[token]).chroma, 0);
});

test('the shadow lets the ground through', () => {
  assert.match(paletteOf('#7a2e0e', 'light', [])['color.shadow'], /^#[\da-f]{8}$/);
});

test('what meets in two ways is held to the stricter one, once', () => {
  const needs = needsAt('AA');
  const accent = needs.filter(({ front, back }) => front === 'color.accent' && back === 'color.surface');
  assert.deepEqual(
    accent.map(({ ratio }) => ratio),
    [4.5],
  );
});

test('a contrast is never said to be more than it is', () => {
  assert.equal(ratioText(4.499), '4.49\u00a0:\u00a01');
  assert.equal(ratioText(21), '21.0\u00a0:\u00a01');
});
