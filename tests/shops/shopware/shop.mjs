// The mock shop behind the Store API's door: everything that a test can look at or change.
import { Account } from './account.mjs';
import { Cart } from './cart.mjs';
import { productId, stockShelves } from './catalogue.mjs';
import { calculatedPrice } from './entities.mjs';
import { keepBooks } from './orders.mjs';

export class Shop {
  /** By context token. @type {Map<string, {token: string, account: Account | null, cart: Cart}>} */
  #sessions = new Map();
  #opened = 0;
  /** Whether carts keep to themselves why they are not as they were asked to be, as they do in some versions. */
  losesNotices = false;

  constructor() {
    this.reset();
  }

  /** As on the first day; who is signed in is so no more. */
  reset() {
    this.shelves = stockShelves();
    this.books = keepBooks();
    this.accounts = new Map([
      ['anna', new Account('anna', 'Anna', 'de Wit')],
      ['ben', new Account('ben', 'Ben', 'Bos')],
    ]);
    this.account('anna').wishlist = [productId('LO'), productId('TS')];
    this.#sessions.clear();
    this.losesNotices = false;
  }

  /** @param {string} login @returns {Account} */
  account(login) {
    const account = this.accounts.get(login);
    if (!account) throw new Error(`The mock shop has no customer ${login}.`);
    return account;
  }

  /** A session that the shop does not know is a new one. @param {string | undefined} token */
  sessionOf(token) {
    const known = this.#sessions.get(token ?? '');
    if (known) return known;
    const opened = `token-${++this.#opened}`;
    const session = { token: opened, account: null, cart: new Cart(this.shelves, opened) };
    this.#sessions.set(opened, session);
    return session;
  }

  /** @param {string} login @returns {string} the context token of a customer who has just signed in */
  signIn(login) {
    const session = this.sessionOf(undefined);
    session.account = this.account(login);
    return session.token;
  }

  /** @param {Account} account newest first is for the criteria to say */
  ordersOf(account) {
    return this.books
      .filter(({ customer }) => this.accounts.get(customer) === account)
      .map(({ order }) => order);
  }

  /** @param {string} token @returns {Record<string, number>} what the cart of a session holds, by product number */
  cartOf(token) {
    const { lineItems } = this.sessionOf(token).cart.calculate();
    return Object.fromEntries(lineItems.map(({ payload, quantity }) => [payload.productNumber, quantity]));
  }

  /** @param {string} number @returns {{product_id: string, variant_id: string}} */
  thing(number) {
    const product = this.#product(number);
    return { product_id: product.parentId ?? product.id, variant_id: product.id };
  }

  /** It becomes a closeout with that many left. @param {string} id of a variant @param {number} quantity */
  setStock(id, quantity) {
    const product = this.shelves.get(id);
    Object.assign(product, { isCloseout: true, stock: quantity, availableStock: quantity });
    product.calculatedMaxPurchase = Math.min(product.maxPurchase ?? 100, quantity);
  }

  /** @param {string} id @param {number} minor_units */
  setPrice(id, minor_units) {
    this.shelves.get(id).calculatedPrice = calculatedPrice(minor_units / 100);
  }

  /** @param {string} id */
  discontinue(id) {
    this.shelves.delete(id);
  }

  #product(number) {
    return this.shelves.get(productId(number));
  }
}
