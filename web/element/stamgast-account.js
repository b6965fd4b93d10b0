import { defineElement, StamgastPart } from './stamgast-part.js';

/**
 * `<stamgast-account>`: the account page of a shop's regulars. Order history, search, and one-click reorder.
 *
 * What all elements have in common is in `StamgastPart`: `shop`, `endpoint`, `locale`, `theme`, `consent`, the events,
 * and what stands inside the element.
 *
 * @attr {string} section the section to show (`orders`, `profile`…), for a page that routes by itself. By default
 *   the fragment of the address names it, and links to `#profile` change it
 */
export class StamgastAccount extends StamgastPart {
  /** @override */
  static observedAttributes = [...StamgastPart.observedAttributes, 'section'];

  get section() {
    return this.getAttribute('section');
  }

  set section(name) {
    this.reflect('section', name);
  }

  /** @protected @override @param {import('./page-seats.js').Seat} seat */
  takeSeat(seat) {
    return { ...seat, section: () => this.section };
  }

  /** @protected @override @param {import('./account-page.js').AccountPage | null} page @param {string} name */
  follow(page, name) {
    if (name === 'section') page?.setSection(this.section);
    return name === 'section' || super.follow(page, name);
  }
}

defineElement('stamgast-account', StamgastAccount);
