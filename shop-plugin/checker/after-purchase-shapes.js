import { HELP_KINDS } from '../contract/help.js';
import { RETURN_STATES } from '../contract/returns.js';
import { REVIEW_STATES } from '../contract/reviews.js';
import { TRACKING_PHASES, TRACKING_PHASE_STATES } from '../contract/tracking.js';
import { WITHDRAWAL_STATES } from '../contract/withdrawal.js';
import { list, nullable, oneOf, optional, record, saying, simple } from './kind.js';
import { currency, filledText, id, price, quantity, text, time, url } from './kinds.js';
import { base64, eachOnce, email, having, isThere, neededFor, stars } from './part-kinds.js';

/** @typedef {import('./kind.js').Rule} Rule */

const PHASE = record({
  phase: oneOf(TRACKING_PHASES),
  state: oneOf(TRACKING_PHASE_STATES),
  at: optional(time),
  promised_from: optional(time),
  promised_until: optional(time),
  text: optional(text),
});

/** Phases come in their order, and states only go from done to current to upcoming. @type {Rule} */
function phasesGoOn({ phases }) {
  return phases.flatMap((/** @type {any} */ phase, /** @type {number} */ index) => {
    if (index === 0) return [];
    const before = phases[index - 1];
    const path = `/phases/${index}`;
    if (TRACKING_PHASES.indexOf(phase.phase) <= TRACKING_PHASES.indexOf(before.phase)) {
      return [{ path: `${path}/phase`, problem: `${phase.phase} cannot follow ${before.phase}` }];
    }
    const rank = (/** @type {any} */ each) => TRACKING_PHASE_STATES.indexOf(each.state);
    const back = rank(phase) < rank(before) || (phase.state === 'current' && before.state === 'current');
    return back ? [{ path: `${path}/state`, problem: `${phase.state} cannot follow ${before.state}` }] : [];
  });
}

export const TRACKING = record(
  { phases: list(PHASE), carrier: optional(text), url: optional(url) },
  phasesGoOn,
);

export const INVOICE = record({ id, label: filledText, issued_at: time, url: optional(url) });

const ACKNOWLEDGEMENT = record({ id, received_at: time, content: filledText, sent_to: email });

export const WITHDRAWAL = record(
  {
    until: nullable(time),
    state: oneOf(WITHDRAWAL_STATES),
    reason: optional(text),
    excluded_lines: optional(list(record({ line_id: id, reason: filledText }))),
    remaining_lines: optional(list(record({ line_id: id, quantity }))),
    acknowledgement: optional(ACKNOWLEDGEMENT),
  },
  neededFor('state', 'acknowledged', 'acknowledgement', 'what was acknowledged'),
  linesRemainOnce,
);

/** Either the line stays, or some of it can go. @type {Rule} */
function linesRemainOnce({ excluded_lines, remaining_lines }) {
  const told = new Set((excluded_lines ?? []).map((/** @type {any} */ { line_id }) => line_id));
  return (remaining_lines ?? []).flatMap((/** @type {any} */ { line_id }, /** @type {number} */ index) => {
    if (told.has(line_id))
      return [{ path: `/remaining_lines/${index}`, problem: `${line_id} is told of already` }];
    told.add(line_id);
    return [];
  });
}

/** @type {Rule} */
export function lessRemainsThanWasOrdered({ lines, withdrawal }) {
  return (withdrawal?.remaining_lines ?? []).flatMap(
    (/** @type {any} */ { line_id, quantity: left }, /** @type {number} */ index) => {
      const path = `/withdrawal/remaining_lines/${index}`;
      const line = lines.find((/** @type {any} */ each) => each.id === line_id);
      if (!line) return [{ path, problem: `the order has no line ${line_id}` }];
      if (left < line.quantity) return [];
      return [{ path, problem: `expected fewer than the ${line.quantity} that were ordered, got ${left}` }];
    },
  );
}

const CHOICES = list(record({ id, label: filledText }));

export const RETURN_LINE = record({ line_id: id, quantity, reason_id: id, comment: optional(text) });

const RETURN = record({
  id,
  number: filledText,
  order_id: id,
  state: oneOf(RETURN_STATES),
  at: time,
  requested_at: time,
  lines: list(RETURN_LINE),
  resolution_id: id,
  label_url: optional(url),
  send_until: optional(time),
  refund: optional(record({ amount: price, currency, at: optional(time) })),
  text: optional(text),
});

const REVIEW = record({
  order_id: id,
  product_id: id,
  stars,
  topics: list(record({ id, label: filledText, stars })),
  title: optional(text),
  text: optional(text),
  at: time,
  state: oneOf(REVIEW_STATES),
  reply: optional(record({ text: filledText, at: time })),
});

const startsWith = (/** @type {string} */ scheme) =>
  simple(`an address that starts with ${scheme}`, { type: 'string', pattern: `^${scheme}` });

/** @param {string} kind of channel @param {import('./kind.js').Kind} address @returns {Rule} */
function urlOf(kind, address) {
  const said = {
    if: { properties: { kind: { const: kind } } },
    then: { properties: { url: address.form.schema } },
  };
  return saying(said, (channel) => (channel.kind === kind ? address(channel.url, '/url') : []));
}

const CHANNEL = record(
  { kind: oneOf(HELP_KINDS), label: filledText, url: text, hours: optional(text) },
  urlOf('chat', url),
  urlOf('page', url),
  urlOf('phone', startsWith('tel:')),
  urlOf('email', startsWith('mailto:')),
);

const oneWayToHaveIt = saying({ oneOf: [having('url'), having('document')] }, (answer) =>
  isThere(answer.url) !== isThere(answer.document)
    ? []
    : [{ path: '', problem: 'expected either url or document' }],
);

/** What is reviewed already is not asked for. @type {Rule} */
function promptsAreOpen({ prompts, reviews }) {
  const named = (/** @type {any} */ { order_id, product_id }) => JSON.stringify([order_id, product_id]);
  const reviewed = new Set(reviews.map(named));
  return prompts.flatMap((/** @type {any} */ prompt, /** @type {number} */ index) =>
    reviewed.has(named(prompt)) ? [{ path: `/prompts/${index}`, problem: 'this is reviewed already' }] : [],
  );
}

export const AFTER_PURCHASE_ANSWERS = Object.freeze({
  getInvoice: record(
    {
      url: optional(url),
      document: optional(record({ mime: filledText, base64, file_name: filledText })),
    },
    oneWayToHaveIt,
  ),
  getReturnOptions: record(
    {
      until: nullable(time),
      reasons: CHOICES,
      resolutions: CHOICES,
      lines: list(record({ line_id: id, max_quantity: quantity })),
    },
    eachOnce('lines', ({ line_id }) => line_id),
  ),
  requestReturn: record({ return: RETURN }),
  listReturns: record(
    { returns: list(RETURN) },
    eachOnce('returns', (one) => one.id),
  ),
  withdraw: record({ acknowledgement: ACKNOWLEDGEMENT, withdrawal: WITHDRAWAL }),
  listReviews: record(
    {
      prompts: list(record({ order_id: id, product_id: id, topics: CHOICES })),
      reviews: list(REVIEW),
    },
    promptsAreOpen,
  ),
  submitReview: record({ review: REVIEW }),
  getHelp: record({ channels: list(CHANNEL) }),
});
