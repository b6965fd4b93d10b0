/**
 * The questions that the wasm side asks a plugin, by method, and what the answer to each is called. A new question is a row here and one
 * in `widgets/runtime/encode_effects.cpp`.
 *
 * @typedef {import('../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 */
import { ShopError } from '../../shop-plugin/contract.js';
import { MessageKind } from './message-kind.js';

/** @type {Readonly<Record<string, number>>} */
export const ANSWER_KINDS = Object.freeze({
  getSession: MessageKind.session_received,
  listOrders: MessageKind.orders_received,
  getProducts: MessageKind.products_received,
  getCart: MessageKind.cart_received,
  setCartLines: MessageKind.cart_lines_set,
  listFavourites: MessageKind.favourites_received,
  setFavourite: MessageKind.favourite_set,
  withdraw: MessageKind.withdrawal_received,
  getHelp: MessageKind.help_received,
  getLoyalty: MessageKind.loyalty_received,
  redeemReward: MessageKind.reward_redeemed,
  undoRedemption: MessageKind.redemption_undone,
  listOffers: MessageKind.offers_received,
  listCatalogue: MessageKind.catalogue_received,
  dismissProduct: MessageKind.product_dismissed,
  listReminders: MessageKind.reminders_received,
  setReminder: MessageKind.reminder_set,
  listTips: MessageKind.tips_received,
  listReturns: MessageKind.returns_received,
  getReturnOptions: MessageKind.return_options_received,
  requestReturn: MessageKind.return_requested,
  listReviews: MessageKind.reviews_received,
  submitReview: MessageKind.review_sent,
  getProfile: MessageKind.profile_received,
  saveProfile: MessageKind.profile_received,
  listAddresses: MessageKind.addresses_received,
  saveAddress: MessageKind.addresses_received,
  removeAddress: MessageKind.addresses_received,
  requestSignInLink: MessageKind.sign_in_link_sent,
  claimOrder: MessageKind.order_claimed,
  getCommunication: MessageKind.communication_received,
  saveCommunication: MessageKind.communication_received,
  getReferral: MessageKind.referral_received,
  getNps: MessageKind.survey_received,
  submitNps: MessageKind.survey_received,
});

/**
 * Asks the plugin. Fails with `unsupported` where it lacks the method.
 * @param {ShopPlugin} plugin
 * @param {string} method
 * @param {unknown} question nothing for methods that are asked nothing
 * @param {AbortSignal} signal
 * @returns {Promise<unknown>}
 */
export async function askPlugin(plugin, method, question, signal) {
  const methods = /** @type {Record<string, any>} */ (/** @type {unknown} */ (plugin));
  if (typeof methods[method] !== 'function') {
    throw new ShopError(
      'unsupported',
      `${plugin.name} has a capability that needs ${method}, and no such method.`,
    );
  }
  return question === undefined ? methods[method]({ signal }) : methods[method](question, { signal });
}
