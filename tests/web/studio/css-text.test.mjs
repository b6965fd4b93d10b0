import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCss, writeCss } from '../../../web/studio/theme/css-text.js';

const NAMES = [
  'color.accent',
  'color.text',
  'size.radius-m',
  'text.body.family',
  'text.body.letter-spacing',
  'text.body.weight',
];
const CHANGES = {
  light: {
    'color.accent': '#7a2e0e',
    'size.radius-m': '0',
    'text.body.family': "'Source; Serif } 4', serif",
    'text.body.letter-spacing': '-0.2',
    'text.body.weight': '450',
  },
  dark: { 'color.accent': '#ffb38a' },
};

test('CSS is written with units, and dark for those who want it', () => {
  const css = writeCss('Cocoa', CHANGES);
  assert.match(css, /^\/\* Cocoa \*\/\nstamgast-account \{\n {2}--stamgast-color-accent: #7a2e0e;\n/);
  assert.match(css, /--stamgast-size-radius-m: 0px;/);
  assert.match(css, /--stamgast-text-body-weight: 450;/);
  assert.match(
    css,
    /@media \(prefers-color-scheme: dark\) \{\n {2}stamgast-account:not\(\[scheme='light'\]\) \{\n {4}--stamgast-color-accent: #ffb38a;/,
  );
  assert.match(css, /\nstamgast-account\[scheme='dark'\] \{/);
});

test('the name of a theme cannot end the comment that it stands in', () => {
  const css = writeCss('*/ * { display: none } /*', { light: {}, dark: {} });
  assert.equal(css.indexOf('*/'), css.length - 3);
});

test('what was written is read again', () => {
  const withUnits = { ...CHANGES.light, 'size.radius-m': '0px', 'text.body.letter-spacing': '-0.2px' };
  assert.deepEqual(readCss(writeCss('Cocoa', CHANGES), NAMES), {
    changes: { ...CHANGES, light: withUnits },
    unknown: [],
  });
});

test('a merchant’s own style sheet is read past what is none of ours', () => {
  const css = `
    @import url("a;b.css"); /* --stamgast-color-accent: red; */
    body { margin: 0; background: url(data:image/png;base64,AA==) }
    :root { --stamgast-color-text: color-mix(in srgb, red 20%, rgb(0 0 0)) !important; --stamgast-color-hat: blue }
    main > stamgast-account { --stamgast-size-radius-m : 12px }
    @media (prefers-color-scheme:dark) { @supports (color: red) { :root { --stamgast-color-text: #fff; } } }`;
  assert.deepEqual(readCss(css, NAMES), {
    changes: {
      light: { 'color.text': 'color-mix(in srgb, red 20%, rgb(0 0 0))', 'size.radius-m': '12px' },
      dark: { 'color.text': '#fff' },
    },
    unknown: ['--stamgast-color-hat'],
  });
});

test('declarations without a rule around them are read, as somebody pastes them', () => {
  assert.deepEqual(
    readCss('--stamgast-color-accent: teal; --stamgast-color-text: #111', NAMES).changes.light,
    {
      'color.accent': 'teal',
      'color.text': '#111',
    },
  );
});
