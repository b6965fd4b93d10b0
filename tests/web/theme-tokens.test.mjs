import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexOf, joinLetters, overrideTokens, scaleToText } from '../../web/platform/theme-tokens.js';

const style = (properties, fontFamily = 'Inter, sans-serif') => ({
  fontFamily,
  getPropertyValue: (name) => properties[name] ?? '',
});
const css = {
  toHex: (color) => ({ teal: '#008080ff' })[color] ?? null,
  toPx: (length) => ({ '1.5rem': '24', '0px': '0' })[length] ?? null,
};

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
  const tokens = {
    'color.accent': '#0d6a4e',
    'size.radius-m': '10',
    'size.space-m': '16',
    'size.control': '44',
    'text.body.weight': '400',
    'text.label.weight': '600',
  };
  const own = style({
    '--stamgast-color-accent': ' teal',
    '--stamgast-size-radius-m': '0px',
    '--stamgast-size-space-m': '1.5rem',
    '--stamgast-size-control': '40',
    '--stamgast-text-body-weight': 'bold',
    '--stamgast-text-label-weight': '500',
  });
  assert.deepEqual(overrideTokens(tokens, own, css), {
    'color.accent': '#008080ff',
    'size.radius-m': '0',
    'size.space-m': '24',
    'size.control': '40',
    'text.body.weight': '700',
    'text.label.weight': '500',
  });
});

test('what is no colour, no length or no weight leaves that of the theme', () => {
  const tokens = { 'color.accent': '#0d6a4e', 'size.control': '44', 'text.body.weight': '400' };
  const own = style({
    '--stamgast-color-accent': 'tael',
    '--stamgast-size-control': 'large',
    '--stamgast-text-body-weight': 'fat',
  });
  assert.deepEqual(overrideTokens(tokens, own, css), tokens);
});

test('the font is that of the page around unless the theme names one', () => {
  const tokens = { 'text.body.family': 'inherit', 'text.title.family': 'Georgia, serif' };
  assert.deepEqual(overrideTokens(tokens, style({}), css), {
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
