import { graphqlClient } from './graphql-client.mjs';
import { beginCheckout } from './place-order.mjs';
import { seedCustomer } from './seed-orders.mjs';

/** @typedef {{emailAddress: string, password: string}} Account */

const refused = '... on ErrorResult { errorCode message }';

const signInMutation = `mutation SignIn($username: String!, $password: String!) {
  login(username: $username, password: $password, rememberMe: true) { ${refused} }
}`;

/**
 * A customer, signed in with a session of their own: what a test asks the shop itself, past the adapter.
 * @param {string} url of the server
 * @param {Account} [account] the seeded customer's by default
 */
export async function signInCustomer(url, account = seedCustomer) {
  const ask = graphqlClient(`${url}/shop-api`);
  await ask(signInMutation, credentialsOf(account));
  return {
    ask,

    /**
     * @param {string} state of Vendure
     * @returns {Promise<{number: string, quantities: Record<string, number>}>} the newest order in it, by SKU
     */
    async order(state) {
      const { activeCustomer } = await ask(
        `query($state: String!) {
          activeCustomer {
            orders(options: { take: 1, sort: { orderPlacedAt: DESC }, filter: { state: { eq: $state } } }) {
              items { code lines { quantity productVariant { sku } } }
            }
          }
        }`,
        { state },
      );
      const [{ code, lines }] = activeCustomer.orders.items;
      return { number: code, quantities: quantitiesBySku(lines) };
    },

    /** @returns {Promise<Record<string, number>>} quantity by SKU in the active order; empty without one */
    async cart() {
      const { activeOrder } = await ask(`{ activeOrder { lines { quantity productVariant { sku } } } }`);
      return quantitiesBySku(activeOrder?.lines ?? []);
    },

    /** Empties the cart, also one that is in a checkout. */
    async clearCart() {
      const { activeOrder } = await ask(`{ activeOrder { state } }`);
      if (!activeOrder) return;
      if (activeOrder.state !== 'AddingItems') {
        await ask(`mutation { transitionOrderToState(state: "AddingItems") { ${refused} } }`);
      }
      await ask(`mutation { removeAllOrderLines { ${refused} } }`);
    },

    /** Goes to pay, and stays there. */
    beginCheckout: () => beginCheckout(ask),

    /** @param {string} variantId @param {number} quantity */
    addToCart: (variantId, quantity) =>
      ask(
        `mutation($variantId: ID!, $quantity: Int!) {
          addItemToOrder(productVariantId: $variantId, quantity: $quantity) { ${refused} }
        }`,
        { variantId, quantity },
      ),
  };
}

/** @typedef {Awaited<ReturnType<typeof signInCustomer>>} SignedInCustomer */

/** @param {{quantity: number, productVariant: {sku: string}}[]} lines */
function quantitiesBySku(lines) {
  const quantities = {};
  for (const { quantity, productVariant } of lines) {
    quantities[productVariant.sku] = (quantities[productVariant.sku] ?? 0) + quantity;
  }
  return quantities;
}

/**
 * Signs a customer in as a browser would.
 * @param {string} url of the server
 * @param {Account} [account] the seeded customer's by default
 * @returns {Promise<string[]>} the `set-cookie` headers of the session
 */
export async function customerSession(url, account = seedCustomer) {
  const answer = await fetch(`${url}/shop-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: signInMutation, variables: credentialsOf(account) }),
  });
  const { data } = await answer.json();
  if (data?.login?.errorCode) throw new Error(`The customer could not sign in: ${data.login.message}`);
  return answer.headers.getSetCookie();
}

/**
 * The same as one `cookie` header, for requests that no browser makes.
 * @param {string} url of the server
 * @param {Account} [account] the seeded customer's by default
 */
export async function customerCookie(url, account = seedCustomer) {
  return (await customerSession(url, account)).map((cookie) => cookie.split(';')[0]).join('; ');
}

/** @param {Account} account */
function credentialsOf({ emailAddress, password }) {
  return { username: emailAddress, password };
}
