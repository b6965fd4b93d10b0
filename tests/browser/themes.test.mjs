// Themes, and what a merchant's style sheets say of the tokens, on the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shippedThemes } from '../../.dev/themes.mjs';
import { hexOf } from '../../web/platform/theme-tokens.js';
import { openAccount, settled, startBrowser } from './browser-page.mjs';
import { openMerchantPage, part } from './parts-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** The value of a token as the page shows it. */
const shown = (page, token) =>
  page.evaluate(
    (name) => {
      const style = getComputedStyle(
        document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
      );
      return style.getPropertyValue(`--stamgast-resolved-${name}`);
    },
    token.replaceAll('.', '-'),
  );

/** Gives the page `accentAfter(change)`: resolves with the accent colour as soon as it is another, and after how many frames. */
const watchAccent = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('stamgast-account');
    const accent = () =>
      getComputedStyle(element.shadowRoot.querySelector('.probe')).getPropertyValue(
        '--stamgast-resolved-color-accent',
      );
    window.accentAfter = async (change) => {
      const before = accent();
      change();
      let frames = 0;
      while (accent() === before && frames < 60) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        frames++;
      }
      return { accent: accent(), frames };
    };
  });

/** A page whose style sheet says what is given. @param {string} css */
const withCss = (css) => (page) =>
  page.route('**/demo.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()} ${css}` });
  });

test('a custom property that changes by a class far above is followed in the next frame', async () => {
  const prepare = withCss('.december { --stamgast-color-accent: #a01010; }');
  const { page } = await openAccount(started, { prepare });
  await watchAccent(page);
  const { accent, frames } = await page.evaluate(() =>
    window.accentAfter(() => document.body.classList.add('december')),
  );
  assert.equal(accent, '#a01010ff');
  assert.ok(frames <= 2, `${frames} frames`);
});

test('a custom property that is set on the element itself is there in the next frame', async () => {
  const { page } = await openAccount(started);
  await watchAccent(page);
  const { accent, frames } = await page.evaluate(() =>
    window.accentAfter(() =>
      document.querySelector('stamgast-account').style.setProperty('--stamgast-color-accent', 'teal'),
    ),
  );
  assert.equal(accent, '#008080ff');
  assert.equal(frames, 1);
});

test('a custom property in a media query is followed', async () => {
  const prepare = withCss('@media (max-width: 700px) { body { --stamgast-size-radius-m: 1px; } }');
  const { page } = await openAccount(started, { prepare });
  assert.equal(await shown(page, 'size.radius-m'), '10px');
  await page.setViewportSize({ width: 600, height: 800 });
  await page.waitForFunction(
    () =>
      getComputedStyle(
        document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
      ).getPropertyValue('--stamgast-resolved-size-radius-m') === '1px',
  );
});

test('a style sheet that comes later is followed, and one that goes', async () => {
  const { page } = await openAccount(started);
  await watchAccent(page);
  const plain = await shown(page, 'color.accent');
  const added = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --stamgast-color-accent: teal; }');
    return window.accentAfter(() => document.adoptedStyleSheets.push(sheet));
  });
  assert.equal(added.accent, '#008080ff');
  const gone = await page.evaluate(() => window.accentAfter(() => document.adoptedStyleSheets.pop()));
  assert.equal(gone.accent, plain);
});

test('the font of the page around is followed', async () => {
  const { page } = await openAccount(started);
  await page.evaluate(() => (document.body.style.fontFamily = 'monospace'));
  await page.waitForFunction(
    () =>
      getComputedStyle(
        document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
      ).getPropertyValue('--stamgast-resolved-text-body-family') === 'monospace',
  );
});

test('every theme that ships is shown by its name, in the scheme that is asked for', async () => {
  const { page, problems } = await openAccount(started);
  for (const [name, theme] of await shippedThemes()) {
    for (const [scheme, tokens] of Object.entries(theme)) {
      await page.evaluate((wish) => Object.assign(document.querySelector('stamgast-account'), wish), {
        theme: name,
        scheme,
      });
      await page.waitForFunction(
        (color) =>
          getComputedStyle(
            document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
          ).getPropertyValue('--stamgast-resolved-color-accent') === color,
        tokens['color.accent'],
      );
    }
  }
  assert.deepEqual(problems, []);
});

test('a dark theme on a light page brings its own ground, a light one stands on that of the page', async () => {
  const { page } = await openAccount(started);
  await watchAccent(page);
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('stamgast-account')).backgroundColor);
  assert.equal(await ground(), 'rgba(0, 0, 0, 0)');
  const { accent } = await page.evaluate(() =>
    window.accentAfter(() => document.querySelector('stamgast-account').setAttribute('theme', 'boutique')),
  );
  const { dark } = (await shippedThemes()).get('boutique');
  assert.equal(accent, dark['color.accent']);
  assert.equal(hexOf(await ground()), `${dark['color.surface']}ff`);
});

test('a theme of the merchant’s own is an address or an object, and its mistakes are told', async () => {
  const accent = (red) => ({
    color: { accent: { $value: { colorSpace: 'srgb', components: [red, 0, 0] } } },
  });
  const prepare = (page) =>
    page.route('**/my.tokens.json', (route) =>
      route.fulfill({ json: { ...accent(0.5), size: { contol: { $value: 1 } } } }),
    );
  const { page } = await openAccount(started, { prepare });
  const told = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('stamgast-error', (event) => resolve(event.detail), { once: true }),
      ),
  );
  await page.evaluate(() =>
    document.querySelector('stamgast-account').setAttribute('theme', '/my.tokens.json'),
  );
  assert.deepEqual(await told, {
    code: 'invalid_theme',
    message:
      "The theme '/my.tokens.json': size.contol is no token of Stamgast's (did you mean size.control?).",
  });
  await settled(page);
  assert.equal(await shown(page, 'color.accent'), '#800000');
  await page.evaluate((theme) => (document.querySelector('stamgast-account').theme = theme), accent(0.4));
  await page.waitForFunction(
    () =>
      getComputedStyle(
        document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
      ).getPropertyValue('--stamgast-resolved-color-accent') === '#660000',
  );
});

test('who asks the system for more contrast has it, at once and in any theme', async () => {
  const prepare = withCss('body { --stamgast-color-text-muted: #777777; }');
  const { page } = await openAccount(started, { prepare });
  assert.equal(await shown(page, 'color.text-muted'), '#777777ff');
  await page.emulateMedia({ contrast: 'more' });
  await page.waitForFunction(() => {
    const style = getComputedStyle(
      document.querySelector('stamgast-account').shadowRoot.querySelector('.probe'),
    );
    const value = (/** @type {string} */ name) => style.getPropertyValue(`--stamgast-resolved-color-${name}`);
    return value('text-muted') === value('text') && value('border-strong') === value('text');
  });
});

test('parts are styled where the page is shown without pixels, and leave the pixels alone', async () => {
  const css =
    'stamgast-account::part(button) { color: rgb(1, 2, 3); background: rgb(255, 0, 0); border: 4px solid; }';
  const { page } = await openAccount(started, { prepare: withCss(css) });
  const button = page.locator('stamgast-account').getByRole('button').first();
  const look = () =>
    button.evaluate((element) => {
      const { color, backgroundColor, borderTopWidth } = getComputedStyle(element);
      return [color, backgroundColor, borderTopWidth];
    });
  assert.deepEqual(await look(), ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', '0px']);
  await page.evaluate(() =>
    document.querySelector('stamgast-account').shadowRoot.querySelector('.root').classList.remove('painted'),
  );
  assert.deepEqual(await look(), ['rgb(1, 2, 3)', 'rgb(255, 0, 0)', '4px']);
});

test('the fields of two pages in one document look as each page does', async () => {
  const body = part('account', 'scheme="light"') + part('account', 'theme="boutique"');
  const { page } = await openMerchantPage(started, body);
  for (const index of [0, 1])
    await page.locator('stamgast-account').nth(index).locator('input').first().waitFor();
  await page.waitForFunction(() => {
    const looks = [...document.querySelectorAll('stamgast-account')].map((account) => {
      const probe = getComputedStyle(account.shadowRoot.querySelector('.probe'));
      const { color } = getComputedStyle(account.querySelector('input'));
      const wanted = probe.getPropertyValue('--stamgast-resolved-color-text').slice(1, 7);
      const channels = color.match(/[\d.]+/g).slice(0, 3);
      return { wanted, is: channels.map((each) => Number(each).toString(16).padStart(2, '0')).join('') };
    });
    return looks[0].wanted !== looks[1].wanted && looks.every(({ wanted, is }) => wanted === is);
  });
});
