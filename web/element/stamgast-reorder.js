import { defineElement, StamgastPart } from './stamgast-part.js';

/**
 * `<stamgast-reorder order="1042">`: the button that has an order again, wherever a merchant wants it: on a
 * page that thanks for an order, in an e-mail's landing page, in the shop's own list of orders. It shows how
 * far it is, asks in a dialog where something is to be decided, and offers Undo afterwards.
 *
 * It is as wide as its label; made a block, as wide as that. What all elements have in common is in
 * `StamgastPart`.
 *
 * @attr {string} order the id or the number of an order of the customer's
 */
export class StamgastReorder extends StamgastPart {
  /** @override */
  static observedAttributes = [...StamgastPart.observedAttributes, 'order'];
  /** @protected @override */
  static part = /** @type {const} */ ('reorder');

  get order() {
    return this.getAttribute('order');
  }

  set order(idOrNumber) {
    this.reflect('order', idOrNumber);
  }

  /** @protected @override @param {import('./page-seats.js').Seat} seat */
  takeSeat(seat) {
    return { ...seat, order: () => this.order?.trim() ?? '' };
  }

  /** @protected @override @param {import('./account-page.js').AccountPage | null} page @param {string} name */
  follow(page, name) {
    if (name === 'order') page?.partsChanged();
    return name === 'order' || super.follow(page, name);
  }
}

defineElement('stamgast-reorder', StamgastReorder);
