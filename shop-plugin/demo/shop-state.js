/**
 * Everything that the demo shop remembers between visits, for one customer. It is one plain value: a change is
 * a pure function from the state of before to the state of after, which a storage carries out as one
 * transaction, so that two tabs cannot overwrite each other. What is absent is still as the story tells it.
 */

/** @typedef {import('../contract.js').CartLineResult} CartLineResult */
/** @typedef {import('../contract.js').Option} Option */
/** @typedef {{variant_id: string, attributes: Option[], quantity: number}} CartEntry */

/**
 * @typedef {object} ShopState
 * @property {boolean} signed_in
 * @property {CartEntry[]} cart in the order in which the customer added things
 * @property {{key: string, results: CartLineResult[]}[]} changes what was done to the cart before, oldest
 *   first, for requests that arrive again
 * @property {import('./shelf.js').ShelfChanges} shelf
 * @property {{key: string, answer: any}[]} answered what was done beside the cart, with what the customer heard
 * @property {string[]} claimed numbers of guest orders that are the customer's now
 * @property {import('./favourites/favourites.js').KeptFavourite[]} [favourites]
 * @property {import('./loyalty/points-book.js').BookedEntry[]} [points] booked since, beside what the story books
 * @property {string[]} [dismissed] product ids
 * @property {import('../contract/reminders.js').Reminder[]} [reminders]
 * @property {import('./after-purchase/returns.js').KeptReturn[]} [returns] newest first
 * @property {Record<string, import('../contract/withdrawal.js').Acknowledgement>} [withdrawals] by order
 * @property {Record<string, Record<string, number>>} [withdrawn] how many of each line, by order
 * @property {import('../contract/reviews.js').Review[]} [reviews]
 * @property {Record<string, import('./account/letters.js').Link>} links that were mailed, by token
 * @property {number} [link_asked_ms] when the last sign-in link was asked for
 * @property {number} [wrong_claims] guest orders that were guessed wrongly
 * @property {import('./account/profile-desk.js').KeptProfile} [profile]
 * @property {import('../contract/profile.js').SavedAddress[]} [addresses]
 * @property {import('./account/communication-desk.js').KeptCommunication} [communication]
 * @property {import('./account/nps-desk.js').KeptScore} [nps]
 */

/**
 * @typedef {object} ShopStorage
 * @property {() => Promise<ShopState | undefined>} read nothing before the first change
 * @property {(change: (state: ShopState | undefined) => ShopState) => Promise<ShopState>} change reads,
 *   changes and writes as one transaction; answers the state that was written
 */

/** @returns {ShopState} */
export function freshState() {
  return {
    signed_in: true,
    cart: [],
    changes: [],
    shelf: { stock: {}, price: {}, withdrawn: [] },
    answered: [],
    claimed: [],
    links: {},
  };
}
