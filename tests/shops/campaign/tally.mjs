/**
 * @typedef {{sku: string, held: number, expected: number}} Difference of a cart
 * @typedef {object} Outcome of one reorder
 * @property {string} mishap
 * @property {string} shown what the customer read
 * @property {number} met how many requests the mishap met
 * @property {Record<string, number>} left by SKU, what the server's cart holds in the end
 * @property {Difference[]} differing between the server's cart and what was said
 * @property {string[]} wrong what else was said that is not so
 */

/** @typedef {{mishap: string, shown: string, reorders: number, met: number, lost: number, doubled: number, wrong: number}} Row */

const COLUMNS = Object.freeze({
  mishap: 'mishap',
  shown: 'what the customer read',
  reorders: 'reorders',
  met: 'requests hit',
  lost: 'lines lost',
  doubled: 'lines doubled',
  wrong: 'said wrong',
});
const NAMES = /** @type {(keyof typeof COLUMNS)[]} */ (Object.keys(COLUMNS));
/** All others are numbers. */
const WORDS = 2;

/** Counts outcomes by what happened and what was shown. */
export class Tally {
  /** @type {Map<string, Row>} */
  #rows = new Map();
  /** @type {string[]} */
  complaints = [];

  /** @param {Outcome} outcome @param {number} serial of the reorder, from 1 */
  add({ mishap, shown, met, differing, wrong }, serial) {
    const name = `${mishap} ${shown}`;
    const row = this.#rows.get(name) ?? emptyRow(mishap, shown);
    row.reorders += 1;
    row.met += met;
    row.lost += differing.filter(({ held, expected }) => held < expected).length;
    row.doubled += differing.filter(({ held, expected }) => held > expected).length;
    row.wrong += wrong.length;
    this.#rows.set(name, row);
    for (const each of [...differing.map(inWords), ...wrong])
      this.complaints.push(`reorder ${serial}, ${mishap}: ${each}`);
  }

  /** @returns {string} the table, and below it what was wrong */
  print() {
    const rows = [...this.#rows.values()].sort(
      (left, right) => left.mishap.localeCompare(right.mishap) || left.shown.localeCompare(right.shown),
    );
    const cells = [COLUMNS, ...rows, sumOf(rows)].map((row) => NAMES.map((name) => String(row[name])));
    const widths = NAMES.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
    const line = (/** @type {string[]} */ row) =>
      row
        .map((cell, column) => (column < WORDS ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ');
    return [...cells.map(line), ...this.complaints].join('\n');
  }
}

/** @param {string} mishap @param {string} shown @returns {Row} */
function emptyRow(mishap, shown) {
  return { mishap, shown, reorders: 0, met: 0, lost: 0, doubled: 0, wrong: 0 };
}

/** @param {Row[]} rows */
function sumOf(rows) {
  const sum = emptyRow('all', '');
  for (const row of rows)
    for (const name of /** @type {const} */ (['reorders', 'met', 'lost', 'doubled', 'wrong']))
      sum[name] += row[name];
  return sum;
}

/** @param {Difference} difference */
function inWords({ sku, held, expected }) {
  return `${held} × ${sku} in the cart instead of ${expected}`;
}

/**
 * @param {Record<string, number>} cart what the server's cart holds, by SKU
 * @param {Record<string, number>} expected
 * @returns {Difference[]}
 */
export function differences(cart, expected) {
  const skus = [...new Set([...Object.keys(cart), ...Object.keys(expected)])].sort();
  return skus
    .map((sku) => ({ sku, held: cart[sku] ?? 0, expected: expected[sku] ?? 0 }))
    .filter((each) => each.held !== each.expected);
}
