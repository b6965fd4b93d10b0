import { openAccount, startBrowser } from '../browser/browser-page.mjs';

/**
 * The built account page on the origin of a real shop, in Chromium.
 * @param {{proxy: Record<string, string>, headers: Record<string, string[]>, query: string}} options `proxy` and
 *   `headers` as `startServer` takes them; `query` of the page's address
 */
export async function openShopBrowser({ query, ...served }) {
  const started = await startBrowser(served);
  return {
    /**
     * A profile of its own in which the customer opens the account page, signed in.
     * @param {{width?: number, height?: number, prepare?: (page: import('playwright-core').Page) => Promise<void>}} [options]
     *   as the function of that name in browser-page.mjs takes them
     */
    async openAccount(options) {
      return accountOn(await openAccount(started, { ...options, query }));
    },
    close: started.close,
  };
}

/** What a customer does on the account page, and what the page around hears of it. */
function accountOn({ page, context, problems }) {
  /** @param {string} number */
  const againButton = (number) =>
    page.getByRole('button', { name: new RegExp(`^Order again, order ${number}`) });
  /** @returns {Promise<{order_number: string, lines: {variant_id: string, outcome: string, quantity: number}[]}>} */
  const nextReorder = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const told = (event) => resolve(event.detail);
          document.addEventListener('stamgast-reorder', told, { once: true });
        }),
    );
  return {
    page,
    problems,

    /** The button of an order, known by its number. */
    againButton,

    /** Waits for the page's next word on a reorder, from now on. */
    nextReorder,

    /** Clicks the order's button, and settles when the page has said what became of it. @param {string} number */
    async reorder(number) {
      const told = nextReorder();
      await againButton(number).click();
      return told;
    },

    /** Waits until the page says `text`, to the eye or to a screen reader. @param {string | RegExp} text */
    reads: (text) => page.getByText(text).first().waitFor({ state: 'attached' }),

    close: () => context.close(),
  };
}

/** @typedef {ReturnType<typeof accountOn>} Account */
