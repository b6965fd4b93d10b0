import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mirrorAtRest, openAccount, settled, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** Whether the visible canvas of the page shows more than one colour. */
function painted(page) {
  return page.evaluate(() => {
    const canvas = document.querySelector('stamgast-account').shadowRoot.querySelector('.page > canvas');
    const context = new OffscreenCanvas(canvas.width, 600).getContext('2d');
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, 600);
    return new Set(new Uint32Array(data.buffer)).size > 10;
  });
}

test('the orders are painted, described, and nothing complains under the strict policy', async () => {
  const { page, problems } = await openAccount(started);
  await settled(page);
  assert.ok(await painted(page));
  assert.ok((await page.getByRole('listitem').count()) >= 20);
  assert.deepEqual(problems, []);
});

test('what stands inside the element is shown until the first frame, and not any more then', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = (page) =>
    page.route(/stamgast\.wasm/, async (route) => {
      await held;
      await route.continue();
    });
  const { page } = await openAccount(started, { prepare, waitFor: 'h1' });
  const own = page.locator('stamgast-account > h1');
  assert.ok(await own.isVisible());
  release();
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  assert.equal(await own.isVisible(), false);
});

test('the first questions reach the shop before the wasm has arrived', async () => {
  const prepare = async (page) => {
    await page.route(/stamgast\.wasm/, () => undefined);
    await page.route('**/bare', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><script type="module" src="/stamgast-account.js"></script><stamgast-account></stamgast-account>',
      }),
    );
  };
  const { page } = await openAccount(started, { prepare, query: 'bare', waitFor: '' });
  const asked = await page.evaluate(async () => {
    await customElements.whenDefined('stamgast-account');
    return new Promise((resolve) => {
      const calls = [];
      const never = (name) => () => {
        calls.push(name);
        if (calls.length === 2) resolve(calls);
        return new Promise(() => undefined);
      };
      const shop = {
        name: 'test',
        capabilities: ['orders'],
        getSession: never('getSession'),
        listOrders: never('listOrders'),
      };
      document.querySelector('stamgast-account').shop = shop;
    });
  });
  assert.deepEqual(asked.sort(), ['getSession', 'listOrders']);
});

test('without the right to run wasm the element’s own content stays', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
  const strict = await startBrowser({ headers: { 'content-security-policy': policy } });
  try {
    const prepare = (page) =>
      page.addInitScript(() =>
        addEventListener('stamgast-error', (event) => (globalThis.failure = event.detail.code)),
      );
    const { page } = await openAccount(strict, { waitFor: 'h1', prepare });
    await page.waitForFunction(() => globalThis.failure);
    assert.equal(await page.evaluate(() => globalThis.failure), 'not_started');
    assert.ok(await page.locator('stamgast-account > h1').isVisible());
  } finally {
    await strict.close();
  }
});

test('an element that is taken away stops, and starts again where it is put back', async () => {
  const { page, problems } = await openAccount(started);
  await page.evaluate(async () => {
    globalThis.account = document.querySelector('stamgast-account');
    globalThis.account.remove();
    await new Promise((resolve) => setTimeout(resolve));
  });
  assert.equal(await page.evaluate(() => globalThis.account.shadowRoot.querySelectorAll('.node').length), 0);
  await page.evaluate(() => document.querySelector('main').append(globalThis.account));
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('moving the element within one task does not start it anew', async () => {
  const { page } = await openAccount(started);
  const same = await page.evaluate(async () => {
    const account = document.querySelector('stamgast-account');
    const node = account.shadowRoot.querySelector('.node');
    document.body.append(account);
    await new Promise((resolve) => setTimeout(resolve));
    return node.isConnected;
  });
  assert.ok(same);
});

test('what is drawn before its canvas is laid out is not shown on it, large or small', async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      globalThis.shown = [];
      const { prototype } = ImageBitmapRenderingContext;
      const { transferFromImageBitmap } = prototype;
      prototype.transferFromImageBitmap = function (bitmap) {
        const { width, height } = this.canvas;
        globalThis.shown.push({ picture: [bitmap.width, bitmap.height], canvas: [width, height] });
        return transferFromImageBitmap.call(this, bitmap);
      };
    });
  const { page } = await openAccount(started, { query: '?reset', prepare });
  await page
    .locator('stamgast-account')
    .getByRole('button', { name: /PK-42217/ })
    .first()
    .click();
  await page.locator('stamgast-account').getByRole('dialog').waitFor();
  await mirrorAtRest(page);
  const shown = await page.evaluate(() => globalThis.shown);
  assert.ok(shown.length > 2);
  assert.deepEqual(
    shown.filter(({ picture, canvas }) => `${picture}` !== `${canvas}`),
    [],
  );
});
