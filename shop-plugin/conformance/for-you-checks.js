import { expect, expectEqual, expectShopError } from './inquiry.js';
import { NOBODYS_ID } from './questions.js';

/** @typedef {import('./harness.js').ConformanceCheck} ConformanceCheck */
/** @typedef {import('./inquiry.js').Inquiry} Inquiry */
/** @typedef {import('../contract/catalogue.js').CatalogueProduct} CatalogueProduct */

const SNOOZED_UNTIL = '2099-01-01T00:00:00Z';

/** Offers, recommendations, reminders, tips. @type {readonly ConformanceCheck[]} */
export const FOR_YOU_CHECKS = Object.freeze([
  {
    capability: 'offers',
    name: 'an offer ends after it starts',
    advice: 'Leave out starts_at or ends_at where there is none, and mind the offset of both.',
    run: async (inquiry) => {
      const { offers } = await inquiry.ask('listOffers');
      for (const { id, starts_at, ends_at } of offers) {
        const times = [starts_at, ends_at].filter(Boolean).map(Date.parse);
        expect(times.length < 2 || times[0] < times[1], `${id} ends before it starts`);
      }
    },
  },
  {
    capability: 'recommendations',
    name: 'pages of the catalogue of any size hold the same products, none twice and none left out',
    advice:
      'List the products in an order that stays the same, such as by id, and continue exactly after the cursor.',
    run: async (inquiry) => {
      const all = ids(await wholeCatalogue(inquiry, 500));
      expect(all.length > 0, 'the catalogue is empty');
      expectEqual(new Set(all).size, all.length, 'different products');
      expectEqual(ids(await wholeCatalogue(inquiry, 7)), all, 'products by pages of seven');
    },
  },
  {
    capability: 'recommendations',
    name: 'a cursor of the catalogue that was never given out fails with a ShopError',
    advice:
      'Look at the cursor before it is used; throw a ShopError (invalid_answer or not_found) for one that is not yours.',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('listCatalogue', { cursor: 'no page begins here', limit: 10 }),
        undefined,
        'listCatalogue',
      ),
  },
  {
    capability: 'recommendations.feedback',
    name: 'a product that is dismissed is told so until it is not, and a late copy changes nothing',
    advice:
      'Set what dismissed says, tell it in listCatalogue, and do nothing for a key that was seen before.',
    changes: 'account',
    run: async (inquiry) => {
      const [{ id: product_id }] = await wholeCatalogue(inquiry, 500);
      const change = { key: inquiry.newKey(), product_id, dismissed: true };
      await inquiry.ask('dismissProduct', change);
      expectEqual(await isDismissed(inquiry, product_id), true, 'dismissed');
      await inquiry.ask('dismissProduct', { key: inquiry.newKey(), product_id, dismissed: false });
      await inquiry.ask('dismissProduct', change);
      expectEqual(await isDismissed(inquiry, product_id), false, 'dismissed after a late copy');
    },
  },
  {
    capability: 'recommendations.feedback',
    name: 'a product that there is not cannot be dismissed',
    advice: 'Look the product up before it is dismissed, and fail with not_found where there is none.',
    changes: 'account',
    run: (inquiry) =>
      expectShopError(
        inquiry.ask('dismissProduct', { key: inquiry.newKey(), product_id: NOBODYS_ID, dismissed: true }),
        'not_found',
        'dismissProduct',
      ),
  },
  {
    capability: 'reminders',
    needs: ['findThings'],
    name: 'snoozing and muting take each other’s place, and both can be taken back',
    advice:
      'Keep one reminder per product and variant, set it as a whole, and remove it when it is neither snoozed nor muted.',
    changes: 'account',
    run: async (inquiry) => {
      const [{ product_id }] = await inquiry.things();
      const set = (/** @type {object} */ wish) =>
        inquiry.ask('setReminder', { key: inquiry.newKey(), product_id, variant_id: null, ...wish });
      const snoozed = await set({ snoozed_until: SNOOZED_UNTIL, muted: false });
      expectEqual(Date.parse(snoozed.reminder?.snoozed_until), Date.parse(SNOOZED_UNTIL), 'snoozed_until');
      const muted = await set({ snoozed_until: null, muted: true });
      expectEqual([muted.reminder?.muted, muted.reminder?.snoozed_until ?? null], [true, null], 'muted');
      expectEqual(await remindersOf(inquiry, product_id), 1, 'reminders of the product');
      expectEqual((await set({ snoozed_until: null, muted: false })).reminder, null, 'the reminder');
      expectEqual(await remindersOf(inquiry, product_id), 0, 'reminders of the product');
    },
  },
  {
    capability: 'tips',
    name: 'tips are for what was asked for, and for nothing there are none about a product',
    advice: 'Answer only tips about the product ids of the question, or about a group.',
    run: async (inquiry) => {
      const lines = (await inquiry.allOrders()).flatMap((order) => order.lines);
      const product_ids = [...new Set(lines.map(({ product_id }) => product_id ?? ''))].filter(Boolean);
      await inquiry.ask('listTips', { product_ids: product_ids.slice(0, 100) });
      await inquiry.ask('listTips', { product_ids: [] });
    },
  },
]);

/** @param {Inquiry} inquiry @param {number} limit @returns {Promise<CatalogueProduct[]>} */
function wholeCatalogue(inquiry, limit) {
  return inquiry.allPages('listCatalogue', 'products', { limit });
}

/** @param {CatalogueProduct[]} products */
function ids(products) {
  return products.map(({ id }) => id);
}

/** @param {Inquiry} inquiry @param {string} product_id */
async function isDismissed(inquiry, product_id) {
  return (await wholeCatalogue(inquiry, 500)).find(({ id }) => id === product_id)?.dismissed ?? false;
}

/** @param {Inquiry} inquiry @param {string} product_id */
async function remindersOf(inquiry, product_id) {
  const { reminders } = await inquiry.ask('listReminders');
  return reminders.filter((/** @type {any} */ reminder) => reminder.product_id === product_id).length;
}
