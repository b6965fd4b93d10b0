import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseTokens } from '../../.dev/themes.mjs';
import { themeFile, tokenFile } from '../../web/themes/theme-document.js';
import { readTheme } from '../../web/themes/theme-reader.js';

const base = await baseTokens();
const nothingToLoad = (reference) => Promise.reject(new Error(`${reference} is not there`));
const read = (document, load = nothingToLoad) => readTheme(document, base, load);
const plain = (await read({})).theme;

const srgb = (...components) => ({ colorSpace: 'srgb', components });
const color = (...components) => ({ $type: 'color', $value: srgb(...components) });
const sentences = ({ problems }) => problems.map(({ message }) => message);

/** What a theme changes of the base by day. */
function changed({ theme: { light } }) {
  return Object.fromEntries(Object.entries(light).filter(([name, value]) => plain.light[name] !== value));
}

test('an empty theme is the base, by day and by night', async () => {
  const { theme, problems } = await read({});
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(theme.light), Object.keys(theme.dark));
  assert.equal(theme.light['color.surface'], '#faf8f5');
  assert.equal(theme.dark['color.surface'], '#151311');
  assert.equal(theme.light['size.space-m'], '16');
  assert.equal(theme.light['text.title.letter-spacing'], '-0.4');
  assert.equal(theme.light['text.body.family'], 'inherit');
});

test('a theme says only what it changes', async () => {
  const reading = await read({
    color: { accent: color(0.5, 0, 0.25) },
    size: { 'radius-m': { $type: 'dimension', $value: { value: 1.25, unit: 'rem' } } },
    text: { body: { weight: { $type: 'fontWeight', $value: 'medium' } } },
  });
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(changed(reading), {
    'color.accent': '#800040',
    'size.radius-m': '20',
    'text.body.weight': '500',
  });
});

test('a palette of the designer’s own is no token of Stamgast’s, and can be referred to', async () => {
  const reading = await read({
    berry: { $type: 'color', 600: { $value: srgb(0.5, 0, 0.25) }, brand: { $value: '{berry.600}' } },
    color: { accent: { $value: '{berry.brand}' } },
  });
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(changed(reading), { 'color.accent': '#800040' });
});

test('one font token sets every text style that refers to it', async () => {
  const reading = await read({
    font: { text: { $type: 'fontFamily', $value: ['Source Serif 4', 'serif'] } },
  });
  const families = Object.keys(plain.light).filter((name) => name.endsWith('.family'));
  const wanted = families.map((name) => [name, '"Source Serif 4", serif']);
  assert.deepEqual(changed(reading), Object.fromEntries(wanted));
});

test('a pointer reaches into a value', async () => {
  const reading = await read({
    brand: { $type: 'color', main: { $value: { ...srgb(0.5, 0, 0.25), alpha: 0.5 } } },
    color: {
      shadow: {
        $value: { colorSpace: 'srgb', components: [0, 0, 0], alpha: { $ref: '#/brand/main/$value/alpha' } },
      },
    },
  });
  assert.deepEqual(changed(reading), { 'color.shadow': '#00000080' });
});

test('a group can extend another', async () => {
  const reading = await read({
    note: { $extends: '{text.small}', weight: { $type: 'fontWeight', $value: 500 } },
    text: { label: { size: { $value: '{note.size}' }, weight: { $value: '{note.weight}' } } },
  });
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(changed(reading), { 'text.label.size': '14', 'text.label.weight': '500' });
});

test('colours of every space become sRGB', async () => {
  // The same orange in all of them, as another implementation (colorjs.io) has it.
  const orange = {
    srgb: [0.8, 0.35, 0.12],
    'srgb-linear': [0.6038, 0.1005, 0.0134],
    hsl: [20.2941, 73.913, 46],
    hwb: [20.2941, 12, 20],
    lab: [52.6411, 44.4032, 53.7968],
    lch: [52.6411, 69.7549, 50.4642],
    oklab: [0.602, 0.1162, 0.111],
    oklch: [0.602, 0.1607, 43.6744],
    'display-p3': [0.7448, 0.3768, 0.1891],
    'a98-rgb': [0.7028, 0.3518, 0.1568],
    'prophoto-rgb': [0.5622, 0.3454, 0.1519],
    rec2020: [0.6387, 0.3461, 0.1301],
    'xyz-d65': [0.2874, 0.2012, 0.0364],
    'xyz-d50': [0.3039, 0.2072, 0.0277],
  };
  for (const [colorSpace, components] of Object.entries(orange)) {
    const { theme } = await read({ color: { accent: { $value: { colorSpace, components } } } });
    assert.equal(theme.light['color.accent'], '#cc591f', colorSpace);
  }
});

test('a colour that sRGB cannot show is its own hex, and is clipped without one', async () => {
  const green = { colorSpace: 'display-p3', components: [0, 1, 0] };
  const withHex = await read({ color: { accent: { $value: { ...green, hex: '#00F900' } } } });
  const without = await read({ color: { accent: { $value: green } } });
  assert.equal(withHex.theme.light['color.accent'], '#00f900');
  assert.equal(without.theme.light['color.accent'], '#00ff00');
});

const MISTAKES = [
  [
    'a token that there is not',
    { color: { acccent: color(0, 0, 0) } },
    ["color.acccent is no token of Stamgast's (did you mean color.accent?)"],
  ],
  [
    'a colour as text',
    { color: { accent: { $value: '#800040' } } },
    [
      'color.accent is "#800040", where a colour is an object like {"colorSpace": "srgb", "components": [0, 0.5, 1]}',
    ],
  ],
  [
    'an unknown unit',
    { size: { control: { $value: { value: 3, unit: 'em' } } } },
    ['size.control has the unit "em"; it can be px or rem'],
  ],
  [
    'a length out of range',
    { text: { body: { size: { $value: { value: 0, unit: 'px' } } } } },
    ['text.body.size is 0 px; it can be from 1 to 400 px'],
  ],
  [
    'the wrong type',
    { size: { control: { $type: 'color', $value: srgb(0, 0, 0) } } },
    ['size.control is of the type color, where size.control needs a dimension'],
  ],
  [
    'an alias to nothing',
    { color: { accent: { $value: '{brand.main}' } } },
    ['color.accent refers to brand.main, and there is no such token'],
  ],
  [
    'an alias to another type',
    { color: { accent: { $value: '{size.control}' } } },
    ['size.control is of the type dimension, where color.accent needs a color'],
  ],
  [
    'aliases in a circle',
    { color: { accent: { $value: '{color.link}' }, link: { $value: '{color.accent}' } } },
    [
      'color.accent refers to itself: color.link → color.accent → color.link',
      'color.link refers to itself: color.accent → color.link → color.accent',
    ],
  ],
  [
    'a group in the place of a token',
    { color: { accent: { light: color(0, 0, 0) } } },
    [
      "color.accent.light is no token of Stamgast's (did you mean color.accent?)",
      'color.accent is a group, where a token is wanted',
    ],
  ],
  [
    'fonts in one text',
    { font: { text: { $value: 'Georgia, serif' } } },
    ['font.text is no font name and no list of font names, ["Inter", "sans-serif"] say'],
  ],
  [
    'a weight that there is not',
    { text: { body: { weight: { $value: 'fat' } } } },
    ['text.body.weight is "fat"; a weight is from 1 to 1000, or a name like "normal" or "bold"'],
  ],
  [
    'a group that extends itself',
    { a: { $extends: '{b}' }, b: { $extends: '{a}' } },
    ['a extends itself through {b}'],
  ],
];
for (const [what, document, problems] of MISTAKES) {
  test(`${what} is told with its path, and the base stays`, async () => {
    const reading = await read(document);
    assert.deepEqual(sentences(reading), problems);
    assert.deepEqual(reading.theme, plain);
  });
}

test('what is right in a file with mistakes is taken', async () => {
  const reading = await read({ color: { accent: color(0.5, 0, 0.25), link: { $value: 'red' } } });
  assert.equal(reading.problems.length, 1);
  assert.deepEqual(changed(reading), { 'color.accent': '#800040' });
});

test('a token file with colours has the scheme of its surface, one without goes with both', async () => {
  const schemes = async (document) => Object.keys((await read(document)).theme);
  assert.deepEqual(await schemes({ color: { accent: color(0.5, 0, 0.25) } }), ['light']);
  assert.deepEqual(await schemes({ color: { surface: color(0.1, 0.1, 0.1) } }), ['dark']);
  assert.deepEqual(await schemes({ size: { control: { $value: { value: 36, unit: 'px' } } } }), [
    'light',
    'dark',
  ]);
});

test('what a dark token file does not say is that of the base by night', async () => {
  const { theme } = await read({ color: { surface: color(0.1, 0.1, 0.1) } });
  assert.equal(theme.dark['color.text'], plain.dark['color.text']);
  assert.equal(theme.dark['color.surface'], '#1a1a1a');
});

const RESOLVER = {
  version: '2025.10',
  sets: {
    brand: { sources: [{ $ref: 'brand.tokens.json' }, { color: { link: { $value: '{brand.main}' } } }] },
  },
  modifiers: {
    scheme: { contexts: { light: [], dark: [{ $ref: 'night.json#/tokens' }] } },
    density: {
      contexts: {
        roomy: [{ $ref: 'roomy.json' }],
        tight: [{ size: { control: { $value: { value: 36, unit: 'px' } } } }],
      },
      default: 'tight',
    },
  },
  resolutionOrder: [
    { $ref: '#/sets/brand' },
    { $ref: '#/modifiers/scheme' },
    { $ref: '#/modifiers/density' },
  ],
};
const FILES = {
  'brand.tokens.json': { brand: { $type: 'color', main: { $value: srgb(0.5, 0, 0.25) } } },
  'night.json': { tokens: { brand: { main: color(1, 0.5, 0.75) } } },
};
const load = async (name) => FILES[name] ?? nothingToLoad(name);

test('a resolver document joins files, and its light and dark are the theme’s', async () => {
  const { theme, problems } = await read(RESOLVER, load);
  assert.deepEqual(problems, []);
  assert.equal(theme.light['color.link'], '#800040');
  assert.equal(theme.dark['color.link'], '#ff80bf');
  assert.equal(theme.dark['color.surface'], plain.dark['color.surface']);
  assert.equal(theme.light['size.control'], '36');
});

test('a resolver document that cannot be followed is told, and the base stays', async () => {
  const broken = async (changes, files = load) => {
    const reading = await read({ ...RESOLVER, ...changes }, files);
    assert.deepEqual(reading.theme, plain);
    return sentences(reading);
  };
  assert.deepEqual(await broken({ version: '1' }), ['version has to be "2025.10"']);
  assert.deepEqual(await broken({}, nothingToLoad), ['The theme Error: brand.tokens.json is not there']);
  assert.deepEqual(await broken({ sets: { brand: { sources: [{ $ref: '#/sets/brand' }] } } }), [
    '#/sets/brand refers to itself',
  ]);
  assert.deepEqual(await broken({ sets: { brand: { sources: [{ $ref: '#/modifiers/scheme' }] } } }), [
    '#/modifiers/scheme cannot be referred to: only sets and files can',
  ]);
  assert.deepEqual(await broken({ resolutionOrder: [{ $ref: '#/sets/brnd' }] }), [
    'resolutionOrder has {"$ref":"#/sets/brnd"}, which is no set and no modifier',
  ]);
});

test('what is written from flat tokens reads as the same tokens', async () => {
  const light = { 'color.accent': '#800040', 'color.shadow': '#00000080', 'size.control': '36' };
  const fonts = { 'text.body.family': '"Source Serif 4", serif', 'text.body.weight': '500' };
  const both = { ...light, ...fonts };
  const dark = { ...both, 'color.accent': '#ff80bf' };
  const asFile = await read(JSON.parse(JSON.stringify(tokenFile(both))));
  assert.deepEqual([asFile.problems, changed(asFile)], [[], both]);
  const asTheme = await read(JSON.parse(JSON.stringify(themeFile({ name: 'berry', light: both, dark }))));
  assert.deepEqual([asTheme.problems, changed(asTheme)], [[], both]);
  assert.deepEqual(asTheme.theme.dark, { ...plain.dark, ...dark });
});
