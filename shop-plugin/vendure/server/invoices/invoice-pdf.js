import PDFDocument from 'pdfkit';
import { amountFormat } from '../../../server/currency.js';
import { plainSpaces, standardAmount, standardLetters } from './invoice-letters.js';
import { drawTable } from './invoice-table.js';
import { invoiceLocale, invoiceWords } from './invoice-words.js';

/**
 * @typedef {import('./invoice-facts.js').InvoiceFacts} InvoiceFacts
 * @typedef {import('./invoice-facts.js').InvoiceLine} InvoiceLine
 * @typedef {import('./invoice-table.js').Row} Row
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

const MARGIN = 48;
const LETTERS = Object.freeze({ head: 10, title: 16, table: 9 });
/** Between the last line of a page and its number. */
const FOOT = 24;
const STANDARD_FONTS = Object.freeze({ plain: 'Helvetica', strong: 'Helvetica-Bold' });

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
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    lang: invoiceLocale(language),
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
    this.locale = invoiceLocale(language);
    this.amounts = amountFormat(this.locale, paper.facts.currency);
  }

  draw() {
    const { facts, kind, issuedAt } = this.paper;
    this.#head();
    this.pdf.fontSize(LETTERS.table);
    this.#goods();
    if (facts.taxes.length > 0) this.#taxes();
    this.pdf.moveDown();
    if (kind === 'invoice') this.#text(`${this.words.paid} ${this.#day(issuedAt)}`);
    for (const line of this.letterhead.footer ?? []) this.#text(line);
    this.#numberPages();
  }

  #head() {
    const { kind, number, issuedAt, facts } = this.paper;
    const { words } = this;
    this.pdf.fontSize(LETTERS.head);
    for (const line of this.letterhead.seller) this.#text(line);
    this.pdf.moveDown(2);
    for (const line of facts.buyer) this.#text(line);
    this.pdf.moveDown(2).fontSize(LETTERS.title);
    this.#text(`${words[kind]} ${number}`);
    this.pdf.fontSize(LETTERS.head).moveDown(0.5);
    this.#text(`${words.date}: ${this.#day(issuedAt)}`);
    if (facts.invoice_number) this.#text(`${words.of}: ${facts.invoice_number}`);
    this.#text(`${words.order}: ${facts.order_number}, ${this.#day(new Date(facts.ordered_at))}`);
    this.pdf.moveDown();
  }

  /** What was bought, what came to it, and what it cost. */
  #goods() {
    const { words } = this;
    const { lines, extras, total } = this.paper.facts;
    const head = {
      ...{ title: words.product, quantity: words.quantity, net: words.net_price },
      ...{ rate: words.tax, price: words.price, amount: words.amount },
    };
    this.#table({
      ...(lines.length > 0 && { head }),
      rows: [
        ...lines.flatMap((line) => this.#line(line)),
        ...extras.map(({ label, amount }) => this.#sum(this.#word(label), amount)),
      ],
      foot: this.#sum(words.total, total),
    });
  }

  /** @param {string} title @param {number} amount @returns {Row} */
  #sum(title, amount) {
    return { title: this.#drawn(title), amount: this.#money(amount) };
  }

  /** A discount stands below its line, so that quantity times price is the amount. @param {InvoiceLine} line @returns {Row[]} */
  #line({ title, sku, quantity, unit_net, rate_percent, unit_price, discount = 0, total }) {
    const row = {
      title: this.#drawn(`${title} (${sku})`),
      quantity: String(quantity),
      net: unit_net === undefined ? '' : this.#money(unit_net),
      rate: rate_percent === undefined ? '' : this.#percent(rate_percent),
      price: this.#money(unit_price),
      amount: this.#money(total + discount),
    };
    return discount === 0 ? [row] : [row, this.#sum(this.words.discount, -discount)];
  }

  #taxes() {
    const { words } = this;
    const { taxes } = this.paper.facts;
    const rates = taxes.map(({ label, rate_percent, base, tax }) =>
      this.#taxRow(`${this.#percent(rate_percent)} ${label}`, base, tax),
    );
    const tax = taxes.reduce((sum, each) => sum + each.tax, 0);
    // Not the sum of the rows: where two taxes are on one thing, its net price is in two of them.
    const net = this.paper.facts.total - tax;
    this.pdf.moveDown();
    this.#table({
      head: { title: '', net: words.net, price: words.tax, amount: words.gross },
      rows: rates,
      foot: this.#taxRow(words.total, net, tax),
    });
  }

  /** @param {string} title @param {number} net @param {number} tax @returns {Row} */
  #taxRow(title, net, tax) {
    return {
      title: this.#drawn(title),
      net: this.#money(net),
      price: this.#money(tax),
      amount: this.#money(net + tax),
    };
  }

  /** Below the margin, where nothing flows onto another page. One page needs no number. */
  #numberPages() {
    const { pdf, words } = this;
    const { count } = pdf.bufferedPageRange();
    if (count < 2) return;
    for (let page = 0; page < count; page++) {
      pdf.switchToPage(page);
      const { height, margins } = pdf.page;
      margins.bottom = 0;
      const text = `${this.paper.number} · ${words.page} ${page + 1} / ${count}`;
      pdf.text(this.#drawn(text), MARGIN, height - MARGIN, { align: 'right' });
    }
  }

  /** @param {string} line */
  #text(line) {
    this.pdf.text(this.#drawn(line), MARGIN);
  }

  /** @param {import('./invoice-table.js').Table} table */
  #table(table) {
    const { font } = this.letterhead;
    drawTable(this.pdf, table, font ? { plain: font, strong: font } : STANDARD_FONTS);
  }

  /** A font of the shop's own has the letters that the shop needs. @param {string} text */
  #drawn(text) {
    return this.letterhead.font ? plainSpaces(text) : standardLetters(text);
  }

  /** Shipping and discounts come by their names here; a surcharge has words of the shop's. @param {string} label */
  #word(label) {
    return Object.hasOwn(this.words, label) ? this.words[/** @type {InvoiceWord} */ (label)] : label;
  }

  /** @param {number} amount as Vendure counts */
  #money(amount) {
    const major = amount / 10 ** this.paper.precision;
    return this.letterhead.font
      ? plainSpaces(this.amounts.format(major))
      : standardAmount(this.amounts, major);
  }

  /** @param {number} percent */
  #percent(percent) {
    const format = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 2 });
    return this.#drawn(format.format(percent / 100));
  }

  /** @param {Date} time */
  #day(time) {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
  }
}
