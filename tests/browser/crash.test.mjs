import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mirrorAtRest, openAccount, reorderButtons, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/**
 * Lets a test make the next call into the wasm trap: `trapNext = true`. Runs in the page, before its scripts.
 */
function makeTrappable() {
  globalThis.trapNext = false;
  globalThis.crashes = 0;
  addEventListener('stamgast-error', (event) => {
    if (event.detail.code !== 'crashed') return;
    globalThis.crashes++;
    // Now, before a new instance can have described anything.
    const { shadowRoot } = event.target;
    globalThis.atCrash = {
      orders: shadowRoot.querySelectorAll('.list_item').length,
      painted: shadowRoot.querySelector('.painted') !== null,
    };
  });
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (module, imports) => {
    const { exports } = await instantiate(module, imports);
    const trappable = Object.entries(exports).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value];
      const call = (...args) => {
        if (!globalThis.trapNext) return value(...args);
        globalThis.trapNext = false;
        throw new WebAssembly.RuntimeError('unreachable');
      };
      return [name, call];
    });
    return { exports: Object.fromEntries(trappable) };
  };
}

const root = (page) => page.locator('stamgast-account .root');

/**
 * Makes the instance trap: when the focus goes, it is told at once.
 * @param {import('playwright-core').Page} page
 * @param {number} time which one this is
 */
async function crash(page, time) {
  await mirrorAtRest(page); // the rest of the module has come: what the customer does waits for it
  await page.evaluate(() => {
    globalThis.trapNext = true;
    const { shadowRoot } = document.querySelector('stamgast-account');
    shadowRoot.querySelector('.root').dispatchEvent(new FocusEvent('focusout'));
  });
  await page.waitForFunction((crashes) => globalThis.crashes === crashes, time);
}

test('an instance that traps is replaced, and until then the mirror shows the page', async () => {
  const prepare = (page) => page.addInitScript(makeTrappable);
  const { page } = await openAccount(started, { query: '?reset', prepare });
  await crash(page, 1);
  const { orders, painted } = await page.evaluate(() => globalThis.atCrash);
  assert.ok(orders > 20, `${orders} orders`);
  assert.equal(painted, false);
  await page.locator('stamgast-account .root.painted').waitFor({ state: 'attached' });
  await reorderButtons(page).first().click();
  await page.locator('[data-cart-count]:not([hidden])').waitFor();
});

test('after three traps the element shows the merchant’s own content, and nothing that does not work', async () => {
  const prepare = (page) => page.addInitScript(makeTrappable);
  const { page, problems } = await openAccount(started, { prepare });
  for (const time of [1, 2]) {
    await crash(page, time);
    await page.locator('stamgast-account .root.painted').waitFor({ state: 'attached' });
  }
  await crash(page, 3);
  assert.ok(await page.locator('stamgast-account > h1').isVisible());
  assert.equal(await root(page).evaluate((element) => element.childElementCount), 0);
  assert.doesNotMatch((await root(page).getAttribute('class')) ?? '', /painted/);
  assert.deepEqual(problems, []);
});

/** A page whose first part has lacked something, and which begins again as soon as the rest is released. */
async function openAndLack() {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const prepare = async (page) => {
    await page.addInitScript(makeTrappable);
    await page.route(/stamgast-rest\.wasm/, (route) => held.then(() => route.continue()));
  };
  const { page, problems } = await openAccount(started, { query: '?reset', prepare });
  await page.locator('stamgast-account .root.painted').waitFor({ state: 'attached' });
  await page.evaluate(() => void (globalThis.trapNext = true));
  await page.setViewportSize({ width: 700, height: 900 });
  await page.locator('stamgast-account .root:not(.painted)').waitFor({ state: 'attached' });
  return { page, problems, release };
}

/** @param {import('playwright-core').Page} page */
async function worksWithoutCrash(page) {
  await page.locator('stamgast-account .root.painted').waitFor({ state: 'attached' });
  await reorderButtons(page).first().click();
  await page.locator('[data-cart-count]:not([hidden])').waitFor();
  assert.equal(await page.evaluate(() => globalThis.crashes), 0);
}

test('where the first part of the module lacks something after all, the page begins again with all of it', async () => {
  const { page, release } = await openAndLack();
  assert.ok((await page.locator('stamgast-account .list_item').count()) > 20);
  release();
  await worksWithoutCrash(page);
});

test('an element that is taken away while its page begins again leaves nothing behind, and works where it is put', async () => {
  const { page, problems, release } = await openAndLack();
  await page.evaluate(() => {
    globalThis.account = document.querySelector('stamgast-account');
    globalThis.around = globalThis.account.parentElement;
    globalThis.account.remove();
  });
  const loaded = page.waitForResponse(/stamgast-rest\.wasm/);
  release();
  await (await loaded).finished();
  await page.evaluate(() => globalThis.around.append(globalThis.account));
  await worksWithoutCrash(page);
  assert.deepEqual(problems, []);
});
