import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  differences,
  splitTokens,
  withTheme,
  withToken,
  withTokens,
} from '../../../web/studio/theme/draft.js';
import { History } from '../../../web/studio/theme/history.js';
import { readFragment, writeFragment } from '../../../web/studio/theme/share-link.js';
import { readTokens, readValue } from '../../../web/studio/theme/token-values.js';

const PLAIN = {
  name: 'Plain',
  base: 'plain',
  tokens: {
    light: { 'color.accent': '#0d6a4e', 'size.radius-m': '10', 'text.body.family': 'inherit' },
    dark: { 'color.accent': '#6fcfa6', 'size.radius-m': '10', 'text.body.family': 'inherit' },
  },
};
const css = {
  toHex: (color) => (/^#[\da-f]{6}$/.test(color) ? `${color}ff` : null),
  toPx: (length) => (length.endsWith('px') ? length.slice(0, -2) : null),
};

test('a colour belongs to its scheme, a size to both', () => {
  const blue = withToken(PLAIN, 'dark', 'color.accent', '#88aaff');
  assert.equal(blue.tokens.dark['color.accent'], '#88aaff');
  assert.equal(blue.tokens.light['color.accent'], '#0d6a4e');
  const round = withToken(blue, 'dark', 'size.radius-m', '20');
  assert.deepEqual([round.tokens.light['size.radius-m'], round.tokens.dark['size.radius-m']], ['20', '20']);
  assert.equal(PLAIN.tokens.light['size.radius-m'], '10');
});

test('a change that changes nothing is none', () => {
  assert.equal(withToken(PLAIN, 'light', 'color.accent', '#0d6a4e'), PLAIN);
  assert.equal(withTokens(PLAIN, { light: { 'color.unheard-of': '#000000' } }), PLAIN);
});

test('the differences from a theme lead to the draft again', () => {
  const draft = withToken(withToken(PLAIN, 'dark', 'color.accent', '#88aaff'), 'light', 'size.radius-m', '0');
  const changes = differences(draft, PLAIN);
  assert.deepEqual(changes, { light: { 'size.radius-m': '0' }, dark: { 'color.accent': '#88aaff' } });
  assert.deepEqual(withTheme(PLAIN, changes), draft);
});

test('a theme for the night only gives its sizes to the day too', () => {
  const draft = withTheme(PLAIN, { dark: { 'color.accent': '#88aaff', 'size.radius-m': '2' } });
  assert.equal(draft.tokens.light['size.radius-m'], '2');
  assert.equal(draft.tokens.light['color.accent'], '#0d6a4e');
  assert.equal(draft.tokens.dark['color.accent'], '#88aaff');
});

test('sizes that differ by night are named, as a draft has one of each', () => {
  const theme = {
    light: { 'size.radius-m': '2', 'color.accent': '#000000' },
    dark: { 'size.radius-m': '4', 'color.accent': '#ffffff' },
  };
  assert.deepEqual(splitTokens(theme), ['size.radius-m']);
  assert.deepEqual(splitTokens({ dark: theme.dark }), []);
});

test('what was done is undone step by step, and done again', () => {
  const history = new History('a');
  history.record('b');
  history.record('c');
  assert.ok(history.undo());
  assert.equal(history.present, 'b');
  assert.ok(history.undo());
  assert.equal(history.present, 'a');
  assert.equal(history.undo(), false);
  assert.ok(history.redo() && history.redo());
  assert.equal(history.present, 'c');
  assert.equal(history.redo(), false);
});

test('a drag is one step, and the next drag of the same is another', () => {
  const history = new History(0);
  for (const value of [1, 2, 3]) history.record(value, 'accent');
  history.settle();
  for (const value of [4, 5]) history.record(value, 'accent');
  history.undo();
  assert.equal(history.present, 3);
  history.undo();
  assert.equal(history.present, 0);
});

test('two things that are changed without a pause are two steps', () => {
  const history = new History(0);
  history.record(1, 'accent');
  history.record(2, 'text');
  history.undo();
  assert.equal(history.present, 1);
});

test('a new change after undo takes the place of what was undone', () => {
  const history = new History('a');
  history.record('b');
  history.undo();
  history.record('c');
  assert.equal(history.canRedo, false);
  history.undo();
  assert.equal(history.present, 'a');
});

test('a theme travels in the fragment of an address, with every letter of its name', async () => {
  const theme = {
    name: 'Thé & crème ☕',
    base: 'plain',
    changes: {
      light: { 'color.accent': '#7a2e0e', 'text.body.family': '"Source Serif 4", serif' },
      dark: {},
    },
  };
  const fragment = await writeFragment(theme);
  assert.match(fragment, /^#theme=[\w-]+$/);
  assert.deepEqual(await readFragment(fragment), theme);
});

test('a theme with every colour changed makes a link that any messenger takes', async () => {
  const changes = { light: {}, dark: {} };
  for (let index = 0; index < 32; index++) {
    const hex = ((index * 2654435761) >>> 8).toString(16).padStart(6, '0');
    changes.light[`color.token-${index}`] = `#${hex}`;
    changes.dark[`color.token-${index}`] = `#${[...hex].reverse().join('')}`;
  }
  assert.ok((await writeFragment({ name: 'All', base: 'plain', changes })).length < 1500);
});

test('a link that was cut off or made up is no theme', async () => {
  const whole = await writeFragment({
    name: 'N',
    base: 'plain',
    changes: { light: { 'color.text': '#000000' }, dark: {} },
  });
  const packed = (value) => writeFragment({ name: value, base: 'plain', changes: { light: {}, dark: {} } });
  for (const fragment of ['', '#orders', '#theme=', '#theme=%%%', whole.slice(0, -6), await packed(5)])
    assert.equal(await readFragment(fragment), null, fragment);
});

test('a link that would unpack to megabytes is left alone', async () => {
  const huge = { name: 'x'.repeat(3_000_000), base: 'plain', changes: { light: {}, dark: {} } };
  assert.equal(await readFragment(await writeFragment(huge)), null);
});

test('values that a token cannot have are told apart from those that it can', () => {
  assert.equal(readValue('size.radius-m', ' 12 ', css), '12');
  assert.equal(readValue('size.radius-m', '12.5px', css), '12.5');
  assert.equal(readValue('size.radius-m', '-1', css), null);
  assert.equal(readValue('color.accent', '#112233', css), '#112233');
  assert.equal(readValue('text.body.weight', '400px', css), null);
  assert.equal(readValue('size.radius-m', 'wide', css), null);
  assert.equal(readValue('text.title.letter-spacing', '-0.4', css), '-0.4');
  assert.equal(readValue('text.body.weight', '450', css), '450');
  assert.equal(readValue('text.body.weight', '0', css), null);
  assert.equal(readValue('text.body.family', 'Georgia, serif', css), 'Georgia, serif');
  assert.equal(readValue('text.body.family', 'x; } * { color: red', css), null);
  assert.equal(readValue('color.accent', 'tael', css), null);
});

test('what cannot be read from outside is named, and the rest is taken', () => {
  const told = { 'color.accent': '#112233', 'size.radius-m': 'round', 'color.hat': '#000000' };
  assert.deepEqual(readTokens(told, PLAIN.tokens.light, css), {
    tokens: { 'color.accent': '#112233' },
    problems: ['size.radius-m: round', 'color.hat: #000000'],
  });
});
