/**
 * What can be taken before the rest of the module is there: what describes the page, and the shop's first answers about orders, which are
 * what the account page begins with and what `<stamgast-reorder>` needs. Everything else waits for the rest, and so does the list of orders
 * where its part was not joined from the beginning. What runs
 * for these is what `./dev profile` records.
 */
import { MessageKind } from './message-kind.js';

/** @type {ReadonlySet<number>} */
const ALWAYS = new Set([
  MessageKind.layout,
  MessageKind.preferences,
  MessageKind.consent_changed,
  MessageKind.text_changed,
  MessageKind.images_failed,
  MessageKind.session_received,
  MessageKind.orders_received,
  MessageKind.cart_received,
  MessageKind.returns_received,
  MessageKind.reviews_received,
  MessageKind.offers_received, // they stand above the orders, and would push them down
  MessageKind.request_failed,
]);

/** The customer comes near: what they do next needs the rest. @type {ReadonlySet<number>} */
const NEAR = new Set([MessageKind.pointer, MessageKind.focus]);

/** Where something has to be taken up again, that is not for the first part. @type {ReadonlySet<number>} */
const IF_EMPTY = new Set([
  MessageKind.intents_found,
  MessageKind.withdrawals_found,
  MessageKind.submissions_found,
  MessageKind.kept_found,
]);

/** Of these the last one holds. @type {ReadonlySet<number>} */
const PLACES = new Set([MessageKind.location_changed, MessageKind.parts_shown]);

/** @type {ReadonlySet<number>} */
const WISHES = new Set([MessageKind.activate, MessageKind.edit, MessageKind.dismiss, ...PLACES]);

/** The parts that need nothing but the first part of the module until they are used. @type {ReadonlySet<string>} */
export const SMALL_PARTS = new Set(['reorder']);
const FIRST_PARTS = new Set(['account', 'orders', ...SMALL_PARTS]);
const FIRST_FRAGMENTS = new Set(['', 'orders']);

/**
 * @param {number} kind of `MessageKind`
 * @param {string} body JSON
 * @param {boolean} withOrders whether the list of orders is there
 * @returns {boolean} whether the message has to wait for the rest of the module
 */
export function needsRest(kind, body, withOrders) {
  if (ALWAYS.has(kind) || NEAR.has(kind)) return false;
  if (IF_EMPTY.has(kind)) return Object.values(JSON.parse(body)).some(({ length }) => length !== 0);
  if (kind === MessageKind.location_changed) return !FIRST_FRAGMENTS.has(JSON.parse(body).fragment);
  if (kind === MessageKind.parts_shown)
    return JSON.parse(body).parts.some(
      (/** @type {{part: string}} */ { part }) => !(withOrders ? FIRST_PARTS : SMALL_PARTS).has(part),
    );
  return true;
}

/** Whether the rest will be needed soon. @param {number} kind */
export function isNear(kind) {
  return NEAR.has(kind);
}

/** Which section or parts are to be drawn: of several the last. @param {number} kind */
export function isPlace(kind) {
  return PLACES.has(kind);
}

/** Whether a customer waits for what becomes of it. @param {number} kind */
export function isWish(kind) {
  return WISHES.has(kind);
}
