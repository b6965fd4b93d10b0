import { ShopError } from '../../contract.js';
import { refuseTooMany, shelfToday } from '../backroom.js';
import { findProduct } from '../catalogue/catalogue.js';
import { tellCatalogue } from './catalogue-page.js';
import { tellOffers } from './offers.js';
import { tellTips } from './tips.js';

/** @typedef {import('../../contract/reminders.js').Reminder} Reminder */
/** @typedef {import('../../contract/reminders.js').ReminderChange} ReminderChange */
/** @typedef {import('../../contract/catalogue.js').RecommendationFeedbackMethods} RecommendationFeedbackMethods */

/**
 * Offers, the catalogue behind the recommendations, reminders and tips.
 * @param {import('../backroom.js').Backroom} backroom
 * @returns {import('../../contract/offers.js').OfferMethods &
 *   import('../../contract/catalogue.js').CatalogueMethods & RecommendationFeedbackMethods &
 *   import('../../contract/reminders.js').ReminderMethods & import('../../contract/tips.js').TipMethods}
 */
export function forYouDesk(backroom) {
  return {
    listOffers: ({ signal }) =>
      backroom.ask('listOffers', signal, (state) => tellOffers(backroom, backroom.drafts(state).length > 0)),

    listCatalogue: (query, { signal }) =>
      backroom.askForAnybody('listCatalogue', signal, (state, signedIn) => {
        const dismissed = signedIn ? (state.dismissed ?? []) : [];
        return tellCatalogue(backroom, shelfToday(backroom, state), dismissed, query);
      }),

    dismissProduct: ({ key, product_id, dismissed }, { signal }) =>
      backroom.change('dismissProduct', signal, key, (state) => {
        refuseUnknown(product_id, dismissed);
        const others = (state.dismissed ?? []).filter((id) => id !== product_id);
        return {
          state: { ...state, dismissed: dismissed ? [...others, product_id] : others },
          answer: { product_id, dismissed },
        };
      }),

    listReminders: ({ signal }) =>
      backroom.ask('listReminders', signal, (state) => ({ reminders: state.reminders ?? [] })),

    setReminder: (change, { signal }) =>
      backroom.change('setReminder', signal, change.key, (state) => {
        const reminder = reminderOf(change);
        refuseUnknown(change.product_id, reminder !== null);
        const others = (state.reminders ?? []).filter(
          ({ product_id, variant_id }) =>
            product_id !== change.product_id || variant_id !== change.variant_id,
        );
        return {
          state: { ...state, reminders: reminder ? [...others, reminder] : others },
          answer: { reminder },
        };
      }),

    listTips: ({ product_ids }, { signal }) =>
      backroom.ask('listTips', signal, () => {
        refuseTooMany(product_ids, 'products');
        return tellTips(product_ids, backroom.telling.language);
      }),
  };
}

/** Letting go of what is not there is no mistake. @param {string} product_id @param {boolean} is_kept */
function refuseUnknown(product_id, is_kept) {
  if (is_kept && !findProduct(product_id))
    throw new ShopError('not_found', `there is no product ${product_id}`);
}

/** @param {ReminderChange} change @returns {Reminder | null} */
function reminderOf({ product_id, variant_id, snoozed_until, muted }) {
  if (!snoozed_until && !muted) return null;
  return { product_id, variant_id, ...(snoozed_until ? { snoozed_until } : {}), muted };
}
