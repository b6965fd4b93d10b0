import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';

import { checkAnswer, sentenceOf } from './check-answer.js';

/** @param {string} method @returns {Promise<{question: any, answer: any}>} */
async function rightAnswer(method) {
  const file = new URL(`../../tests/fixtures/answers/${method}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** What is done to a right answer, and what the checker says. @type {[string, (answer: any) => void, string][]} */
const MISTAKES = [
  [
    'listOrders',
    ({ orders }) => orders[4].tracking.phases.reverse(),
    '/orders/4/tracking/phases/1/phase: unpacked cannot follow follow_up',
  ],
  [
    'listOrders',
    ({ orders }) => (orders[4].tracking.phases[0].state = 'upcoming'),
    '/orders/4/tracking/phases/1/state: done cannot follow upcoming',
  ],
  [
    'listOrders',
    ({ orders }) => (orders[4].withdrawal.state = 'acknowledged'),
    '/orders/4/withdrawal/acknowledgement: expected what was acknowledged, got nothing',
  ],
  [
    'listOrders',
    ({ orders }) => (orders[4].withdrawal.remaining_lines = [{ line_id: 'order-116-6', quantity: 1 }]),
    '/orders/4/withdrawal/remaining_lines/0: order-116-6 is told of already',
  ],
  [
    'listOrders',
    ({ orders }) => (orders[4].withdrawal.remaining_lines = [{ line_id: 'order-116-4', quantity: 3 }]),
    '/orders/4/withdrawal/remaining_lines/0: expected fewer than the 3 that were ordered, got 3',
  ],
  [
    'withdraw',
    ({ withdrawal }) => (withdrawal.remaining_lines[0].quantity = 0),
    '/withdrawal/remaining_lines/0/quantity: expected a quantity of 1–999999, got 0',
  ],
  [
    'listFavourites',
    ({ favourites }) => delete favourites[1].currency,
    '/favourites/1/currency: expected an ISO 4217 code of three capital letters, got nothing, which price_when_added needs',
  ],
  [
    'listFavourites',
    ({ favourites }) => (favourites[1].product.id = 'drop'),
    '/favourites/1/product/id: expected wasverzachter, got drop',
  ],
  [
    'listFavourites',
    ({ favourites }) => favourites.push(favourites[0]),
    '/favourites/10: ["stroopwafels",null] is in the list already',
  ],
  [
    'getLoyalty',
    ({ entries }) => (entries[1].points = 12.5),
    '/entries/1/points: expected a whole number of points, at most 1000000000000 either side of 0, got 12.5',
  ],
  [
    'getLoyalty',
    ({ entries }) => (entries[1].points = -12),
    '/entries/1/points: expected more than 0, got -12',
  ],
  [
    'getLoyalty',
    ({ entries }) =>
      (entries.find((/** @type {any} */ { kind }) => kind === 'reversed').of_entry_id = 'nobody'),
    '/entries/{reversed}/of_entry_id: no entry is nobody',
  ],
  ['getLoyalty', ({ tiers }) => tiers.reverse(), '/tiers/1/threshold: expected more than the tier before'],
  [
    'getLoyalty',
    ({ rewards }) => delete rewards.find((/** @type {any} */ { kind }) => kind === 'voucher').amount,
    '/rewards/2/amount: expected what the voucher gives, got nothing',
  ],
  [
    'listOffers',
    ({ free_shipping }) => (free_shipping.threshold = -1),
    '/free_shipping/threshold: expected an integer of minor units, 0 or more, got -1',
  ],
  [
    'listCatalogue',
    (page) => (page.groups = []),
    '/products/0/groups: the page does not tell the group koffie',
  ],
  [
    'listCatalogue',
    ({ relations }) => (relations[0].from = 'drop'),
    '/relations/0/from: drop is not on this page',
  ],
  ['listTips', ({ tips }) => (tips[1].product_id = 'drop'), '/tips/1/product_id: nobody asked for drop'],
  ['getInvoice', (answer) => delete answer.url, 'expected either url or document'],
  [
    'listReturns',
    ({ returns }) => (returns[0].order_id = 'order-1'),
    '/returns/0/order_id: nobody asked for order-1',
  ],
  [
    'listReviews',
    ({ prompts, reviews }) =>
      Object.assign(prompts[0], { order_id: reviews[0].order_id, product_id: reviews[0].product_id }),
    '/prompts/0: this is reviewed already',
  ],
  [
    'submitReview',
    ({ review }) => (review.stars = 6),
    '/review/stars: expected a whole number of 1–5, got 6',
  ],
  [
    'getHelp',
    ({ channels }) => (channels[1].url = 'javascript:alert(1)'),
    '/channels/1/url: expected an address that starts with tel:, got "javascript:alert(1)"',
  ],
  [
    'getProfile',
    ({ profile }) => (profile.birthday = '1988-02-30'),
    '/profile/birthday: expected a day such as 1987-04-23, got "1988-02-30"',
  ],
  [
    'listAddresses',
    ({ addresses }) => (addresses[1].default_billing = true),
    '/addresses: more than one is default_billing',
  ],
  [
    'getCommunication',
    ({ frequency }) => (frequency.chosen = 'hourly'),
    '/frequency/chosen: no option is hourly',
  ],
  [
    'requestSignInLink',
    (answer) => (answer.resend_after_s = '30'),
    '/resend_after_s: expected a whole number of 0–86400, got "30"',
  ],
];

describe('checkAnswer, beside orders and cart', () => {
  for (const [method, spoil, sentence] of MISTAKES) {
    test(`${method}: finds “${sentence}”`, async () => {
      const { question, answer } = await rightAnswer(method);
      spoil(answer);
      const [first] = checkAnswer(method, answer, question ?? undefined).map(sentenceOf);
      assert.equal(first?.replace(/entries\/\d+\/of/, 'entries/{reversed}/of'), sentence);
    });
  }
});
