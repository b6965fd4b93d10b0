import { ShopError } from '../../contract.js';
import { findOrder, refuseTooMany } from '../backroom.js';
import { dutchTime } from '../history/dutch-time.js';
import { canBeReviewed, reviewable, seededReviews, topicsOf } from './reviews.js';

/** @typedef {import('../../contract/reviews.js').Review} Review */
/** @typedef {import('../../contract/reviews.js').ReviewSubmission} ReviewSubmission */
/** @typedef {import('../backroom.js').Backroom} Backroom */
/** @typedef {import('../shop-state.js').ShopState} ShopState */

const LONGEST_TITLE = 120;
const LONGEST_TEXT = 5000;

/** @param {{order_id: string, product_id: string}} left @param {{order_id: string, product_id: string}} right */
const isSame = (left, right) => left.order_id === right.order_id && left.product_id === right.product_id;

/** @param {Backroom} backroom @returns {import('../../contract/reviews.js').ReviewMethods} */
export function reviewsDesk(backroom) {
  const { clock, drafts, telling } = backroom;

  /** @param {ShopState} state @returns {Review[]} */
  const reviewsOf = (state) => {
    const own = state.reviews ?? [];
    const seeded = seededReviews(drafts(state), telling.language);
    return [...own, ...seeded.filter((review) => !own.some((each) => isSame(each, review)))];
  };

  return {
    listReviews: ({ order_ids }, { signal }) =>
      backroom.ask('listReviews', signal, (state) => {
        refuseTooMany(order_ids, 'orders');
        const reviews = reviewsOf(state);
        const prompts = drafts(state)
          .filter((draft) => order_ids.includes(draft.id) && canBeReviewed(draft, clock()))
          .flatMap((draft) => reviewable(draft).map((line) => ({ order_id: draft.id, ...line })))
          .filter((prompt) => !reviews.some((review) => isSame(review, prompt)))
          .map(({ sku, ...prompt }) => ({ ...prompt, topics: topicsOf(sku, telling.language) }));
        return { prompts, reviews: reviews.filter(({ order_id }) => order_ids.includes(order_id)) };
      }),

    submitReview: ({ key, ...submission }, { signal }) =>
      backroom.change('submitReview', signal, key, (state) => {
        const { draft } = findOrder(backroom, state, submission.order_id);
        const line = reviewable(draft).find(({ product_id }) => product_id === submission.product_id);
        const is_known = reviewsOf(state).some((review) => isSame(review, submission));
        if (!line || !(is_known || canBeReviewed(draft, clock())))
          throw new ShopError('refused', 'this cannot be reviewed');
        refuseWrong(submission);
        const topics = topicsOf(line.sku, telling.language).flatMap((topic) => {
          const given = submission.topics.find(({ id }) => id === topic.id);
          return given ? [{ ...topic, stars: given.stars }] : [];
        });
        /** @type {Review} */
        const review = { ...submission, topics, at: dutchTime(clock()), state: 'pending' };
        const others = (state.reviews ?? []).filter((each) => !isSame(each, review));
        return { state: { ...state, reviews: [review, ...others] }, answer: { review } };
      }),
  };
}

/** @param {Omit<ReviewSubmission, 'key'>} submission */
function refuseWrong({ stars, topics, title = '', text = '' }) {
  const wrong = [stars, ...topics.map((topic) => topic.stars)].find(
    (count) => !Number.isInteger(count) || count < 1 || count > 5,
  );
  if (wrong !== undefined) throw new ShopError('refused', `1 to 5 stars, not ${wrong}`);
  if ((title ?? '').length > LONGEST_TITLE || (text ?? '').length > LONGEST_TEXT)
    throw new ShopError('refused', 'this review is too long');
}
