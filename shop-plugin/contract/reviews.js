/**
 * What the customer thinks of what they bought, in three depths: stars; stars by topic; a text.
 *
 * @typedef {import('../contract.js').CallOptions} CallOptions
 *
 * @typedef {object} ReviewMethods capability `reviews`
 * @property {(query: {order_ids: string[]}, options: CallOptions) => Promise<ReviewList>} listReviews of at
 *   most 100 orders; of one that is not this customer's there are none
 * @property {(review: ReviewSubmission, options: CallOptions) => Promise<ReviewAnswer>} submitReview takes the
 *   place of this customer's earlier review of that product and order; `refused`, with the shop's words, where
 *   there is neither a prompt nor a review
 */

/**
 * @typedef {object} ReviewList
 * @property {ReviewPrompt[]} prompts what may be reviewed: delivered, and not reviewed yet
 * @property {Review[]} reviews what was
 */

/**
 * @typedef {object} ReviewPrompt
 * @property {string} order_id
 * @property {string} product_id
 * @property {ReviewTopic[]} topics empty where stars alone are asked for
 */

/** @typedef {{id: string, label: string}} ReviewTopic `label` is what the customer reads, e.g. “Taste” */
/** @typedef {{id: string, label: string, stars: number}} TopicStars `stars` 1–5 */
/** @typedef {(typeof REVIEW_STATES)[number]} ReviewState `pending` until the shop has read it */
export const REVIEW_STATES = Object.freeze(/** @type {const} */ (['published', 'pending']));

/**
 * @typedef {object} Review
 * @property {string} order_id
 * @property {string} product_id
 * @property {number} stars 1–5
 * @property {TopicStars[]} topics those that were given; may be empty
 * @property {string} [title]
 * @property {string} [text]
 * @property {string} at when it was written: a time
 * @property {ReviewState} state
 * @property {{text: string, at: string}} [reply] the shop's
 */

/**
 * @typedef {object} ReviewSubmission
 * @property {string} key the idempotency key; remembered as that of a return
 * @property {string} order_id
 * @property {string} product_id
 * @property {number} stars 1–5
 * @property {{id: string, stars: number}[]} topics those that were given; may be empty
 * @property {string} [title] at most 120 characters
 * @property {string} [text] at most 5,000 characters
 */

/** @typedef {{review: Review}} ReviewAnswer */
