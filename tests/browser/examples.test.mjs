import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

let started;
before(async () => (started = await startBrowser({ root: '.' })));
after(() => started.close());

for (const [name, number] of Object.entries({ woocommerce: 'WOO-1100', ecwid: 'SJ900' })) {
  test(`the example for ${name} shows its orders, and puts one of them into the cart with one click`, async () => {
    const { page, context, problems } = await openAccount(started, { query: `examples/${name}/` });
    const button = page
      .locator('stamgast-account')
      .getByRole('button', { name: new RegExp(`^Order again.*${number}`) });
    await button.click();
    await page.waitForFunction(() => document.querySelector('[data-cart-count]').value === '3');
    assert.deepEqual(problems, []);
    await context.close();
  });
}
