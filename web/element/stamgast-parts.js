import { defineElement, StamgastPart } from './stamgast-part.js';

// The parts that are a piece of the account page each, for a merchant's own page. What they have in common is
// in `StamgastPart`.

/** `<stamgast-orders>`: the history of orders, with search and reorder. */
export class StamgastOrders extends StamgastPart {
  /** @protected @override */
  static part = /** @type {const} */ ('orders');
}

/** `<stamgast-favourites>`: what the customer has kept, on this device or with the shop. */
export class StamgastFavourites extends StamgastPart {
  /** @protected @override */
  static part = /** @type {const} */ ('favourites');
}

/** `<stamgast-loyalty>`: points, tiers, stamp cards and rewards. Only where the shop has them. */
export class StamgastLoyalty extends StamgastPart {
  /** @protected @override */
  static part = /** @type {const} */ ('loyalty');
}

/** `<stamgast-recommendations>`: what the customer may like, each with the reason why. */
export class StamgastRecommendations extends StamgastPart {
  /** @protected @override */
  static part = /** @type {const} */ ('recommendations');
}

/** `<stamgast-usuals>`: what the customer buys again and again, what is due first. */
export class StamgastUsuals extends StamgastPart {
  /** @protected @override */
  static part = /** @type {const} */ ('usuals');
}

defineElement('stamgast-orders', StamgastOrders);
defineElement('stamgast-favourites', StamgastFavourites);
defineElement('stamgast-loyalty', StamgastLoyalty);
defineElement('stamgast-recommendations', StamgastRecommendations);
defineElement('stamgast-usuals', StamgastUsuals);
