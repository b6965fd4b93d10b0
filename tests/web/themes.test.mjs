import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedThemes, themeFile } from '../../.dev/themes.mjs';
import { strengthen } from '../../web/platform/theme-tokens.js';
import { contrastRatio } from '../../web/themes/contrast.js';
import { CONTRAST_PAIRS, RATIOS } from '../../web/themes/contrast-pairs.js';
import { flatValue } from '../../web/themes/token-values.js';

const themes = await shippedThemes();
const looks = [...themes].flatMap(([name, theme]) =>
  Object.entries(theme).map(([scheme, tokens]) => ({ name, scheme, tokens })),
);

test('six themes ship, and only the dark boutique has one scheme', () => {
  const schemes = [...themes].map(([name, theme]) => [name, Object.keys(theme).join(' ')]);
  assert.deepEqual(Object.fromEntries(schemes), {
    boutique: 'dark',
    contrast: 'light dark',
    dense: 'light dark',
    grocer: 'light dark',
    plain: 'light dark',
    playful: 'light dark',
  });
});

test('black on white is 21 and a colour on itself is 1', () => {
  assert.equal(contrastRatio('#000000', '#ffffff'), 21);
  assert.equal(contrastRatio('#0d6a4e', '#0d6a4e'), 1);
});

for (const { name, scheme, tokens } of looks) {
  const level = name === 'contrast' ? 'AAA' : 'AA';
  test(`${name}, ${scheme}: all colours that meet have the contrast of WCAG 2.2 ${level}`, () => {
    const poor = CONTRAST_PAIRS.map(({ front, back, kind }) => ({
      pair: `${front} on ${back}`,
      ratio: contrastRatio(tokens[front], tokens[back]),
      least: RATIOS[level][kind],
    })).filter(({ ratio, least }) => ratio < least);
    assert.deepEqual(poor, []);
  });

  test(`${name}, ${scheme}: who asks for more contrast reads everything in the colours of AAA, and sees every frame`, () => {
    const stronger = strengthen(tokens);
    for (const ground of ['color.surface', 'color.surface-raised', 'color.surface-sunken']) {
      assert.ok(contrastRatio(stronger['color.text-muted'], tokens[ground]) >= 7, ground);
      assert.ok(contrastRatio(stronger['color.border'], tokens[ground]) >= 3, ground);
      assert.ok(contrastRatio(stronger['color.border-strong'], tokens[ground]) >= 7, ground);
    }
  });

  test(`${name}, ${scheme}: what is pressed is large enough, and the focus ring thick enough`, () => {
    // WCAG 2.2, 2.5.8 (AA) and 2.5.5 (AAA); 2.4.13.
    assert.ok(Number(tokens['size.touch-target']) >= (level === 'AAA' ? 44 : 24));
    assert.ok(Number(tokens['size.focus-ring']) >= 2);
  });
}

test('a pair names tokens that there are', () => {
  const names = Object.keys(looks[0].tokens);
  const unknown = CONTRAST_PAIRS.flatMap(({ front, back }) => [front, back]).filter(
    (name) => !names.includes(name),
  );
  assert.deepEqual(unknown, []);
});

test('no two themes look alike: each has another accent, and other sizes or fonts', () => {
  const shown = looks.map(({ tokens }) => tokens['color.accent']);
  assert.equal(new Set(shown).size, looks.length);
  const shapes = [...themes.values()].map((theme) =>
    JSON.stringify(Object.entries(Object.values(theme)[0]).filter(([name]) => !name.startsWith('color.'))),
  );
  assert.equal(new Set(shapes).size, themes.size);
});

const FILES = [...themes.keys()].flatMap((name) => {
  const dark = Object.keys(themes.get(name)).length === 2 ? [`${name}.dark.tokens.json`] : [];
  return [name === 'plain' ? 'base.tokens.json' : `${name}.tokens.json`, ...dark];
});
for (const file of FILES) {
  test(`${file}: the hex of each colour is that of its components`, async () => {
    const { color } = await themeFile(file);
    const values = Object.values(color).flatMap((token) => token.$value ?? []);
    assert.notEqual(values.length, 0);
    for (const { hex, ...value } of values) {
      assert.equal(flatValue('color.surface', value).slice(0, 7), hex);
    }
  });
}
