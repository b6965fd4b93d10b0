/**
 * @typedef {'title' | 'quantity' | 'net' | 'rate' | 'price' | 'amount'} Column
 * @typedef {Partial<Record<Column, string>>} Row
 *
 * @typedef {object} Table
 * @property {Row} [head] is written again at the top of each page
 * @property {Row[]} rows
 * @property {Row} foot
 */

const PAD = 4;
const GAP = 8;

/** In points; the title has what the page leaves. */
const WIDTHS = Object.freeze({ quantity: 44, net: 80, rate: 38, price: 80, amount: 84 });

const FROM_THE_RIGHT = /** @type {const} */ (['amount', 'price', 'rate', 'net', 'quantity']);

/**
 * Draws a table where the text is, over as many pages as it needs; no row is torn apart. Titles wrap.
 * @param {any} pdf a PDFDocument
 * @param {Table} table
 * @param {{plain: string, strong: string}} fonts
 */
export function drawTable(pdf, table, fonts) {
  new TableDrawing(pdf, table, fonts).draw();
}

class TableDrawing {
  /** @param {any} pdf @param {Table} table @param {{plain: string, strong: string}} fonts */
  constructor(pdf, table, fonts) {
    this.pdf = pdf;
    this.table = table;
    this.fonts = fonts;
    const { margins, width } = pdf.page;
    this.left = margins.left;
    this.right = width - margins.right;
  }

  draw() {
    const { head, rows, foot } = this.table;
    // The head goes where its first row goes, and the last row where the foot goes.
    this.#makeRoom(this.#height(head ?? {}) + this.#height(rows[0] ?? foot), false);
    this.#head();
    rows.forEach((row, index) => {
      const below = index === rows.length - 1 ? this.#height(foot) : 0;
      this.#makeRoom(this.#height(row) + below);
      this.#row(row);
    });
    this.#rule();
    this.#row(foot, this.fonts.strong);
  }

  /** @param {number} height @param {boolean} [again] whether the head is written on the next page */
  #makeRoom(height, again = true) {
    if (this.pdf.y + height <= this.pdf.page.maxY()) return;
    this.pdf.addPage();
    if (again) this.#head();
  }

  #head() {
    if (!this.table.head) return;
    this.#row(this.table.head, this.fonts.strong);
    this.#rule();
  }

  /** @param {Row} row @param {string} [font] */
  #row(row, font = this.fonts.plain) {
    this.pdf.font(font);
    const top = this.pdf.y;
    const height = this.#height(row);
    for (const [name, text] of Object.entries(row)) {
      const { left, width } = this.#place(row, /** @type {Column} */ (name));
      this.pdf.text(text, left, top, { width, align: name === 'title' ? 'left' : 'right' });
    }
    this.pdf.font(this.fonts.plain);
    this.pdf.x = this.left;
    this.pdf.y = top + height;
  }

  /** @param {Row} row */
  #height(row) {
    const heights = Object.entries(row).map(([name, text]) =>
      this.pdf.heightOfString(text, { width: this.#place(row, /** @type {Column} */ (name)).width }),
    );
    return Math.max(0, ...heights) + PAD;
  }

  /** The title goes as far as the row has nothing else. @param {Row} row @param {Column} column */
  #place(row, column) {
    let left = this.right;
    let end = this.right;
    for (const name of FROM_THE_RIGHT) {
      left -= WIDTHS[name];
      if (name === column) return { left, width: WIDTHS[name] };
      if (name in row) end = left - GAP;
    }
    return { left: this.left, width: end - this.left };
  }

  #rule() {
    const { y } = this.pdf;
    this.pdf.moveTo(this.left, y).lineTo(this.right, y).lineWidth(0.5).stroke();
    this.pdf.y = y + PAD;
  }
}
