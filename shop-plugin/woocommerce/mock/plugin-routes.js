/**
 * What the plugin in server/ answers, for pages that have no WordPress behind them.
 *
 * @typedef {import('./mock-shop.js').MockState} MockState
 * @typedef {import('./catalogue.js').MockProduct} MockProduct
 * @typedef {import('./store-api.js').Answer} Answer
 * @typedef {{path: string, query: URLSearchParams, body: any, customer: number}} Question
 */

/** @param {MockState} state @param {Question} question @returns {Answer} */
export function answerAsPlugin(state, { path, query, body, customer }) {
  if (path === '/session') return good(session(customer));
  if (path === '/products')
    return good({ products: products(state, query.get('ids') ?? ''), currency: 'EUR' });
  if (customer === 0) return bad(401, 'rest_forbidden', 'Nobody is signed in.');
  if (path === '/orders') return good(orders(state, query, customer));
  if (path !== '/favourites') return bad(404, 'rest_no_route', 'No route was found.');
  return body ? setFavourite(state, body) : good(favourites(state, query));
}

/** @param {number} id */
function session(id) {
  const customer = {
    id,
    first_name: 'Sanne',
    last_name: 'Visser',
    display_name: 'sanne',
    email: 'sanne.visser@example.nl',
    date_created_gmt: '2023-03-10T09:00:00',
  };
  return { customer: id === 0 ? null : customer, sign_in_url: '/my-account/' };
}

/** @param {MockState} state @param {URLSearchParams} query @param {number} customer */
function orders(state, query, customer) {
  const list = (/** @type {string} */ name) => (query.get(name) ?? '').split(',').filter(Boolean);
  const [wanted, unwanted] = [list('status'), list('status_exclude')];
  const until = Number(query.get('until') ?? 0) * 1000 || Infinity;
  const all = state.orders
    .filter((order) => order.customer_id === customer)
    .filter(({ status }) => !unwanted.includes(status) && (wanted.length === 0 || wanted.includes(status)))
    .filter(({ date_created_gmt }) => Date.parse(`${date_created_gmt}Z`) <= until)
    .sort((left, right) => right.date_created_gmt.localeCompare(left.date_created_gmt) || right.id - left.id);
  const offset = Number(query.get('offset') ?? 0);
  return {
    orders: all.slice(offset, offset + Number(query.get('limit'))),
    total: all.length,
    tax_display: 'incl',
    labels: { discount: 'Discount', refund: 'Refund', fee: 'Fees' },
  };
}

/** @param {MockState} state @param {string} ids */
function products(state, ids) {
  return ids
    .split(',')
    .map((id) => state.products.find((product) => String(product.id) === id && product.parent_id === 0))
    .flatMap((product) => (product?.status === 'publish' ? [productData(state, product)] : []));
}

/** @param {MockState} state @param {MockProduct} product */
function productData(state, product) {
  const sold =
    product.type === 'simple'
      ? [product]
      : state.products.filter(({ parent_id }) => parent_id === product.id);
  return {
    id: product.id,
    name: product.name.replace('&amp;', '&'),
    permalink: `/product/${product.id}/`,
    image: null,
    variations: sold.filter(({ status }) => status === 'publish').map(variationData),
  };
}

/** @param {MockProduct} product */
function variationData({ id, sku, price, stock_quantity, low_stock_amount, max_quantity, attributes }) {
  const left = stock_quantity ?? Infinity;
  const most = Math.min(left, max_quantity > 0 ? max_quantity : Infinity);
  return {
    id,
    sku,
    price,
    in_stock: left > 0,
    stock_quantity,
    low_stock: left <= low_stock_amount,
    max_quantity: most > 0 && most < Infinity ? most : null,
    attributes: Object.entries(attributes).map(([name, option]) => ({ name, option })),
    image: null,
  };
}

/** @param {MockState} state @param {URLSearchParams} query */
function favourites(state, query) {
  const all = state.favourites.toReversed();
  const offset = Number(query.get('offset') ?? 0);
  const page = all.slice(offset, offset + Number(query.get('limit')));
  return { favourites: page.map((kept) => favouriteData(state, kept)), total: all.length, currency: 'EUR' };
}

/** @param {MockState} state @param {any} body @returns {Answer} */
function setFavourite(state, { key, product_id, variation_id, favourite }) {
  const find = () =>
    state.favourites.findIndex(
      (kept) => kept.product_id === product_id && kept.variation_id === variation_id,
    );
  const known = state.keys.get(key);
  if (known !== undefined) return favouriteAnswer(state, known);
  const chosen = state.products.find(({ id }) => String(id) === (variation_id ?? product_id));
  const sold = chosen && [chosen.id, chosen.parent_id].map(String).includes(product_id);
  if (favourite && find() < 0) {
    if (!sold) return bad(404, 'stamgast_no_such_product', 'The shop has no such product.');
    state.favourites.push({ product_id, variation_id, added: new Date(state.now()).toISOString() });
  } else if (!favourite && find() >= 0) state.favourites.splice(find(), 1);
  const kept = state.favourites[find()] ?? null;
  state.keys.set(key, kept);
  return favouriteAnswer(state, kept);
}

/** @param {MockState} state @param {MockState['favourites'][number] | null} kept */
function favouriteAnswer(state, kept) {
  return good({ favourite: kept && favouriteData(state, kept), currency: 'EUR' });
}

/** @param {MockState} state @param {MockState['favourites'][number]} kept */
function favouriteData(state, { product_id, variation_id, added }) {
  const [product] = products(state, product_id);
  const chosen = product?.variations.find(({ id }) => String(id) === variation_id) ?? product?.variations[0];
  return {
    product_id: Number(product_id),
    variation_id: variation_id === null ? null : Number(variation_id),
    date_added_gmt: added.slice(0, -1),
    name: product?.name ?? 'A product of before',
    image: null,
    price: chosen?.price ?? '0',
    currency: 'EUR',
    in_stock: chosen?.in_stock ?? false,
    product: product ?? null,
  };
}

/** @param {object} body @returns {Answer} */
function good(body) {
  return { status: 200, body };
}

/** @param {number} status @param {string} code @param {string} message @returns {Answer} */
function bad(status, code, message) {
  return { status, body: { code, message, data: { status } } };
}
