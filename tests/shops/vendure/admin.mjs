import { graphqlClient } from './graphql-client.mjs';
import { administrator } from './vendure-config.mjs';

/**
 * What a test may change in the shop behind the customer's back, through Vendure's Admin API.
 * @param {string} url of the server
 */
export async function signInAdministrator(url) {
  const ask = graphqlClient(`${url}/admin-api`);
  await ask(
    `mutation SignIn($username: String!, $password: String!) {
      login(username: $username, password: $password) { ... on ErrorResult { errorCode message } }
    }`,
    administrator,
  );
  const updateVariant = (change) =>
    ask(`mutation($change: UpdateProductVariantInput!) { updateProductVariant(input: $change) { id } }`, {
      change,
    });

  return {
    ask,

    /** @param {string} sku @returns {Promise<{id: string, product_id: string, price: number}>} */
    async variant(sku) {
      const { productVariants } = await ask(
        `query($sku: String!) {
          productVariants(options: { filter: { sku: { eq: $sku } } }) { items { id productId priceWithTax } }
        }`,
        { sku },
      );
      const [found] = productVariants.items;
      if (!found) throw new Error(`The sample catalogue has no variant ${sku}.`);
      return { id: found.id, product_id: found.productId, price: found.priceWithTax };
    },

    /**
     * @param {string} id of a variant
     * @param {number} left to sell, beside what is laid aside for orders that have not been shipped
     */
    async setStock(id, left) {
      const { productVariant } = await ask(
        `query($id: ID!) { productVariant(id: $id) { stockLevels { stockAllocated } } }`,
        { id },
      );
      const [{ stockAllocated }] = productVariant.stockLevels;
      await updateVariant({ id, stockOnHand: stockAllocated + left, trackInventory: 'TRUE' });
    },

    /** @param {string} id of a variant @param {boolean} enabled */
    setEnabled: (id, enabled) => updateVariant({ id, enabled }),

    /** @param {string} id of a variant @param {number} price in minor units, tax included */
    setPrice: (id, price) => updateVariant({ id, prices: [{ currencyCode: 'EUR', price }] }),

    /** @param {{emailAddress: string, password: string, firstName: string, lastName: string}} customer */
    createCustomer: ({ password, ...customer }) =>
      ask(
        `mutation($customer: CreateCustomerInput!, $password: String!) {
          createCustomer(input: $customer, password: $password) { ... on ErrorResult { errorCode message } }
        }`,
        { customer, password },
      ),

    /** Gives a part of the money back, by hand. @param {string} orderId @param {number} amount in minor units */
    async refund(orderId, amount) {
      const { order } = await ask(`query($id: ID!) { order(id: $id) { payments { id } } }`, { id: orderId });
      const input = { paymentId: order.payments[0].id, amount, reason: 'Goodwill' };
      const { refundOrder } = await ask(
        `mutation($input: RefundOrderInput!) {
          refundOrder(input: $input) { ... on Refund { id } ... on ErrorResult { errorCode message } }
        }`,
        { input: { ...input, lines: [], shipping: 0, adjustment: 0 } },
      );
      await ask(
        `mutation($id: ID!) {
          settleRefund(input: { id: $id, transactionId: "by hand" }) { ... on ErrorResult { errorCode message } }
        }`,
        { id: refundOrder.id },
      );
    },

    /** @param {string} id of a product @param {boolean} enabled */
    setProductEnabled: (id, enabled) =>
      ask(
        `mutation($id: ID!, $enabled: Boolean!) { updateProduct(input: { id: $id, enabled: $enabled }) { id } }`,
        {
          id,
          enabled,
        },
      ),
  };
}

/** @typedef {Awaited<ReturnType<typeof signInAdministrator>>} Administrator */
