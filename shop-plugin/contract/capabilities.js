/**
 * What a plugin may be able to do, what that takes, and what it brings. A capability that is missing means that
 * its part of the page is absent.
 *
 * @typedef {import('../contract.js').ShopPlugin} ShopPlugin
 */

/**
 * @typedef {'orders' | 'orders.search' | 'reorder' | 'favourites' | 'loyalty' | 'loyalty.redeem' |
 *   'loyalty.undo' | 'offers' | 'recommendations' | 'recommendations.feedback' | 'reminders' | 'tips' |
 *   'invoices' | 'returns' | 'withdrawal' | 'reviews' | 'help' | 'sign_in.link' | 'claim' | 'profile' |
 *   'addresses' | 'communication' | 'referral' | 'nps'} Capability
 */

/** @typedef {{methods: readonly (keyof ShopPlugin)[], brings: string}} CapabilityRow */

/** @type {Readonly<Record<Capability, CapabilityRow>>} */
export const CAPABILITIES = Object.freeze({
  orders: { methods: ['getSession', 'listOrders'], brings: 'the order history, newest first, by page' },
  'orders.search': {
    methods: ['listOrders'],
    brings: 'search and state filter over orders that are not loaded yet',
  },
  reorder: {
    methods: ['getProducts', 'getCart', 'setCartLines'],
    brings: 'one-click reorder into the cart, with undo',
  },
  favourites: { methods: ['listFavourites', 'setFavourite'], brings: 'favourites that every device knows' },
  loyalty: { methods: ['getLoyalty'], brings: 'points, tiers, stamp cards and rewards' },
  'loyalty.redeem': { methods: ['redeemReward'], brings: 'points for a reward' },
  'loyalty.undo': { methods: ['undoRedemption'], brings: 'a reward back for its points' },
  offers: { methods: ['listOffers'], brings: 'offers, vouchers, and how far free shipping is' },
  recommendations: { methods: ['listCatalogue'], brings: 'recommendations, each with its reason' },
  'recommendations.feedback': { methods: ['dismissProduct'], brings: '"not this", on every device' },
  reminders: { methods: ['listReminders', 'setReminder'], brings: 'snooze and mute on every device' },
  tips: { methods: ['listTips'], brings: 'tips for what was bought' },
  invoices: { methods: ['getInvoice'], brings: 'invoices that are made when asked for' },
  returns: {
    methods: ['getReturnOptions', 'requestReturn', 'listReturns'],
    brings: 'returns per line, with progress and label',
  },
  withdrawal: { methods: ['withdraw'], brings: 'the legal withdrawal, with its acknowledgement' },
  reviews: { methods: ['listReviews', 'submitReview'], brings: 'reviews, and the shop’s replies' },
  help: { methods: ['getHelp'], brings: 'help with an order' },
  'sign_in.link': { methods: ['requestSignInLink'], brings: 'sign-in by a mailed link' },
  claim: { methods: ['claimOrder'], brings: 'orders from before the account' },
  profile: { methods: ['getProfile', 'saveProfile'], brings: 'name, e-mail, phone, birthday' },
  addresses: {
    methods: ['listAddresses', 'saveAddress', 'removeAddress'],
    brings: 'the address book',
  },
  communication: {
    methods: ['getCommunication', 'saveCommunication'],
    brings: 'what the shop may write about, how, and how often',
  },
  referral: { methods: ['getReferral'], brings: 'a link for friends, and what it earned' },
  nps: { methods: ['getNps', 'submitNps'], brings: 'one question, now and then' },
});

/**
 * The methods beyond orders and cart; each part's file says what they answer.
 * @typedef {import('./favourites.js').FavouriteMethods & import('./loyalty.js').LoyaltyMethods &
 *   import('./loyalty.js').RedeemMethods & import('./loyalty.js').UndoMethods &
 *   import('./offers.js').OfferMethods & import('./catalogue.js').CatalogueMethods &
 *   import('./catalogue.js').RecommendationFeedbackMethods & import('./reminders.js').ReminderMethods &
 *   import('./tips.js').TipMethods & import('./invoices.js').InvoiceMethods &
 *   import('./returns.js').ReturnMethods & import('./withdrawal.js').WithdrawalMethods &
 *   import('./reviews.js').ReviewMethods & import('./help.js').HelpMethods &
 *   import('./sign-in.js').SignInMethods & import('./sign-in.js').ClaimMethods &
 *   import('./profile.js').ProfileMethods & import('./profile.js').AddressMethods &
 *   import('./communication.js').CommunicationMethods & import('./referral.js').ReferralMethods &
 *   import('./nps.js').NpsMethods} PartMethods
 */
