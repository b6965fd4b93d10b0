import { ADDRESSES } from './account/addresses-part.js';
import { PROFILE } from './account/profile-part.js';
import { CART } from './cart/cart-part.js';
import { COMMUNICATION } from './communication/communication-part.js';
import { FAVOURITES } from './favourites/favourites-part.js';
import { HELP } from './help/help-part.js';
import { INVOICES } from './invoices/invoices-part.js';
import { LOYALTY } from './loyalty/loyalty-part.js';
import { ORDERS } from './orders/orders-part.js';
import { RECOMMENDATIONS } from './recommendations/recommendations-part.js';
import { REMINDERS } from './reminders/reminders-part.js';
import { RETURNS } from './returns/returns-part.js';
import { REVIEWS } from './reviews/reviews-part.js';
import { SURVEY } from './survey/survey-part.js';
import { WITHDRAWAL } from './withdrawal/withdrawal-part.js';

/**
 * A part of the account page, and what the server has for it.
 * @typedef {object} Part
 * @property {keyof import('./options.js').Options | null} option that switches it on; `null`: it is always there
 * @property {(options: import('./options.js').Options) => import('../../contract.js').Capability[]} capabilities
 * @property {string} schema of the Shop API
 * @property {string} [staffSchema] of the Admin API
 * @property {readonly Function[]} providers
 * @property {readonly Function[]} [controllers]
 * @property {readonly Function[]} resolvers of the Shop API
 * @property {readonly Function[]} [staffResolvers] of the Admin API
 */

/** @type {readonly Part[]} */
const PARTS = Object.freeze([
  ORDERS,
  CART,
  FAVOURITES,
  LOYALTY,
  RETURNS,
  WITHDRAWAL,
  REVIEWS,
  INVOICES,
  RECOMMENDATIONS,
  REMINDERS,
  PROFILE,
  ADDRESSES,
  HELP,
  COMMUNICATION,
  SURVEY,
]);

/** @param {import('./options.js').Options} options @returns {readonly Part[]} */
export function partsOf(options) {
  return PARTS.filter(({ option }) => option === null || Boolean(options[option]));
}
