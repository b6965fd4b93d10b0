import { openAccount, startBrowser } from '../browser/browser-page.mjs';
import { customerSession } from './vendure/customer.mjs';

/**
 * The built account page on the origin of a shop whose every request passes the stage's fault proxy, in Chromium.
 * @param {import('./vendure-stage.mjs').VendureStage} stage
 */
export async function openBrowser(stage) {
  const started = await startBrowser({
    proxy: { '/shop-api': stage.proxy.url, '/assets': stage.server.url, '/stamgast': stage.server.url },
    headers: { 'set-cookie': await customerSession(stage.server.url) },
  });
  return {
    /** A profile of its own in which the customer opens the account page, signed in and in English. */
    async openAccount() {
      return accountOn(await openAccount(started, { query: '?shop=vendure&locale=en' }));
    },
    close: started.close,
  };
}

/** What a customer does on the account page, and what the page around hears of it. */
function accountOn({ page, context, problems }) {
  return {
    page,
    problems,

    /** @param {string} number of an order */
    againButton: (number) => page.getByRole('button', { name: new RegExp(`^Order again, order ${number}`) }),

    /**
     * Waits for the page's next word on a reorder, from now on.
     * @returns {Promise<{order_number: string, lines: {variant_id: string, outcome: string, quantity: number}[]}>}
     */
    nextReorder: () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const told = (event) => resolve(event.detail);
            document.addEventListener('stamgast-reorder', told, { once: true });
          }),
      ),

    /** Waits until the page says `text`, to the eye or to a screen reader. @param {string} text */
    reads: (text) => page.getByText(text).first().waitFor({ state: 'attached' }),

    close: () => context.close(),
  };
}

/** @typedef {ReturnType<typeof accountOn>} Account */
