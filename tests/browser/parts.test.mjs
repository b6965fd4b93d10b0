import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { cartOf, closePages, settled, startBrowser } from './browser-page.mjs';
import { again, button, openMerchantPage, part, ready } from './parts-page.mjs';

let started;
before(async () => (started = await startBrowser()));
afterEach(() => closePages(started));
after(() => started.close());

test('twenty parts share one instance, one WebGL context and one question for the orders', async () => {
  const names = ['orders', 'favourites', 'loyalty', 'recommendations', 'usuals'];
  const twenty = Array.from({ length: 4 }, () => names.map((name) => part(name)).join('')).join('');
  const { page, problems } = await openMerchantPage(started, button.repeat(2) + twenty);
  await ready(page, 22);
  await again(page).first().waitFor();
  await page.locator('stamgast-loyalty .heading').first().waitFor({ state: 'attached' });
  const { instances, contexts } = await page.evaluate(() => globalThis.counted);
  assert.deepEqual({ instances, contexts }, { instances: 1, contexts: 1 });
  assert.deepEqual(problems, []);
});

test('parts that need no more than the newest orders ask for them once', async () => {
  const { page } = await openMerchantPage(started, button.repeat(10) + part('orders').repeat(10));
  await ready(page, 20);
  await again(page).nth(9).waitFor();
  assert.equal(await page.evaluate(() => globalThis.counted.orders), 1);
});

test('the button has the order in the cart, and the page around hears of it from the button', async () => {
  const { page } = await openMerchantPage(started, part('loyalty') + button);
  await page.evaluate(() =>
    addEventListener('stamgast-reorder', ({ target }) => (globalThis.teller = target.localName)),
  );
  await again(page).click();
  await page.waitForFunction(
    () =>
      globalThis.teller ||
      document.querySelector('stamgast-reorder').shadowRoot.querySelector('dialog[open]'),
  );
  const dialog = page.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button').last().click();
  await page.waitForFunction(() => globalThis.teller);
  assert.equal(await page.evaluate(() => globalThis.teller), 'stamgast-reorder');
  assert.notDeepEqual(await cartOf(page), {});
});

test('what lies above the page is in the part that is used, though the first one is hidden', async () => {
  const hidden = `<div style="display: none">${part('orders')}</div>`;
  const { page } = await openMerchantPage(started, hidden + button);
  await again(page).click();
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('stamgast-reorder');
    return shadowRoot.querySelector('dialog[open], .toast-frame:popover-open');
  });
});

test('a dialog that is open is where it can be seen when its part is hidden or goes', async () => {
  const hidden = `<div style="display: none">${part('usuals')}</div>`;
  const { page } = await openMerchantPage(started, hidden + part('orders') + button);
  const isModalIn = (name) =>
    page.waitForFunction(
      (host) => document.querySelector(host).shadowRoot.querySelector('dialog:modal')?.checkVisibility(),
      name,
    );
  const orders = page.locator('stamgast-orders');
  await orders
    .getByRole('button', { name: /^Overeenkomst herroepen: bestelling/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await isModalIn('stamgast-orders');
  const show = (display) => orders.evaluate((element, to) => (element.style.display = to), display);
  await show('none');
  await isModalIn('stamgast-reorder');
  await show('');
  await page.evaluate(() => document.querySelector('stamgast-reorder').remove());
  await isModalIn('stamgast-orders');
});

test('a dialog that cannot be seen anywhere leaves the page around usable', async () => {
  const { page } = await openMerchantPage(started, `${part('orders')}<button>Elders</button>`);
  const orders = page.locator('stamgast-orders');
  await orders
    .getByRole('button', { name: /^Overeenkomst herroepen: bestelling/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await orders.locator('dialog:modal').waitFor();
  const show = (display) => orders.evaluate((element, to) => (element.style.display = to), display);
  await show('none');
  await page.getByRole('button', { name: 'Elders' }).click();
  await show('');
  await orders.locator('dialog:modal').waitFor();
});

test('a button that has nothing to offer any more leaves no room', async () => {
  const { page } = await openMerchantPage(started, part('reorder', 'order="order-120"'));
  await again(page).waitFor();
  await page.evaluate(() => (document.querySelector('stamgast-reorder').order = 'no such order'));
  await page.waitForFunction(
    () => document.querySelector('stamgast-reorder').getBoundingClientRect().width === 0,
  );
});

test('a look that changes around the parts is noticed, though the first one is hidden', async () => {
  const look = '<style>.warm { --stamgast-color-accent: #aa0000 } .away { display: none }</style>';
  const parts = `<div class="away">${part('orders')}</div><main>${button}</main>`;
  const { page } = await openMerchantPage(started, look + parts);
  await again(page).evaluate(() => document.querySelector('main').classList.add('warm'));
  await page.waitForFunction(() => {
    const probe = document.querySelector('stamgast-reorder').shadowRoot.querySelector('.probe');
    const accent = probe && getComputedStyle(probe).getPropertyValue('--stamgast-resolved-color-accent');
    return accent?.startsWith('#aa0000');
  });
});

test('scrolling past a hidden part draws nothing', async () => {
  const hidden = `<div style="display: none">${part('orders')}</div>`;
  const { page } = await openMerchantPage(started, `${button}${hidden}<p style="height: 3000px"></p>`);
  await again(page).waitFor();
  const frames = await page.evaluate(async () => {
    const { requestAnimationFrame: real } = window;
    const nextFrame = () => new Promise((resolve) => real(resolve));
    let asked = 0;
    window.requestAnimationFrame = (callback) => (asked++, real(callback));
    // What the page asked the shop for still comes, and is drawn: a second without a frame, and it has come.
    for (let quiet = 0; quiet < 60; quiet++) {
      const before = asked;
      await nextFrame();
      if (asked > before) quiet = 0;
    }
    asked = 0;
    for (let place = 0; place < 50; place++) {
      window.scrollTo(0, place);
      await nextFrame();
    }
    window.requestAnimationFrame = real;
    return asked;
  });
  assert.equal(frames, 0);
});

test('what the usuals read of the history is not put under the orders until it is wanted', async () => {
  const { page } = await openMerchantPage(started, part('usuals') + part('orders'));
  const orders = page.locator('stamgast-orders');
  const listed = orders.getByRole('button', { name: /^Details van bestelling/ });
  await listed.first().waitFor();
  // The newest orders, and two pages more to look two years back.
  await page.waitForFunction(() => globalThis.counted.orders === 3);
  await settled(page);
  assert.equal(await listed.count(), 25);
  await orders.getByRole('button', { name: 'Oudere bestellingen' }).click();
  await listed.nth(25).waitFor();
  assert.equal(await page.evaluate(() => globalThis.counted.orders), 3);
});

test('all parts are walked through with the keyboard, in the order of the page', async () => {
  const names = ['usuals', 'recommendations', 'favourites', 'loyalty', 'orders'];
  const { page } = await openMerchantPage(started, button + names.map((name) => part(name)).join(''));
  await ready(page, 6);
  await again(page).waitFor();
  await page.locator('stamgast-orders .list_item').first().waitFor({ state: 'attached' });
  await page.locator('stamgast-usuals .list_item').first().waitFor({ state: 'attached' });
  await page.locator('stamgast-recommendations .list_item').first().waitFor({ state: 'attached' });
  const met = [];
  for (let press = 0; press < 400 && met.at(-1) !== 'stamgast-orders'; press++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement.localName);
    if (met.at(-1) !== name) met.push(name);
  }
  // A field is in the light DOM of its part.
  const parts = met.filter((name) => name.startsWith('stamgast-'));
  const walked = ['reorder', 'usuals', 'recommendations', 'loyalty', 'orders'].map(
    (name) => `stamgast-${name}`,
  );
  assert.deepEqual(
    parts.filter((name) => walked.includes(name)),
    walked,
  );
});

test('a part that goes and comes again is shown again, and the others do not notice', async () => {
  const { page, problems } = await openMerchantPage(started, button + part('usuals'));
  await again(page).waitFor();
  await page.evaluate(() => {
    const element = document.querySelector('stamgast-usuals');
    globalThis.taken = element;
    element.remove();
  });
  await settled(page);
  await settled(page);
  assert.ok(await again(page).isVisible());
  await page.evaluate(() => document.body.append(globalThis.taken));
  await page.locator('stamgast-usuals .list_item').first().waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => globalThis.counted.instances), 1);
  assert.deepEqual(problems, []);
});

test('the first part may go: the others stay, and so does what lies above the page', async () => {
  const { page } = await openMerchantPage(started, part('usuals') + button);
  await again(page).waitFor();
  await page.evaluate(() => document.querySelector('stamgast-usuals').remove());
  await again(page).click();
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('stamgast-reorder');
    return shadowRoot.querySelector('dialog[open], .toast-frame:popover-open');
  });
});

test('an account page that takes the place of another in one task can be used like it', async () => {
  const { page, problems } = await openMerchantPage(started, button + part('account'));
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const old = document.querySelector('stamgast-account');
    const next = Object.assign(old.cloneNode(true), { shop: globalThis.shop });
    old.replaceWith(next);
  });
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  await again(page, 'stamgast-account').first().click();
  await page
    .locator('stamgast-account, stamgast-reorder')
    .locator('.toast button')
    .first()
    .waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('elements that all go at once with a toast on screen leave nothing behind, and can come again', async () => {
  const { page, problems } = await openMerchantPage(started, button + part('orders'));
  await again(page).click();
  await page.locator('stamgast-reorder .toast button').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const body = [...document.querySelectorAll('[data-part]')];
    const places = body.map((element) => element.parentElement);
    for (const element of body) element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    window.sheets = document.adoptedStyleSheets.length;
    body.forEach((element, index) => places[index].append(element));
  });
  assert.equal(await page.evaluate(() => window.sheets), 0);
  await again(page).waitFor({ state: 'attached' });
  assert.deepEqual(problems, []);
});

test('another order makes another button', async () => {
  const { page } = await openMerchantPage(started, button);
  const before = await again(page).getAttribute('aria-label');
  await page.evaluate(() => (document.querySelector('stamgast-reorder').order = 'order-118'));
  await page.waitForFunction((old) => {
    const made = document.querySelector('stamgast-reorder').shadowRoot.querySelector('button');
    return made && made.getAttribute('aria-label') !== old;
  }, before);
});

test('where the order is not the customer’s, what stands inside the element stays', async () => {
  const { page } = await openMerchantPage(
    started,
    part('reorder', 'order="nobody-has"', '<a href="/orders">Naar je bestellingen</a>') + button,
  );
  await again(page).waitFor();
  // Only the end of the history says that there is no such order.
  await page.getByRole('link', { name: 'Naar je bestellingen' }).waitFor({ state: 'visible' });
  assert.equal(
    await page
      .locator('stamgast-reorder')
      .last()
      .evaluate((element) => element.shadowRoot.querySelector('slot').hidden),
    true,
  );
});

test('the account page beside parts shares with them, and a second one is a page of its own', async () => {
  const { page } = await openMerchantPage(started, button + part('account'));
  await page.locator('stamgast-account .list_item').first().waitFor({ state: 'attached' });
  assert.equal(await page.evaluate(() => globalThis.counted.instances), 1);
  await page.evaluate(() => {
    const second = document.createElement('stamgast-account');
    second.shop = globalThis.shop;
    document.body.append(second);
  });
  await page.waitForFunction(() => globalThis.counted.instances === 2);
});

for (const width of [360, 1280]) {
  test(`the page of parts fits into ${width} px, and its button is as wide as its words`, async () => {
    const context = await started.browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(`${started.url}/parts.html?reset`);
    await page.locator('stamgast-orders .list_item').first().waitFor({ state: 'attached' });
    await again(page).waitFor();
    await settled(page);
    const { room, most } = await page.evaluate(() => ({
      room: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      most: document.querySelector('stamgast-reorder').getBoundingClientRect().width,
    }));
    assert.equal(room, 0);
    assert.ok(most > 100 && most < 320, `${most} px`);
  });
}
