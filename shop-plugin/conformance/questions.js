/**
 * A question that any shop understands, for each method beside orders and cart: its ids are nobody's. With it
 * the suite finds out how a method takes an abort, or somebody who is not signed in.
 *
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 * @typedef {import('./inquiry.js').Inquiry} Inquiry
 */

export const NOBODYS_ID = 'stamgast-no-such-thing';

const PAGE = Object.freeze({ cursor: null, limit: 10 });
const THING = Object.freeze({ product_id: NOBODYS_ID, variant_id: null });

/** `undefined` for methods that take no question. @type {Partial<Record<keyof ShopPlugin, object | undefined>>} */
const QUESTIONS = {
  listFavourites: PAGE,
  setFavourite: { ...THING, favourite: false },
  getLoyalty: undefined,
  redeemReward: { reward_id: NOBODYS_ID },
  undoRedemption: { redemption_id: NOBODYS_ID },
  listOffers: undefined,
  listCatalogue: PAGE,
  dismissProduct: { product_id: NOBODYS_ID, dismissed: false },
  listReminders: undefined,
  setReminder: { ...THING, snoozed_until: null, muted: false },
  listTips: { product_ids: [NOBODYS_ID] },
  getInvoice: { order_id: NOBODYS_ID, invoice_id: NOBODYS_ID },
  getReturnOptions: { order_id: NOBODYS_ID },
  requestReturn: {
    order_id: NOBODYS_ID,
    lines: [{ line_id: NOBODYS_ID, quantity: 1, reason_id: NOBODYS_ID }],
    resolution_id: NOBODYS_ID,
  },
  listReturns: { order_ids: [] },
  withdraw: {
    order_id: NOBODYS_ID,
    lines: [],
    statement: { name: 'A', contact: 'a@example.org', text: 'A' },
  },
  listReviews: { order_ids: [] },
  submitReview: { order_id: NOBODYS_ID, product_id: NOBODYS_ID, stars: 5, topics: [] },
  getHelp: { order_id: null },
  claimOrder: { number: NOBODYS_ID, email: 'nobody@example.org' },
  getProfile: undefined,
  saveProfile: { profile: { name: 'A', email: 'a@example.org' } },
  listAddresses: undefined,
  saveAddress: {
    address: {
      ...{ id: NOBODYS_ID, name: 'A', street: 'A', postal_code: '', city: 'A', country: 'NL' },
      ...{ default_shipping: false, default_billing: false },
    },
  },
  removeAddress: { id: NOBODYS_ID },
  getCommunication: undefined,
  saveCommunication: { topics: [], channels: [], frequency: NOBODYS_ID, consent_version: NOBODYS_ID },
  getReferral: undefined,
  getNps: undefined,
  submitNps: { score: null },
};

/** Methods whose question carries an idempotency key. @type {ReadonlySet<string>} */
const WRITES = new Set([
  ...['setFavourite', 'redeemReward', 'undoRedemption', 'dismissProduct', 'setReminder', 'requestReturn'],
  ...['withdraw', 'submitReview', 'claimOrder', 'saveProfile', 'saveAddress', 'removeAddress'],
  ...['saveCommunication', 'submitNps'],
]);

/** What a shop may show to who is not signed in. @type {ReadonlySet<string>} */
export const SHOWN_TO_ANYBODY = new Set(['listCatalogue']);

/**
 * The questions that a customer's plugin takes beside those about orders and cart.
 * @param {Inquiry} inquiry
 * @returns {[keyof ShopPlugin, object | undefined][]}
 */
export function customerQuestions(inquiry) {
  return Object.entries(QUESTIONS)
    .map(([name, question]) => /** @type {[keyof ShopPlugin, object | undefined]} */ ([name, question]))
    .filter(([name]) => inquiry.plugin[name] !== undefined && (inquiry.may('account') || !WRITES.has(name)))
    .map(([name, question]) => [name, WRITES.has(name) ? { key: inquiry.newKey(), ...question } : question]);
}
