/**
 * What a merchant decides. A part that is not named is absent; `true` takes it as it comes.
 *
 * @typedef {import('./foundation/words.js').Words} Words
 *
 * @typedef {object} Options
 * @property {true} [reorder] a whole reorder in one request, and once
 * @property {true} [favourites]
 * @property {LoyaltyOptions} [loyalty]
 * @property {ReturnsOptions} [returns]
 * @property {WithdrawalOptions} [withdrawal] needs `letters`
 * @property {ReviewsOptions} [reviews]
 * @property {InvoicesOptions} [invoices]
 * @property {RecommendationsOptions} [recommendations]
 * @property {true} [reminders]
 * @property {true} [profile]
 * @property {true} [addresses]
 * @property {HelpChannelOption[]} [help] the quickest first
 * @property {CommunicationOptions} [communication]
 * @property {true | {min_days?: number}} [survey] once in so many days at most, 180 by default
 * @property {LettersOptions} [letters]
 */

/**
 * @typedef {import('../../contract/loyalty.js').EarnRule} EarnRule
 * @typedef {import('../../contract/loyalty.js').TierWindow} TierWindow
 * @typedef {import('../../contract/loyalty.js').StampCard} StampCard
 *
 * @typedef {object} LoyaltyOptions amounts are minor units of `currency`; ids of products are Vendure's
 * @property {Words} [points_name]
 * @property {Words} [points_name_one]
 * @property {string} [currency] in which orders earn; that of the channel by default
 * @property {Omit<EarnRule, 'campaigns'> & {campaigns?: CampaignOption[]}} earn_rule
 * @property {number} [available_after_days] after the payment: how long points are pending, e.g. while a return is
 *   possible; 0 by default
 * @property {number} [expires_after_months] after the payment; never by default
 * @property {TierOption[]} [tiers]
 * @property {TierWindow} [tier_window] `lifetime` by default; years and months are those of UTC
 * @property {StampCardOption[]} [stamp_cards] stamps follow from the orders
 * @property {RewardOption[]} [rewards]
 * @property {number} [undo_minutes] for so long a reward can be given back; 30 by default, 0: never
 *
 * @typedef {Omit<import('../../contract/loyalty.js').EarnCampaign, 'title'> & {title: Words}} CampaignOption
 * @typedef {Omit<import('../../contract/loyalty.js').Tier, 'name' | 'benefits'> & {name: Words, benefits?: Words[]}}
 *   TierOption
 * @typedef {Omit<StampCard, 'title' | 'text' | 'reward_title' | 'stamps' | 'redeemed_cards'> &
 *   {title: Words, text?: Words, reward_title: Words}} StampCardOption
 * @typedef {Omit<import('../../contract/loyalty.js').Reward, 'title' | 'text' | 'redeemed_count'> & {title: Words,
 *   text?: Words, variant_id?: string | number, valid_days?: number}} RewardOption `variant_id` of a `free_product`:
 *   what is given; `valid_days`: how long its coupon is good, 90 by default
 */

/**
 * @typedef {object} ReturnsOptions
 * @property {{id: string, label: Words}[]} reasons
 * @property {{id: string, label: Words}[]} resolutions of the id `refund` the amount is told
 * @property {number} [window_days] after the delivery; 30 by default
 *
 * @typedef {object} WithdrawalOptions
 * @property {number} [period_days] 14 by default, the least that the law allows
 * @property {string} [time_zone] of IANA, in which days end; UTC by default
 * @property {Readonly<Record<string, Words>>} [excluded] code of a facet value → why products that have it are
 *   excepted, e.g. unsealed food
 *
 * @typedef {object} ReviewsOptions
 * @property {{id: string, label: Words}[]} [topics] that are asked about beside the stars
 * @property {boolean} [moderated] whether the shop reads a review before it is published; true by default
 * @property {number} [prompt_days] after the delivery; 365 by default
 *
 * @typedef {{prefix?: string} & import('./invoices/invoice-pdf.js').Letterhead} InvoicesOptions `prefix` of the
 *   numbers, `F` by default
 *
 * @typedef {object} RecommendationsOptions
 * @property {string} [group_facet] code of the facet whose values group products; `category` by default
 * @property {string[]} [durable] codes of facet values of which one is enough for years
 *
 * @typedef {Omit<import('../../contract/help.js').HelpChannel, 'label' | 'hours'> & {label: Words, hours?: Words}}
 *   HelpChannelOption
 *
 * @typedef {{id: string, label: Words, text?: Words}} SwitchOption
 *
 * @typedef {object} CommunicationOptions
 * @property {SwitchOption[]} topics at least one
 * @property {SwitchOption[]} channels at least one
 * @property {{id: string, label: Words}[]} frequencies from most mail to least; the first is where customers begin
 * @property {{text: Words, version: string}} consent with a new version, customers see the new text first
 *
 * @typedef {object} LettersOptions
 * @property {string} from the shop's own address
 * @property {any} transport for nodemailer (`{host, port, auth}` …), or something with `sendMail` of its own
 */

/** The token by which Nest hands the options to who needs them. */
export const STAMGAST_OPTIONS = Symbol('stamgast-options');

const REWARD_KINDS = Object.freeze(['voucher', 'free_product', 'free_shipping', 'percent_off']);

/**
 * Looks the options through when the server is configured, so that a mistake is told before a customer meets it.
 * @param {Options} options
 * @returns {Options}
 * @throws {Error} whose message says what to write
 */
export function checkedOptions(options) {
  const complaints = [];
  if (options.withdrawal && !options.letters)
    complaints.push(
      'withdrawal needs letters, since the law wants its acknowledgement sent: {from, transport}',
    );
  if (options.withdrawal?.period_days !== undefined && options.withdrawal.period_days < 14)
    complaints.push('withdrawal.period_days is at least 14');
  if (options.returns && !(options.returns.reasons?.length && options.returns.resolutions?.length))
    complaints.push('returns needs at least one of reasons and one of resolutions: {id, label}');
  complaints.push(...communicationComplaints(options.communication));
  if (options.invoices && !options.invoices.seller?.length)
    complaints.push('invoices needs seller: your name, address and registrations, line by line');
  if (options.loyalty) complaints.push(...loyaltyComplaints(options.loyalty));
  if (complaints.length > 0) throw new Error(`StamgastServer.init: ${complaints.join('; ')}.`);
  return Object.freeze({ ...options });
}

/** @param {CommunicationOptions} [communication] */
function communicationComplaints(communication) {
  if (!communication) return [];
  const { topics, channels, frequencies, consent } = communication;
  const is_whole = topics?.length && channels?.length && frequencies?.length && consent?.version;
  return is_whole ? [] : ['communication needs topics, channels, frequencies and consent: {text, version}'];
}

/** @param {LoyaltyOptions} loyalty */
function loyaltyComplaints({ earn_rule, rewards = [], tiers = [] }) {
  const complaints = [];
  const { points, per_minor_units } = earn_rule ?? {};
  if (!Number.isInteger(points) || !Number.isInteger(per_minor_units) || per_minor_units < 1)
    complaints.push(
      'loyalty.earn_rule needs whole numbers: {points: 1, per_minor_units: 100} is a point a euro',
    );
  for (const { id, kind, points_price, variant_id, tier_id } of rewards) {
    if (!REWARD_KINDS.includes(kind)) complaints.push(`reward ${id}: kind is ${REWARD_KINDS.join(', ')}`);
    if (!Number.isInteger(points_price) || points_price < 0)
      complaints.push(`reward ${id}: points_price is a whole number`);
    if (kind === 'free_product' && variant_id === undefined) complaints.push(`reward ${id} needs variant_id`);
    if (tier_id && !tiers.some((tier) => tier.id === tier_id))
      complaints.push(`reward ${id}: no tier ${tier_id}`);
  }
  return complaints;
}
