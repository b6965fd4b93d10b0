/** @typedef {import('./kind.js').Finding} Finding */

/** @param {string} name of the list @returns {(answer: any, question: any) => Finding[]} */
const noMoreThanAsked =
  (name) =>
  ({ [name]: items }, { limit }) =>
    items.length <= limit
      ? []
      : [{ path: `/${name}`, problem: `expected at most ${limit}, got ${items.length}` }];

/** @param {string} name of the list @returns {(answer: any, question: any) => Finding[]} */
const onlyOfTheseOrders =
  (name) =>
  ({ [name]: items }, { order_ids }) =>
    items.flatMap((/** @type {any} */ { order_id }, /** @type {number} */ index) =>
      order_ids.includes(order_id)
        ? []
        : [{ path: `/${name}/${index}/order_id`, problem: `nobody asked for ${order_id}` }],
    );

/**
 * What the answers beside orders and cart owe to their questions.
 * @type {Readonly<Record<string, (answer: any, question: any) => Finding[]>>}
 */
export const PART_ANSWERS_TO_QUESTIONS = Object.freeze({
  listFavourites: noMoreThanAsked('favourites'),
  setFavourite: ({ favourite }, { product_id, variant_id, favourite: wanted }) => {
    if (!wanted)
      return favourite === null ? [] : [{ path: '/favourite', problem: 'it shall be none any more' }];
    return favourite?.product_id === product_id && favourite.variant_id === variant_id
      ? []
      : [{ path: '/favourite', problem: `expected ${product_id} (${variant_id})` }];
  },
  listCatalogue: noMoreThanAsked('products'),
  dismissProduct: ({ product_id }, asked) =>
    product_id === asked.product_id ? [] : [{ path: '/product_id', problem: `expected ${asked.product_id}` }],
  listTips: ({ tips }, { product_ids }) =>
    tips.flatMap((/** @type {any} */ { product_id }, /** @type {number} */ index) =>
      product_id === null || product_ids.includes(product_id)
        ? []
        : [{ path: `/tips/${index}/product_id`, problem: `nobody asked for ${product_id}` }],
    ),
  listReturns: onlyOfTheseOrders('returns'),
  requestReturn: (answer, { order_id }) =>
    answer.return.order_id === order_id
      ? []
      : [{ path: '/return/order_id', problem: `expected ${order_id}` }],
  listReviews: ({ prompts, reviews }, question) => [
    ...onlyOfTheseOrders('prompts')({ prompts }, question),
    ...onlyOfTheseOrders('reviews')({ reviews }, question),
  ],
});
