import { seedAddress, seedCustomer } from './seed-orders.mjs';

/** @typedef {{items: {variant_id: string, quantity: number}[], coupon?: string}} Order */

/**
 * A customer of the test shop, who asks it past the adapter: what a test prepares and looks up.
 * @param {{url: string, shop: {publishable_key: string, region_id: string}}} medusa
 * @param {{email: string, password: string}} [credentials]
 */
export async function signInCustomer({ url, shop }, { email, password } = seedCustomer) {
  const { token } = await post(`${url}/auth/customer/emailpass`, { email, password });
  const headers = { 'x-publishable-api-key': shop.publishable_key, authorization: `Bearer ${token}` };
  const ask = (path, body, method) => request(`${url}/store/${path}`, { headers, body, method });
  /** The cart that the shop's pages would remember in the browser. @type {string | null} */
  let cartId = null;
  const readCart = async () => (cartId ? (await ask(`carts/${cartId}`)).cart : { items: [] });

  /** A cart that only has to be completed. @param {Order} order @returns {Promise<string>} its id */
  async function checkOut({ items, coupon }) {
    const { cart } = await ask('carts', {
      region_id: shop.region_id,
      email,
      items,
      shipping_address: seedAddress,
      ...(coupon && { promo_codes: [coupon] }),
    });
    const { shipping_options } = await ask(`shipping-options?cart_id=${cart.id}`);
    await ask(`carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id });
    const { payment_collection } = await ask('payment-collections', { cart_id: cart.id });
    await ask(`payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: 'pp_system_default',
    });
    return cart.id;
  }

  /** @param {string} id of a cart @returns {Promise<string>} the id of the order */
  async function complete(id) {
    const answer = await ask(`carts/${id}/complete`, {});
    if (answer.type !== 'order') throw new Error(`The order was not placed: ${answer.error?.message}`);
    return answer.order.id;
  }

  return {
    token,
    ask,

    /** What `createMedusaShop` takes as `cart`. */
    cartPlace: { get: () => cartId, set: (id) => void (cartId = id) },

    /** @returns {Promise<Record<string, number>>} quantity by SKU; empty without a cart */
    async cart() {
      const quantities = {};
      for (const { variant_sku, quantity } of (await readCart()).items)
        quantities[variant_sku] = (quantities[variant_sku] ?? 0) + quantity;
      return quantities;
    },

    /** Begins to shop without a cart. */
    clearCart: () => void (cartId = null),

    /** Takes everything out of the cart that there is. */
    async removeLines() {
      for (const { id } of (await readCart()).items)
        await ask(`carts/${cartId}/line-items/${id}`, undefined, 'DELETE');
    },

    /** @param {string} variantId @param {number} quantity */
    async addToCart(variantId, quantity) {
      cartId ??= (await ask('carts', { region_id: shop.region_id })).cart.id;
      await ask(`carts/${cartId}/line-items`, { variant_id: variantId, quantity });
    },

    checkOut,
    complete,

    /** @param {Order} order @returns {Promise<string>} the id of the order */
    placeOrder: async (order) => complete(await checkOut(order)),
  };
}

/** @typedef {Awaited<ReturnType<typeof signInCustomer>>} SignedInCustomer */

/**
 * @param {{url: string, shop: {publishable_key: string}}} medusa
 * @param {{email: string, password: string, first_name: string, last_name: string}} customer
 */
export async function registerCustomer({ url, shop }, { password, ...customer }) {
  const { token } = await post(`${url}/auth/customer/emailpass/register`, {
    email: customer.email,
    password,
  });
  const headers = { 'x-publishable-api-key': shop.publishable_key, authorization: `Bearer ${token}` };
  await request(`${url}/store/customers`, { headers, body: customer });
}

/**
 * Signs the seeded customer in as a browser would.
 * @param {{url: string}} medusa
 * @returns {Promise<string[]>} the `set-cookie` headers of the session
 */
export async function customerSession({ url }, { email, password } = seedCustomer) {
  const { token } = await post(`${url}/auth/customer/emailpass`, { email, password });
  const answer = await fetch(`${url}/auth/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`The customer could not sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie();
}

/** The same as one `cookie` header, for requests that no browser makes. */
export async function customerCookie(medusa, credentials) {
  return (await customerSession(medusa, credentials)).map((cookie) => cookie.split(';')[0]).join('; ');
}

const post = (url, body) => request(url, { body });

async function request(url, { headers = {}, body, method = body === undefined ? 'GET' : 'POST' }) {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  // These are a test's own preparations, which must not fail quietly.
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
