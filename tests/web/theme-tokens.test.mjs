import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  flattenTokens,
  hexOf,
  joinLetters,
  overrideTokens,
  scaleToText,
} from '../../web/platform/theme-tokens.js';

const style = (properties, fontFamily = 'Inter, sans-serif') => ({
  fontFamily,
  getPropertyValue: (name) => properties[name] ?? '',
});
const sameColor = (color) => color;

test('groups become dots, and pixels become numbers', () => {
  const tree = {
    color: { $type: 'color', accent: { $value: '#0d6a4e' } },
    size: { 'space-m': { $value: '12px' }, icon: { $value: { value: 20, unit: 'px' } } },
    text: { body: { family: { $value: ['Inter', 'serif'] }, weight: { $value: 400 } } },
  };
  assert.deepEqual(flattenTokens(tree), {
    'color.accent': '#0d6a4e',
    'size.space-m': '12',
    'size.icon': '20',
    'text.body.family': 'Inter, serif',
    'text.body.weight': '400',
  });
});

test('both themes name the same tokens', async () => {
  const names = async (theme) => {
    const file = new URL(`../../web/themes/${theme}.tokens.json`, import.meta.url);
    return Object.keys(flattenTokens(JSON.parse(await readFile(file, 'utf8')))).sort();
  };
  assert.deepEqual(await names('dark'), await names('light'));
});

test('letters that are joined have no space between them', () => {
  const tokens = { 'text.title.letter-spacing': '-0.4', 'text.title.size': '26', 'size.space-m': '12' };
  assert.deepEqual(joinLetters(tokens), { ...tokens, 'text.title.letter-spacing': '0' });
});

test('text and what holds a line of it follow the customer’s text size, spaces do not', () => {
  const tokens = {
    'text.body.size': '16',
    'text.body.weight': '400',
    'size.control': '44',
    'size.space-m': '12',
  };
  assert.deepEqual(scaleToText(tokens, 24), {
    'text.body.size': '24',
    'text.body.weight': '400',
    'size.control': '66',
    'size.space-m': '12',
  });
});

test('the default text size leaves everything as it is', () => {
  const tokens = { 'text.body.size': '16' };
  assert.equal(scaleToText(tokens, 16), tokens);
});

test('a custom property of the merchant goes before the theme', () => {
  const tokens = { 'color.accent': '#0d6a4e', 'size.radius-m': '10' };
  const own = style({ '--stamgast-color-accent': ' teal', '--stamgast-size-radius-m': '0px' });
  const toHex = (color) => (color === 'teal' ? '#008080ff' : color);
  assert.deepEqual(overrideTokens(tokens, own, toHex), { 'color.accent': '#008080ff', 'size.radius-m': '0' });
});

test('what is no colour leaves that of the theme', () => {
  const own = style({ '--stamgast-color-accent': 'tael' });
  assert.deepEqual(
    overrideTokens({ 'color.accent': '#0d6a4e' }, own, () => null),
    { 'color.accent': '#0d6a4e' },
  );
});

test('the font is that of the page around unless the theme names one', () => {
  const tokens = { 'text.body.family': 'inherit', 'text.title.family': 'Georgia, serif' };
  assert.deepEqual(overrideTokens(tokens, style({}), sameColor), {
    'text.body.family': 'Inter, sans-serif',
    'text.title.family': 'Georgia, serif',
  });
});

test('computed colours of every kind become hexadecimal', () => {
  assert.equal(hexOf('rgb(13, 106, 78)'), '#0d6a4eff');
  assert.equal(hexOf('rgba(13, 106, 78, 0.5)'), '#0d6a4e80');
  assert.equal(hexOf('color(srgb 1 0.5 0 / 0.2)'), '#ff800033');
  assert.equal(hexOf('color(srgb 1.2 -0.1 0)'), '#ff0000ff');
  assert.equal(hexOf('color(srgb none 0.5 1)'), '#0080ffff');
});
