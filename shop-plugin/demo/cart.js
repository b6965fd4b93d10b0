/**
 * The cart of the demo shop: pure functions over the state. Targets are absolute, and a change whose key was
 * seen before is not carried out again, even when the cart has moved on since: a late copy of a request must
 * not undo what the customer did after it.
 */

/** @typedef {import('../contract.js').Cart} Cart */
/** @typedef {import('../contract.js').CartChange} CartChange */
/** @typedef {import('../contract.js').CartLineResult} CartLineResult */
/** @typedef {import('../contract.js').CartTarget} CartTarget */
/** @typedef {import('../contract.js').Option} Option */
/** @typedef {import('./shelf.js').Shelf} Shelf */
/** @typedef {import('./shop-state.js').CartEntry} CartEntry */
/** @typedef {import('./shop-state.js').ShopState} ShopState */

const REMEMBERED_CHANGES = 200;

/**
 * @param {ShopState} state
 * @param {Shelf} shelf
 * @param {{id: string, currency: string}} customer
 * @returns {Cart} things that are not sold any more are no part of it
 */
export function tellCart(state, shelf, customer) {
  const lines = state.cart.flatMap(({ variant_id, attributes, quantity }) => {
    const sold = shelf.find(variant_id);
    if (!sold) return [];
    return {
      id: lineId(variant_id, attributes),
      product_id: sold.product_id,
      variant_id,
      title: sold.title,
      attributes,
      quantity,
      unit_price: sold.price,
      total: sold.price * quantity,
    };
  });
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return { id: `cart-of-${customer.id}`, currency: customer.currency, lines, total, url: '#/winkelwagen' };
}

/**
 * @param {ShopState} state
 * @param {CartChange} change
 * @param {Shelf} shelf
 * @returns {ShopState}
 */
export function changeCart(state, change, shelf) {
  if (findChange(state, change.key)) return state;
  let cart = state.cart.filter(({ variant_id }) => shelf.find(variant_id));
  /** @type {CartLineResult[]} */
  const results = [];
  for (const target of change.lines) {
    const result = settleTarget(cart, target, shelf);
    cart = setQuantity(cart, target, result.quantity);
    results.push(result);
  }
  const changes = [...state.changes, { key: change.key, results }].slice(-REMEMBERED_CHANGES);
  return { ...state, cart, changes };
}

/**
 * What became of a change, with what the cart holds now.
 * @param {ShopState} state
 * @param {CartChange} change
 * @returns {CartLineResult[]}
 */
export function tellResults(state, change) {
  const results = findChange(state, change.key)?.results ?? [];
  return results.map((result, index) => {
    const target = change.lines[index];
    return target ? { ...result, quantity: findEntry(state.cart, target)?.quantity ?? 0 } : result;
  });
}

/** @param {ShopState} state @param {string} key */
function findChange(state, key) {
  return state.changes.find((change) => change.key === key);
}

/** @param {CartEntry[]} cart @param {CartTarget} target @param {Shelf} shelf @returns {CartLineResult} */
function settleTarget(cart, target, shelf) {
  const { variant_id, quantity } = target;
  if (quantity === 0) return { variant_id, outcome: 'set', quantity: 0 };
  const sold = shelf.find(variant_id);
  if (!sold) return { variant_id, outcome: 'discontinued', quantity: 0 };
  // Lines of one variant with other attributes stand on the same shelf.
  const elsewhere = cart
    .filter((entry) => entry.variant_id === variant_id && !isSameLine(entry, target))
    .reduce((sum, entry) => sum + entry.quantity, 0);
  const most = Math.max(0, Math.min(sold.stock, sold.max_quantity ?? sold.stock) - elsewhere);
  if (sold.stock === 0) return { variant_id, outcome: 'out_of_stock', quantity: 0 };
  return quantity > most
    ? { variant_id, outcome: 'limited', quantity: most }
    : { variant_id, outcome: 'set', quantity };
}

/** @param {CartEntry[]} cart @param {CartTarget} target @param {number} quantity @returns {CartEntry[]} */
function setQuantity(cart, target, quantity) {
  if (quantity === 0) return cart.filter((entry) => !isSameLine(entry, target));
  if (findEntry(cart, target))
    return cart.map((entry) => (isSameLine(entry, target) ? { ...entry, quantity } : entry));
  return [...cart, { variant_id: target.variant_id, attributes: target.attributes, quantity }];
}

/** @param {CartEntry[]} cart @param {CartTarget} target */
function findEntry(cart, target) {
  return cart.find((entry) => isSameLine(entry, target));
}

/** @param {CartEntry} entry @param {CartTarget} target */
function isSameLine(entry, target) {
  return lineId(entry.variant_id, entry.attributes) === lineId(target.variant_id, target.attributes);
}

/** @param {string} variant_id @param {Option[]} attributes */
function lineId(variant_id, attributes) {
  return [variant_id, ...attributes.map(({ name, value }) => `${name}=${value}`)].join('|');
}
