import { Refusal } from './ecwid-rest.js';

/**
 * What the page may ask, whoever serves it. Nothing here trusts an id of the page: whose orders are told is
 * decided by who was proven to be signed in.
 *
 * @typedef {(path: string, params?: Record<string, string | number>) => Promise<any>} Rest
 * @typedef {{email: string} | null} Proven
 */

/** How long the store's currency, and which customer an e-mail address is, are remembered. */
const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 1_000;

/** Ecwid lists at most so many. */
const LIST_LIMIT = 100;

/** Orders of the second after a place may come along with it. */
const SPARE = 10;

/** Of an order, what its customer may see: never notes, addresses of the network or payment data. */
const ORDER_FIELDS = [
  ...['id', 'internalId', 'vendorOrderNumber', 'createTimestamp', 'paymentStatus', 'fulfillmentStatus'],
  ...['subtotal', 'total', 'tax', 'couponDiscount', 'discount', 'giftCardRedemption', 'refundedAmount'],
  ...['pricesIncludeTax', 'trackingNumber', 'trackingUrl'],
];
const ITEM_FIELDS = [
  ...['id', 'productId', 'combinationId', 'name', 'sku', 'price', 'quantity', 'imageUrl'],
  ...['smallThumbnailUrl'],
];
const PERSON_FIELDS = [
  'name',
  'companyName',
  'street',
  'postalCode',
  'city',
  'stateOrProvinceName',
  'countryName',
];
const STOCK_FIELDS = [
  ...['id', 'sku', 'price', 'defaultDisplayedPrice', 'quantity', 'unlimited', 'inStock', 'warningLimit'],
  ...['maxPurchaseQuantity', 'smallThumbnailUrl', 'thumbnailUrl'],
];

export class EcwidAnswers {
  #rest;
  #now;
  /** @type {Map<string, {until: number, value: Promise<any>}>} */
  #remembered = new Map();

  /** @param {Rest} rest @param {() => number} [now] ms */
  constructor(rest, now = Date.now) {
    this.#rest = rest;
    this.#now = now;
  }

  /**
   * @param {string} path below the endpoint
   * @param {URLSearchParams} query
   * @param {Proven} proven
   * @returns {Promise<object>} rejects with a `Refusal`
   */
  async answer(path, query, proven) {
    if (path === '/session')
      return { customer: proven && (await this.#customer(proven)), currency: await this.#currency() };
    if (path === '/products') return this.#products(idsOf(query));
    if (path !== '/orders') throw new Refusal(404, 'not_found', 'There is no such question.');
    const customer = proven && (await this.#customer(proven));
    if (!customer) throw new Refusal(401, 'signed_out', 'Nobody is signed in.');
    return this.#orders(customer.id, query);
  }

  /** @param {{email: string}} proven @returns {Promise<any>} `null` for who has no account in the store */
  #customer({ email }) {
    const wanted = email.toLowerCase();
    return this.#remember(`customer ${wanted}`, async () => {
      const { items } = await this.#rest('/customers', { email, limit: LIST_LIMIT });
      const found = listOf(items).find(
        (/** @type {any} */ customer) => String(customer.email).toLowerCase() === wanted,
      );
      if (!found) return null;
      return {
        ...picked(found, ['id', 'email', 'registered']),
        billingPerson: picked(found.billingPerson, ['name', 'firstName']),
      };
    });
  }

  /** @returns {Promise<string>} */
  #currency() {
    return this.#remember('currency', async () => (await this.#rest('/profile')).formatsAndUnits.currency);
  }

  /**
   * Ecwid says of neither end of a period whether it belongs to it, so that one second more is asked for, and
   * what is too new is left out.
   * @param {number} customerId
   * @param {URLSearchParams} query
   */
  async #orders(customerId, query) {
    const limit = numberOf(query, 'limit', 1, LIST_LIMIT);
    const offset = numberOf(query, 'offset', 0, LIST_LIMIT);
    const until = query.has('until') ? numberOf(query, 'until', 0, 1e11) : Infinity;
    const asked = Math.min(LIST_LIMIT, limit + offset + SPARE);
    const { items, total } = await this.#rest('/orders', {
      customerId,
      limit: asked,
      ...(until < Infinity && { createdTo: until + 1 }),
    });
    const own = listOf(items)
      .filter((/** @type {any} */ order) => order.customerId === customerId && order.createTimestamp <= until)
      .sort(
        (/** @type {any} */ left, /** @type {any} */ right) =>
          right.createTimestamp - left.createTimestamp || right.internalId - left.internalId,
      );
    return {
      orders: own.slice(offset, offset + limit).map(orderData),
      more: own.length > offset + limit || total > items.length,
      total,
      currency: await this.#currency(),
    };
  }

  /** @param {string[]} ids */
  async #products(ids) {
    const currency = await this.#currency();
    // Without ids Ecwid would list all products.
    if (ids.length === 0) return { products: [], currency };
    const { items } = await this.#rest('/products', { productId: ids.join(','), limit: LIST_LIMIT });
    return { products: listOf(items).map(productData), currency };
  }

  /**
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} ask
   * @returns {Promise<T>}
   */
  #remember(name, ask) {
    const known = this.#remembered.get(name);
    if (known && known.until > this.#now()) return known.value;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const value = ask();
    this.#remembered.set(name, { until: this.#now() + REMEMBERED_MS, value });
    // What failed, or is not there yet, is asked again.
    value.then(
      (found) => found ?? this.#remembered.delete(name),
      () => this.#remembered.delete(name),
    );
    return value;
  }
}

/** @param {any} order */
function orderData(order) {
  const { discountCoupon, discountInfo, handlingFee, customSurcharges, shippingOption, shippingPerson } =
    order;
  return {
    ...picked(order, ORDER_FIELDS),
    discountCoupon: picked(discountCoupon, ['name', 'code']),
    discountInfo: listOf(discountInfo).map((/** @type {any} */ info) => picked(info, ['description'])),
    handlingFee: picked(handlingFee, ['name', 'value']),
    customSurcharges: listOf(customSurcharges).map((/** @type {any} */ cost) =>
      picked(cost, ['id', 'description', 'total']),
    ),
    shippingOption: picked(shippingOption, ['shippingMethodName', 'shippingCarrierName', 'shippingRate']),
    shippingPerson: picked(shippingPerson, PERSON_FIELDS),
    items: listOf(order.items).map((/** @type {any} */ item) => ({
      ...picked(item, ITEM_FIELDS),
      selectedOptions: listOf(item.selectedOptions).map((/** @type {any} */ option) =>
        picked(option, ['name', 'type', 'value']),
      ),
      taxes: listOf(item.taxes).map((/** @type {any} */ tax) => picked(tax, ['name'])),
    })),
  };
}

/** @param {any} product */
function productData(product) {
  return {
    ...picked(product, [...STOCK_FIELDS, 'name', 'url', 'enabled']),
    options: listOf(product.options).map((/** @type {any} */ option) => picked(option, ['name', 'type'])),
    combinations: listOf(product.combinations).map((/** @type {any} */ combination) => ({
      ...picked(combination, STOCK_FIELDS),
      options: listOf(combination.options).map((/** @type {any} */ option) =>
        picked(option, ['name', 'value']),
      ),
    })),
  };
}

/** @param {any} row @param {string[]} fields @returns {any} */
function picked(row, fields) {
  if (!row) return null;
  return Object.fromEntries(
    fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]),
  );
}

/** @param {unknown} list @returns {any[]} */
function listOf(list) {
  return Array.isArray(list) ? list : [];
}

/** @param {URLSearchParams} query */
function idsOf(query) {
  const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length > LIST_LIMIT || ids.some((id) => !/^\d{1,15}$/.test(id)))
    throw new Refusal(400, 'refused', 'ids are at most a hundred numbers with commas between them.');
  return ids;
}

/** @param {URLSearchParams} query @param {string} name @param {number} least @param {number} most */
function numberOf(query, name, least, most) {
  const number = Number(query.get(name) ?? least);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Refusal(400, 'refused', `${name} is a whole number from ${least} to ${most}.`);
  return number;
}
