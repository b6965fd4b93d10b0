import PDFDocument from 'pdfkit';
import { amountFormat } from '../../../server/currency.js';
import { invoiceWords } from './invoice-words.js';

/**
 * @typedef {import('./invoice-facts.js').InvoiceFacts} InvoiceFacts
 * @typedef {import('./invoice-words.js').InvoiceWord} InvoiceWord
 *
 * @typedef {object} InvoicePaper
 * @property {'invoice' | 'credit_note'} kind
 * @property {string} number
 * @property {Date} issuedAt
 * @property {InvoiceFacts} facts
 * @property {number} precision digits behind the point of its amounts
 *
 * @typedef {object} Letterhead
 * @property {string[]} seller name, address, registrations, line by line
 * @property {string[]} [footer] bank account and the like
 * @property {string} [font] path of a TrueType font, for names beyond Western Europe
 */

const MARGIN = 56;
const COLUMNS = Object.freeze({ title: 56, quantity: 330, price: 390, amount: 470 });
const WIDTHS = Object.freeze({ title: 266, quantity: 52, price: 72, amount: 69 });
const LAST_LINE = 740;

/**
 * @param {InvoicePaper} paper
 * @param {Letterhead} letterhead
 * @param {string} language
 * @returns {Promise<Uint8Array>} the same bytes for the same invoice
 */
export function drawInvoice(paper, letterhead, language) {
  const { issuedAt: CreationDate, number } = paper;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    info: { Title: number, Author: letterhead.seller[0] ?? '', CreationDate, ModDate: CreationDate },
    ...(letterhead.font && { font: letterhead.font }),
  });
  const bytes = bytesOf(pdf);
  new InvoiceDrawing(pdf, paper, letterhead, language).draw();
  pdf.end();
  return bytes;
}

/** @param {any} pdf @returns {Promise<Uint8Array>} */
function bytesOf(pdf) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (/** @type {Uint8Array} */ chunk) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(joined(chunks)));
  });
}

/** @param {readonly Uint8Array[]} chunks */
function joined(chunks) {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

class InvoiceDrawing {
  /** @param {any} pdf @param {InvoicePaper} paper @param {Letterhead} letterhead @param {string} language */
  constructor(pdf, paper, letterhead, language) {
    this.pdf = pdf;
    this.paper = paper;
    this.letterhead = letterhead;
    this.words = invoiceWords(language);
    this.locale = language.replace('_', '-');
  }

  draw() {
    const { facts } = this.paper;
    this.#head();
    if (facts.lines.length > 0) this.#lines();
    for (const { label, amount } of facts.extras)
      this.#row({ title: this.#word(label), amount: this.#money(amount) });
    this.#rule();
    this.#row({ title: this.words.total, amount: this.#money(facts.total) });
    this.pdf.moveDown();
    for (const { label, rate_percent, base, tax } of facts.taxes) {
      const title = `${this.words.tax} ${rate_percent} % (${label}), ${this.words.net} ${this.#money(base)}`;
      this.#row({ title, amount: this.#money(tax) });
    }
    this.pdf.moveDown(2);
    for (const line of this.letterhead.footer ?? []) this.#text(line);
  }

  #head() {
    const { kind, number, issuedAt, facts } = this.paper;
    const { words } = this;
    for (const line of this.letterhead.seller) this.#text(line);
    this.pdf.moveDown(2);
    for (const line of facts.buyer) this.#text(line);
    this.pdf.moveDown(2).fontSize(16);
    this.#text(`${words[kind]} ${number}`);
    this.pdf.fontSize(10).moveDown(0.5);
    this.#text(`${words.date}: ${this.#day(issuedAt)}`);
    if (facts.invoice_number) this.#text(`${words.of}: ${facts.invoice_number}`);
    this.#text(`${words.order}: ${facts.order_number}, ${this.#day(new Date(facts.ordered_at))}`);
    this.pdf.moveDown();
  }

  #lines() {
    const { product, quantity, price, amount } = this.words;
    this.#row({ title: product, quantity, price, amount });
    this.#rule();
    for (const line of this.paper.facts.lines) {
      this.#row({
        title: `${line.title} (${line.sku})`,
        quantity: String(line.quantity),
        price: this.#money(line.unit_price),
        amount: this.#money(line.total),
      });
    }
  }

  /** Side by side; the title wraps. @param {Partial<Record<keyof typeof COLUMNS, string>>} cells */
  #row(cells) {
    if (this.pdf.y > LAST_LINE) this.pdf.addPage();
    const top = this.pdf.y;
    let bottom = top;
    for (const [column, text] of Object.entries(cells)) {
      const name = /** @type {keyof typeof COLUMNS} */ (column);
      const align = name === 'title' ? 'left' : 'right';
      this.pdf.text(printable(text), COLUMNS[name], top, { width: WIDTHS[name], align });
      bottom = Math.max(bottom, this.pdf.y);
    }
    this.pdf.x = MARGIN;
    this.pdf.y = bottom + 4;
  }

  #rule() {
    const { y } = this.pdf;
    this.pdf
      .moveTo(MARGIN, y)
      .lineTo(COLUMNS.amount + WIDTHS.amount, y)
      .lineWidth(0.5)
      .stroke();
    this.pdf.y = y + 6;
  }

  /** @param {string} line */
  #text(line) {
    this.pdf.text(printable(line), MARGIN);
  }

  /** Shipping and discounts come by their names here; a surcharge has words of the shop's. @param {string} label */
  #word(label) {
    return Object.hasOwn(this.words, label) ? this.words[/** @type {InvoiceWord} */ (label)] : label;
  }

  /** @param {number} amount as Vendure counts */
  #money(amount) {
    return amountFormat(this.locale, this.paper.facts.currency).format(amount / 10 ** this.paper.precision);
  }

  /** @param {Date} time */
  #day(time) {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
  }
}

/** The standard fonts know no narrow spaces, which some languages put into their numbers. @param {string} text */
function printable(text) {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/\u2212/g, '-');
}
