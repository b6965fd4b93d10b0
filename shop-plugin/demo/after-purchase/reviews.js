import { findVariant } from '../catalogue/catalogue.js';
import { DAY_MS, dutchTime } from '../history/dutch-time.js';
import { DELETED_PRODUCTS } from '../today.js';
import { say } from '../words.js';
import { deliveredAt } from './delivery.js';

/** @typedef {import('../../contract/reviews.js').Review} Review */
/** @typedef {import('../../contract/reviews.js').ReviewTopic} ReviewTopic */
/** @typedef {import('../history/history.js').DatedDraft} DatedDraft */
/** @typedef {import('../words.js').Language} Language */
/** @typedef {import('../words.js').Text} Text */

const PROMPTED_DAYS = 60;

/** By the beginning of the SKU. @type {readonly [RegExp, {id: string, label: Text}[]][]} */
const TOPICS = [
  [
    /^(NL|DL|TT|BB|IZ|JA|NB|HM|OG|DK)-/,
    [
      { id: 'taste', label: { nl: 'Smaak', en: 'Taste' } },
      { id: 'freshness', label: { nl: 'Versheid', en: 'Freshness' } },
    ],
  ],
  [
    /^(KK|SN|ZK)-/,
    [
      { id: 'cat', label: { nl: 'Wat de kat ervan vindt', en: 'What the cat thinks' } },
      { id: 'packing', label: { nl: 'Verpakking', en: 'Packing' } },
    ],
  ],
  [/./, [{ id: 'quality', label: { nl: 'Kwaliteit', en: 'Quality' } }]],
];

/**
 * What Sanne wrote, by the SKU that she wrote about, in its newest order of that age.
 * @type {readonly {sku: string, from_days_ago: number, stars: number, topics?: Record<string, number>, title?: Text,
 *   text?: Text, reply?: Text}[]}
 */
const STORY = [
  {
    sku: 'NL-GRG-1KG-BEA',
    from_days_ago: 30,
    stars: 5,
    topics: { taste: 5, freshness: 5 },
    title: { nl: 'Al jaren mijn koffie', en: 'My coffee for years' },
    text: {
      nl: 'Vol, chocoladeachtig en nooit bitter. De zak is altijd nog geen week geleden gebrand.',
      en: 'Full, chocolaty and never bitter. The bag was always roasted less than a week ago.',
    },
    reply: {
      nl: 'Dank je, Sanne! We geven het door aan Joost, onze brander.',
      en: 'Thank you, Sanne! We will tell Joost, our roaster.',
    },
  },
  {
    sku: 'OG-OLI-500ML',
    from_days_ago: 50,
    stars: 3,
    topics: { taste: 4, freshness: 2 },
    text: { nl: 'Lekker, maar kort houdbaar.', en: 'Good, but it does not keep for long.' },
    reply: {
      nl: 'Dat klopt voor die partij, excuus. De nieuwe oogst is tot volgend jaar goed.',
      en: 'That is true of that batch, sorry. The new harvest keeps until next year.',
    },
  },
  { sku: 'BB-MUE-15KG', from_days_ago: 50, stars: 4 },
];

/** @param {string} sku @param {Language} language @returns {ReviewTopic[]} */
export function topicsOf(sku, language) {
  const [, topics] = /** @type {(typeof TOPICS)[number]} */ (
    TOPICS.find(([beginning]) => beginning.test(sku))
  );
  return topics.map(({ id, label }) => ({ id, label: say(label, language) }));
}

/** @param {readonly DatedDraft[]} drafts @param {Language} language @returns {Review[]} */
export function seededReviews(drafts, language) {
  return STORY.flatMap(({ sku, from_days_ago, stars, topics = {}, title, text, reply }) => {
    const draft = drafts.find(
      ({ days_ago, state, lines }) =>
        state === 'delivered' && days_ago > from_days_ago && lines.some((line) => line.sku === sku),
    );
    const line = draft && lineOf(draft, sku);
    if (!draft || !line) return [];
    const at_ms = (deliveredAt(draft) ?? draft.placed_ms) + 3 * DAY_MS;
    return [
      {
        order_id: draft.id,
        product_id: line.product_id,
        stars,
        topics: topicsOf(sku, language)
          .filter(({ id }) => topics[id])
          .map((topic) => ({ ...topic, stars: topics[topic.id] })),
        ...(title ? { title: say(title, language) } : {}),
        ...(text ? { text: say(text, language) } : {}),
        at: dutchTime(at_ms),
        state: /** @type {const} */ ('published'),
        ...(reply ? { reply: { text: say(reply, language), at: dutchTime(at_ms + DAY_MS) } } : {}),
      },
    ];
  });
}

/** What was delivered lately. @param {DatedDraft} draft @param {number} now */
export function canBeReviewed(draft, now) {
  const delivered_ms = deliveredAt(draft);
  return (
    draft.state === 'delivered' && delivered_ms !== undefined && now - delivered_ms < PROMPTED_DAYS * DAY_MS
  );
}

/** @param {DatedDraft} draft @param {string} sku @returns {{product_id: string, sku: string} | undefined} */
function lineOf(draft, sku) {
  return reviewable(draft).find((line) => line.sku === sku);
}

/** Each product of an order once, but not what the shop has deleted. @param {DatedDraft} draft */
export function reviewable(draft) {
  /** @type {Map<string, {product_id: string, sku: string}>} */
  const products = new Map();
  for (const { sku } of draft.lines) {
    const product_id = productOf(sku);
    if (product_id && !products.has(product_id)) products.set(product_id, { product_id, sku });
  }
  return [...products.values()];
}

/** @param {string} sku */
function productOf(sku) {
  const id = findVariant(sku)?.product.id;
  return id === undefined || DELETED_PRODUCTS.includes(id) ? undefined : id;
}
