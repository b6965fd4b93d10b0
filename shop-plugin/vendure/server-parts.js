import { normalizeCart } from './normalize.js';
import { normalizeCatalogue, normalizeFavourite, normalizeReturn } from './normalize-server.js';
import * as queries from './server-queries.js';

/**
 * @typedef {import('../contract.js').Capability} Capability
 * @typedef {import('../contract.js').CallOptions} CallOptions
 * @typedef {import('../adapter/graphql-transport.js').Ask} Ask
 * @typedef {import('./vendure-types.js').Links} Links
 * @typedef {import('./normalize-server.js').Shop} Shop
 * @typedef {import('../contract/capabilities.js').PartMethods & Pick<import('../contract.js').ShopPlugin, 'setCartLines'>} PartMethods
 * @typedef {Links & {endpoint: string, session?: 'cookie' | 'bearer'}} PartOptions
 */

/**
 * What Stamgast's server plugin brings, by capability.
 * @param {Ask} ask
 * @param {PartOptions} options
 * @returns {Partial<Record<Capability, Partial<PartMethods>>>}
 */
function allParts(ask, options) {
  /**
   * @param {string} query
   * @param {(answer: any, shop: Shop) => any} [normalize]
   * @returns {(question: any, options: CallOptions) => Promise<any>}
   */
  const method = (query, normalize = (answer) => answer) => {
    return async (question, { signal }) => {
      const { answer } = await ask(query, question, signal);
      return normalize(answer, { pricesIncludeTax: answer.prices_include_tax, links: options });
    };
  };
  /** The same for a method that takes no question. @param {string} query @returns {(options: CallOptions) => Promise<any>} */
  const plainly = (query) => (call) => method(query)({}, call);

  return {
    reorder: {
      setCartLines: ({ key, lines }, call) => {
        const targets = lines.map(({ variant_id, quantity }) => ({ variant_id, quantity }));
        const toResult = (/** @type {any} */ answer, /** @type {Shop} */ shop) =>
          toCartResult(targets, answer, shop);
        return method(queries.setCartLinesMutation, toResult)({ key, lines: targets }, call);
      },
    },
    favourites: {
      listFavourites: method(queries.favouritesQuery, ({ favourites, next_cursor }, shop) => ({
        favourites: favourites.map((/** @type {any} */ favourite) => normalizeFavourite(favourite, shop)),
        next_cursor,
      })),
      setFavourite: method(queries.setFavouriteMutation, ({ favourite }, shop) => ({
        favourite: normalizeFavourite(favourite, shop),
      })),
    },
    loyalty: { getLoyalty: plainly(queries.loyaltyQuery) },
    'loyalty.redeem': { redeemReward: method(queries.redeemMutation) },
    'loyalty.undo': { undoRedemption: method(queries.undoMutation) },
    returns: {
      getReturnOptions: method(queries.returnOptionsQuery),
      requestReturn: method(queries.requestReturnMutation, (answer, shop) => ({
        ...answer,
        return: answer.return && normalizeReturn(answer.return, shop),
      })),
      listReturns: method(queries.returnsQuery, (answer, shop) => ({
        ...answer,
        returns: answer.returns.map((/** @type {any} */ made) => normalizeReturn(made, shop)),
      })),
    },
    withdrawal: { withdraw: method(queries.withdrawMutation) },
    reviews: {
      listReviews: method(queries.reviewsQuery),
      submitReview: method(queries.submitReviewMutation),
    },
    invoices: {
      // A link is followed with the cookie; without one the document comes along.
      getInvoice:
        options.session === 'bearer'
          ? method(queries.invoiceDocumentQuery)
          : method(queries.invoiceUrlQuery, ({ url }) => ({ url: besideEndpoint(url, options) })),
    },
    recommendations: { listCatalogue: method(queries.catalogueQuery, normalizeCatalogue) },
    'recommendations.feedback': { dismissProduct: method(queries.dismissMutation) },
    reminders: {
      listReminders: plainly(queries.remindersQuery),
      setReminder: method(queries.setReminderMutation),
    },
    profile: {
      getProfile: plainly(queries.profileQuery),
      saveProfile: method(queries.saveProfileMutation),
    },
    help: { getHelp: method(queries.helpQuery) },
    communication: {
      getCommunication: plainly(queries.communicationQuery),
      saveCommunication: method(queries.saveCommunicationMutation),
    },
    nps: {
      getNps: plainly(queries.surveyQuery),
      submitNps: method(queries.answerSurveyMutation),
    },
    addresses: {
      listAddresses: plainly(queries.addressesQuery),
      saveAddress: ({ address, ...change }, call) => {
        const own = { ...address, id: address.id || null };
        return method(queries.saveAddressMutation)({ ...change, address: own }, call);
      },
      removeAddress: method(queries.removeAddressMutation),
    },
  };
}

/**
 * The methods of those capabilities that the server has and that are known here; a newer server may have more.
 * @param {Ask} ask
 * @param {PartOptions} options
 * @param {readonly string[]} server what the server says it has
 * @returns {{capabilities: Capability[], methods: Partial<PartMethods>}}
 */
export function serverParts(ask, options, server) {
  const parts = Object.entries(allParts(ask, options)).filter(([name]) => server.includes(name));
  return {
    capabilities: parts.map(([name]) => /** @type {Capability} */ (name)),
    methods: Object.assign({}, ...parts.map(([, methods]) => methods)),
  };
}

/**
 * @param {readonly {variant_id: string}[]} targets that were asked for
 * @param {any} answer @param {Shop} shop
 * @returns {import('../contract.js').CartResult}
 */
function toCartResult(targets, { lines, cart, currency }, shop) {
  return {
    cart: normalizeCart(cart, { ...shop, currencyCode: currency }),
    lines: lines.map((/** @type {any} */ { message, ...line }, /** @type {number} */ index) => {
      const { variant_id } = targets[index];
      return message === null ? { variant_id, ...line } : { variant_id, ...line, message };
    }),
  };
}

/** The shop's documents are on the host of its API. @param {string} url @param {PartOptions} options */
function besideEndpoint(url, { endpoint }) {
  return /^https?:/.test(endpoint) ? new URL(url, endpoint).href : url;
}
