/**
 * The last weeks, told on purpose: every state, an order that comes again in one click (the newest), and one
 * where nearly every line needs another answer (24 days ago). Older orders are generated from habits.
 */

/** @typedef {import('../../contract.js').OrderState} OrderState */

/**
 * @typedef {object} DraftLine
 * @property {string} sku
 * @property {number} quantity
 * @property {number} [percent_off] the line's own discount
 * @property {{name: string, value: string}[]} [attributes] `name` is a key of `words.js`
 */

/**
 * @typedef {object} OrderDraft
 * @property {number} days_ago back from last midnight, with the time of day as fraction: 0.16 is yesterday at
 *   20:10
 * @property {OrderState} state
 * @property {DraftLine[]} lines
 * @property {{label: string, percent: number}[]} [discounts]
 * @property {'home' | 'point'} [delivery]
 * @property {number} [took_days] until it was delivered
 * @property {number} [return_line] the place of a line that is on its way back
 * @property {boolean} [credit] a credit note: all its amounts are below 0
 */

/** @type {(sku: string, quantity?: number, more?: Partial<DraftLine>) => DraftLine} */
const line = (sku, quantity = 1, more = {}) => ({ sku, quantity, ...more });

/** Newest first. @type {readonly OrderDraft[]} */
export const RECENT_ORDERS = Object.freeze([
  {
    days_ago: 0.16,
    state: 'confirmed',
    lines: [line('NL-GRG-1KG-BEA'), line('KK-MOU-48X85G-CHI'), line('BB-HAV-6X1L', 2), line('ZK-KLO-12L', 2)],
    discounts: [{ label: 'discount.regular', percent: 5 }],
  },
  { days_ago: 3.6, state: 'pending', lines: [line('ZF-SHA-500ML'), line('DL-CHA-125G')] },
  {
    days_ago: 6.45,
    state: 'partially_shipped',
    lines: [
      line('KK-ADU-7KG-CHI', 2),
      line('SN-SNP-60G-SAL', 3),
      line('SZ-WAS-50WASHES-COL'),
      line('NB-PIN-1KG-CRU'),
      line('HM-HAG-400G-MIL', 2, { percent_off: 25 }),
    ],
  },
  {
    days_ago: 10.3,
    state: 'shipped',
    delivery: 'point',
    lines: [line('SZ-VWT-80PCS'), line('SZ-ALL-1L'), line('PL-KEU-8ROLLS')],
  },
  {
    days_ago: 24.18,
    state: 'delivered',
    took_days: 15.4,
    return_line: 1,
    lines: [
      line('NL-GRG-1KG-BEA'),
      line('NL-OCM-500G-FIL'),
      line('DL-EGR-100G', 2),
      line('IZ-HON-900G', 3),
      line('KK-MOU-12X85G-DUC', 2),
      line('BA-AFT-100ML'),
      line('ZZ-HOU-20L'),
      line('JA-SPE-400G', 2),
      line('PL-TOI-24ROLLS'),
    ],
    discounts: [{ label: 'discount.regular', percent: 5 }],
  },
  {
    days_ago: 32.2,
    state: 'delivered',
    lines: [line('NL-GRG-1KG-BEA'), line('DL-MUN-3X20TEAB'), line('JA-STW-10PCS', 2)],
  },
  {
    days_ago: 38.4,
    state: 'delivered',
    lines: [
      line('SN-BAK-BLU', 1, { attributes: [{ name: 'attribute.name_on_bowl', value: 'Pip' }] }),
      line('SN-BAK-GRE', 1, { attributes: [{ name: 'attribute.name_on_bowl', value: 'Meneer de Bruin' }] }),
      line('SN-MLT-100G'),
    ],
  },
  { days_ago: 41.55, state: 'cancelled', lines: [line('OG-OLI-3L'), line('OG-PEN-6X500G')] },
  {
    days_ago: 52.25,
    state: 'returned',
    delivery: 'point',
    lines: [line('SN-SNP-3X60G-CHE', 2)],
  },
  {
    days_ago: 57.3,
    state: 'delivered',
    lines: [line('OG-OLI-500ML', 2), line('OG-TOM-6X400G'), line('BB-MUE-15KG'), line('WZ-ZOU-250G')],
    discounts: [{ label: 'discount.summer', percent: 10 }],
  },
  {
    days_ago: 66.2,
    state: 'refunded',
    lines: [line('BA-MES-8PCS'), line('BA-SCH-200ML'), line('ZF-TAN-3X75ML')],
  },
]);
