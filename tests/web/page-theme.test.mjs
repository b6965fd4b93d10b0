import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

/** The addresses that were asked for, and what answers them. */
let asked;
let answer;
globalThis.STAMGAST_THEME = {
  light: {},
  dark: {},
  names: ['dense', 'grocer', 'plain', 'playful'],
  mark: '1234abcd',
};
globalThis.fetch = (url) => {
  asked.push(`${url.pathname.split('/').slice(-2).join('/')}${url.search}`);
  return answer();
};
const { PageTheme } = await import('../../web/element/page-theme.js');

const RED = { light: { 'color.accent': '#a00000' }, dark: { 'color.accent': '#ff8080' } };
const json = (value) => Promise.resolve(Response.json(value));
let told;
let theme;
beforeEach(() => {
  asked = [];
  told = [];
  answer = () => json(RED);
  theme = new PageTheme((sentence) => told.push(sentence));
});

test('a theme that ships is fetched once for all pages, by the mark of the build', async () => {
  const other = new PageTheme(() => undefined);
  for (const page of [theme, other]) page.want('grocer');
  await Promise.all([theme.settled(), other.settled()]);
  assert.deepEqual([theme.changes, other.changes], [RED, RED]);
  assert.deepEqual(asked, ['themes/grocer.json?no-inline&of=1234abcd']);
});

test('no theme, light, dark and auto are the plain one, and fetch nothing', async () => {
  for (const wish of ['light', 'dark', 'auto', 'plain', '', null]) {
    theme.want(wish);
    await theme.settled();
    assert.deepEqual(theme.changes, { light: {}, dark: {} });
  }
  assert.deepEqual([asked, told], [[], []]);
});

test('a name that there is not is told, and the plain theme shown', async () => {
  theme.want('groser');
  await theme.settled();
  assert.deepEqual(theme.changes, { light: {}, dark: {} });
  assert.deepEqual(told, [
    "The theme 'groser': there is none of that name: write dense, grocer, plain, playful, or the address of a theme file.",
  ]);
});

test('a theme whose file does not arrive is told, and asked for again by the next page', async () => {
  answer = () => Promise.resolve(new Response('', { status: 404 }));
  theme.want('playful');
  await theme.settled();
  assert.equal(told.length, 1);
  assert.match(told[0], /^The theme 'playful': .*\/themes\/playful.json was answered with 404\.$/);
  answer = () => json(RED);
  const next = new PageTheme((sentence) => told.push(sentence));
  next.want('playful');
  await next.settled();
  assert.deepEqual([next.changes, told.length], [RED, 1]);
});

test('of two wishes in a row only the last counts, whichever file comes first', async () => {
  let arrive;
  answer = () => new Promise((resolve) => (arrive = () => resolve(Response.json(RED))));
  const page = new PageTheme((sentence) => told.push(sentence));
  page.want('dense');
  page.want('light');
  arrive();
  await page.settled();
  assert.deepEqual(page.changes, { light: {}, dark: {} });
  assert.deepEqual(told, []);
});
