import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrorAtRest, openAccount, startBrowser } from './browser-page.mjs';
import { farApart, inkOfBoth } from './ink-of-both.mjs';

/** With the filter and the first order open. @param {import('playwright-core').Page} page */
async function openAll(page) {
  await page.getByRole('button', { name: /^Status:/ }).click();
  await page
    .getByRole('radiogroup', { name: 'Filter op status' })
    .getByRole('radio')
    .first()
    .waitFor({ state: 'attached' });
  await page
    .getByRole('button', { name: /^Details/ })
    .first()
    .click();
  await page
    .locator('stamgast-account [aria-expanded=true][aria-label^=Details]')
    .waitFor({ state: 'attached' });
}

for (const scale of [1, 1.25, 2]) {
  test(`canvas and mirror put text at the same place, at ${scale} device pixels a CSS pixel`, async () => {
    const started = await startBrowser({
      flags: [`--force-device-scale-factor=${scale}`, '--window-size=1280,1000'],
    });
    try {
      const { page } = await openAccount(started, { context: { viewport: null } });
      await openAll(page);
      const texts = await inkOfBoth(started, page, scale);
      assert.ok(texts.length >= 30, `${texts.length} texts`);
      assert.deepEqual(farApart(texts), []);
    } finally {
      await started.close();
    }
  });
}

test('the browser finds what the canvas shows', async () => {
  const started = await startBrowser();
  try {
    const { page } = await openAccount(started);
    const title = await page.evaluate(
      () =>
        document
          .querySelector('stamgast-account')
          .shadowRoot.querySelector('.list_item .heading, .list_item .text').textContent,
    );
    assert.ok(await page.evaluate((text) => window.find(text), title.split('\n')[0]));
  } finally {
    await started.close();
  }
});

test('scrolling writes nothing into the mirror', async () => {
  const started = await startBrowser();
  try {
    const { page } = await openAccount(started, { height: 600 });
    await mirrorAtRest(page);
    const { written, moved } = await page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('stamgast-account');
      const mirror = shadowRoot.querySelector('.page .mirror');
      const canvas = shadowRoot.querySelector('.page > canvas');
      const before = canvas.offsetTop;
      let records = 0;
      const observer = new MutationObserver((list) => (records += list.length));
      observer.observe(mirror, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let step = 0; step < 8; step++) {
        scrollBy(0, innerHeight / 2);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return { written: records, moved: canvas.offsetTop - before };
    });
    assert.ok(moved > 600, `the canvas moved by ${moved}`);
    assert.equal(written, 0);
  } finally {
    await started.close();
  }
});

test('a screen reader is told of every order that the page has, also of those far from the window', async () => {
  const started = await startBrowser();
  try {
    const { page, context } = await openAccount(started, { query: '?reset' });
    await mirrorAtRest(page);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.flatMap(({ role, name }) => (role?.value === 'button' ? [name?.value] : []));
    const labels = await page.evaluate(() =>
      [
        ...document
          .querySelector('stamgast-account')
          .shadowRoot.querySelectorAll('button[aria-label^="Details"]'),
      ].map((button) => button.getAttribute('aria-label')),
    );
    assert.ok(labels.length >= 20, `${labels.length} orders`);
    assert.deepEqual(
      labels.filter((label) => !told.includes(label)),
      [],
    );
  } finally {
    await started.close();
  }
});
