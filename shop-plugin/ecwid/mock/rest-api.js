/**
 * Ecwid's REST API as its documentation describes it, behind a function that is called as `fetch` is.
 *
 * @typedef {import('./store.js').MockStore} MockStore
 */

/**
 * @param {MockStore} store
 * @param {string} token the secret one
 * @returns {typeof fetch}
 */
export function mockRestApi(store, token) {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    if (new Headers(init.headers).get('authorization') !== `Bearer ${token}`)
      return answer({ errorMessage: 'Forbidden' }, 403);
    const [, path] = /^\/api\/v3\/1003(\/\w+)$/.exec(url.pathname) ?? [];
    const read = READERS[path ?? ''];
    return read ? answer(read(store, url.searchParams)) : answer({ errorMessage: 'Not found' }, 404);
  };
}

/** @type {Record<string, (store: MockStore, query: URLSearchParams) => object>} */
const READERS = {
  '/profile': () => ({ formatsAndUnits: { currency: 'EUR', currencyPrecision: 2 } }),

  '/customers': ({ customers }, query) => {
    const wanted = (query.get('email') ?? '').toLowerCase();
    // Ecwid's search may find more than what is equal.
    return list(
      customers.filter(({ email }) => email.toLowerCase().includes(wanted)),
      query,
    );
  },

  '/orders': ({ orders }, query) => {
    const until = Number(query.get('createdTo') ?? Infinity);
    const found = orders
      .filter(({ customerId }) => !query.has('customerId') || String(customerId) === query.get('customerId'))
      .filter(({ createTimestamp }) => createTimestamp <= until);
    return list(
      found.sort((left, right) => right.createTimestamp - left.createTimestamp),
      query,
    );
  },

  '/products': ({ products }, query) => {
    const ids = (query.get('productId') ?? '').split(',');
    return list(
      products.filter(({ id }) => query.get('productId') === null || ids.includes(String(id))),
      query,
    );
  },
};

/** @param {any[]} rows @param {URLSearchParams} query */
function list(rows, query) {
  const offset = Number(query.get('offset') ?? 0);
  const items = rows.slice(offset, offset + Number(query.get('limit') ?? 100));
  return { total: rows.length, count: items.length, offset, limit: items.length, items };
}

/** @param {object} body @param {number} [status] */
function answer(body, status = 200) {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
