import { cartFields, productFields } from './queries.js';

/**
 * What the adapter asks Stamgast's own Vendure plugin (`server/`). Its types have the contract's own words, so that
 * most answers need no translation; each is called `answer`, so that one function reads them all.
 */

/** A stock Vendure knows no such type, and answers `null`. */
export const capabilitiesQuery = `query StamgastCapabilities {
  __type(name: "StamgastCapability") { enumValues { name } }
}`;

/** @param {string} name @param {string} variables @param {string} fields */
const query = (name, variables, fields) => operation('query', name, variables, fields);

/** @param {string} name @param {string} variables @param {string} fields */
const mutation = (name, variables, fields) => operation('mutation', name, variables, fields);

/**
 * Every argument of the field is a variable of the same name.
 * @param {string} kind
 * @param {string} name of the field, without `stamgast`
 * @param {string} variables such as `$key: String!`
 * @param {string} fields of the answer
 */
function operation(kind, name, variables, fields) {
  const passed = variables.replace(/\$(\w+): ?[\w![\]]+/g, '$1: $$$1');
  const [declared, given] = variables ? [`(${variables})`, `(${passed})`] : ['', ''];
  return `${kind} Stamgast${name}${declared} {
    answer: stamgast${name}${given} { ${fields} }
  }`;
}

const favourite = `product_id variant_id added_at title image_url price_when_added currency in_stock_when_added
  product { ${productFields} }`;
const entries = `entries {
  id kind points at available_at expires_at of_entry_id order_id order_number reward_id note
}`;
const acknowledgement = 'acknowledgement { id received_at content sent_to }';
const withdrawal = `withdrawal {
  state until reason excluded_lines { line_id reason } remaining_lines { line_id quantity } ${acknowledgement}
}`;
const oneReturn = `id number order_id state at requested_at resolution_id label_url send_until text
  lines { line_id quantity reason_id comment } refund { amount currency at }`;
const review = `order_id product_id stars topics { id label stars } title text at state reply { text at }`;
const reminder = 'product_id variant_id snoozed_until muted';
const problems = 'problems { field message }';
const profile = `profile { name given_name email phone birthday customer_since } ${problems}`;
const addresses = `addresses {
  id name company street extra postal_code city region country phone default_shipping default_billing
} ${problems}`;
const thing = '$product_id: ID!, $variant_id: ID';

/** What the server adds to an order. */
export const orderFacts = `stamgast {
  tracking { phases { phase state at } } ${withdrawal} invoices { id label issued_at }
}`;

/** The same of orders that are known already. */
export const orderFactsQuery = `query StamgastOrderFacts($options: OrderListOptions!) {
  activeCustomer { orders(options: $options) { items { id ${orderFacts} } } }
}`;

export const setCartLinesMutation = mutation(
  'SetCartLines',
  '$key: String!, $lines: [StamgastCartTarget!]!',
  `lines { outcome quantity message } cart { ${cartFields} } currency prices_include_tax`,
);

export const favouritesQuery = query(
  'Favourites',
  '$cursor: String, $limit: Int!',
  `favourites { ${favourite} } next_cursor prices_include_tax`,
);
export const setFavouriteMutation = mutation(
  'SetFavourite',
  `$key: String!, ${thing}, $favourite: Boolean!`,
  `favourite { ${favourite} } prices_include_tax`,
);

export const loyaltyQuery = query(
  'Loyalty',
  '',
  `points_name points_name_one currency ${entries}
  tiers { id name threshold benefits multiplier_per_mille }
  tier_window { kind months further_years }
  stamp_cards {
    id title text slots basis product_ids min_order valid_months starts_at ends_at reward_id reward_title
  }
  rewards {
    id title text image_url points_price kind amount percent_per_mille product_id min_order max_per_customer
    redeemed_count in_stock tier_id starts_at ends_at
  }
  earn_rule {
    points per_minor_units excluded_product_ids
    campaigns { id title multiplier_per_mille starts_at ends_at product_ids }
  }`,
);
export const redeemMutation = mutation(
  'RedeemReward',
  '$key: String!, $reward_id: String!',
  `redemption { id reward_id at undo_until voucher { code ends_at } } ${entries}`,
);
export const undoMutation = mutation('UndoRedemption', '$key: String!, $redemption_id: ID!', entries);

export const returnOptionsQuery = query(
  'ReturnOptions',
  '$order_id: ID!',
  'until reasons { id label } resolutions { id label } lines { line_id max_quantity }',
);
export const returnsQuery = query('Returns', '$order_ids: [ID!]!', `returns { ${oneReturn} }`);
export const requestReturnMutation = mutation(
  'RequestReturn',
  '$key: String!, $order_id: ID!, $lines: [StamgastReturnLineInput!]!, $resolution_id: String!',
  `return { ${oneReturn} }`,
);

export const withdrawMutation = mutation(
  'Withdraw',
  '$key: String!, $order_id: ID!, $lines: [StamgastWithdrawalLineInput!]!, $statement: StamgastStatementInput!',
  `${acknowledgement} ${withdrawal}`,
);

export const reviewsQuery = query(
  'Reviews',
  '$order_ids: [ID!]!',
  `prompts { order_id product_id topics { id label } } reviews { ${review} }`,
);
export const submitReviewMutation = mutation(
  'SubmitReview',
  '$key: String!, $order_id: ID!, $product_id: ID!, $stars: Int!, $topics: [StamgastTopicStarsInput!]!, ' +
    '$title: String, $text: String',
  `review { ${review} }`,
);

const invoice = '$order_id: ID!, $invoice_id: String!';
export const invoiceUrlQuery = query('Invoice', invoice, 'url');
export const invoiceDocumentQuery = query('Invoice', invoice, 'document { mime base64 file_name }');

export const catalogueQuery = query(
  'Catalogue',
  '$cursor: String, $limit: Int!',
  `products { groups popularity first_seen_at durable dismissed product { ${productFields} } }
  groups { id title } relations { from to kind weight } next_cursor prices_include_tax`,
);
export const dismissMutation = mutation(
  'DismissProduct',
  '$key: String!, $product_id: ID!, $dismissed: Boolean!',
  'product_id dismissed',
);

export const remindersQuery = query('Reminders', '', `reminders { ${reminder} }`);
export const setReminderMutation = mutation(
  'SetReminder',
  `$key: String!, ${thing}, $snoozed_until: DateTime, $muted: Boolean!`,
  `reminder { ${reminder} }`,
);

export const profileQuery = query('Profile', '', profile);
export const saveProfileMutation = mutation(
  'SaveProfile',
  '$key: String!, $profile: StamgastProfileInput!',
  profile,
);

export const helpQuery = query('Help', '$order_id: ID', 'channels { kind label url hours }');

const communication = `topics { id label text on } channels { id label text on }
  frequency { chosen options { id label } } consent { text version at }`;
export const communicationQuery = query('Communication', '', communication);
export const saveCommunicationMutation = mutation(
  'SaveCommunication',
  '$key: String!, $topics: [String!]!, $channels: [String!]!, $frequency: String!, $consent_version: String!',
  communication,
);

const survey = 'due asked_at min_days';
export const surveyQuery = query('Survey', '', survey);
export const answerSurveyMutation = mutation(
  'AnswerSurvey',
  '$key: String!, $score: Int, $comment: String',
  survey,
);

export const addressesQuery = query('Addresses', '', addresses);
export const saveAddressMutation = mutation(
  'SaveAddress',
  '$key: String!, $address: StamgastAddressInput!',
  addresses,
);
export const removeAddressMutation = mutation('RemoveAddress', '$key: String!, $id: ID!', addresses);
