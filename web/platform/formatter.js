/**
 * Money, dates, numbers and plurals in the customer's language through Intl (`kit::Formatter` in C++).
 * Formats are made once and kept: making one takes as long as using it a thousand times.
 */
import { amountFormat, decimalsOf } from '../../shop-plugin/server/currency.js';

/** `kit::DateStyle` by number. */
export const DATE_STYLES = Object.freeze(
  /** @type {const} */ ([
    'date',
    'date_short',
    'year',
    'search',
    'weekday',
    'clock',
    'moment',
    'iso_day',
    'clock_seconds',
    'day',
  ]),
);

/** @type {Record<'date' | 'date_short' | 'year' | 'weekday' | 'clock' | 'clock_seconds' | 'moment' | 'day', Intl.DateTimeFormatOptions>} */
const DATE_OPTIONS = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  date_short: { day: 'numeric', month: 'short' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  clock: { hour: 'numeric', minute: '2-digit' },
  clock_seconds: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  moment: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
};

export class Formatter {
  #locale;
  #numbers;
  #plurals;
  #timeZone;
  /** @type {Intl.DisplayNames | undefined} */
  #countries;
  /** @type {Map<string, {format: Intl.NumberFormat, digits: number} | null>} */
  #money = new Map();
  /** @type {Map<string, Intl.DateTimeFormat>} */
  #dates = new Map();

  /** @param {string} locale BCP 47 @param {string} [timeZone] the browser's by default */
  constructor(locale, timeZone) {
    this.#locale = locale;
    this.#timeZone = timeZone;
    this.#numbers = new Intl.NumberFormat(locale);
    this.#plurals = new Intl.PluralRules(locale);
  }

  /** @param {number} minorUnits an integer @param {string} currency ISO 4217 */
  money(minorUnits, currency) {
    const known = this.#moneyFormat(currency);
    if (!known) return `${currency} ${this.#numbers.format(minorUnits)}`;
    return known.format.format(/** @type {any} */ (decimalText(minorUnits, known.digits)));
  }

  /** @param {number} timeMs since 1970 @param {number} style of `DATE_STYLES` */
  date(timeMs, style) {
    const name = DATE_STYLES[style] ?? 'date';
    if (name === 'search') return this.#searchWords(timeMs);
    if (name === 'iso_day') return this.#isoDay(timeMs);
    return this.#date(name, DATE_OPTIONS[name]).format(timeMs);
  }

  /** @param {string} code ISO 3166-1 alpha-2 */
  country(code) {
    this.#countries ??= new Intl.DisplayNames(this.#locale, { type: 'region' });
    try {
      return this.#countries.of(code) ?? code;
    } catch {
      return code; // not two letters
    }
  }

  /** @param {number} value */
  number(value) {
    return this.#numbers.format(value);
  }

  /** @param {number} value @returns {string} `zero`, `one`, `two`, `few`, `many` or `other` */
  pluralCategory(value) {
    return this.#plurals.select(value);
  }

  /** @param {string} currency */
  #moneyFormat(currency) {
    let known = this.#money.get(currency);
    if (known === undefined) {
      try {
        known = { format: amountFormat(this.#locale, currency), digits: decimalsOf(currency) };
      } catch {
        // Not three letters: Intl refuses it. The amount is shown in minor units beside the code as it came.
        known = null;
      }
      this.#money.set(currency, known);
    }
    return known;
  }

  /** @param {string} name @param {Intl.DateTimeFormatOptions} options */
  #date(name, options) {
    let format = this.#dates.get(name);
    if (!format) {
      format = new Intl.DateTimeFormat(this.#locale, { timeZone: this.#timeZone, ...options });
      this.#dates.set(name, format);
    }
    return format;
  }

  /**
   * By what customers look for a day: 5 maart 2024, 5 mrt, dinsdag, 5-3-2024, 05-03-2024, 2024-03-05.
   * @param {number} timeMs
   */
  #searchWords(timeMs) {
    const two = '2-digit';
    /** @type {[string, Intl.DateTimeFormatOptions][]} */
    const forms = [
      ['date', DATE_OPTIONS.date],
      ['month_short', { month: 'short' }],
      ['weekday_name', { weekday: 'long' }],
      ['figures', { day: 'numeric', month: 'numeric', year: 'numeric' }],
      ['figures_two', { day: two, month: two, year: 'numeric' }],
    ];
    const words = forms.map(([name, options]) => this.#date(name, options).format(timeMs));
    return [...words, this.#isoDay(timeMs)].join(' ');
  }

  /** @param {number} timeMs */
  #isoDay(timeMs) {
    const two = '2-digit';
    const format = this.#date('iso', {
      day: two,
      month: two,
      year: 'numeric',
      calendar: 'iso8601',
      numberingSystem: 'latn',
    });
    const parts = Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day}`;
  }
}

/** An integer of minor units as decimal text, which Intl takes without ever making a float of it.
 * @param {number} minorUnits @param {number} digits */
export function decimalText(minorUnits, digits) {
  const sign = minorUnits < 0 ? '-' : '';
  const figures = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  return digits === 0 ? sign + figures : `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
