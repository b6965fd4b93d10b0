/**
 * The states that the preview can be in, and how the demo shop is brought into each: by its own parameters
 * (`shop-plugin/demo/faults.js`), or by changing what it answers.
 *
 * @typedef {import('../../../shop-plugin/contract.js').ShopPlugin} ShopPlugin
 * @typedef {object} Scene
 * @property {string} title for people
 * @property {string} faults as in the page's address
 * @property {(plugin: ShopPlugin) => ShopPlugin} [change]
 */
import { withLongWords } from './long-words.js';

/** The first is the usual one. @type {Readonly<Record<string, Scene>>} */
export const SCENES = Object.freeze({
  orders: { title: 'Orders', faults: '' },
  empty: { title: 'Empty', faults: 'empty' },
  loading: { title: 'Loading', faults: 'delay=600000' },
  error: { title: 'Error', faults: 'fail=listOrders:unavailable' },
  words: { title: 'Long words', faults: '', change: withLongWords },
  visitor: { title: 'Signed out', faults: 'signed-out' },
  newcomer: { title: 'New customer', faults: 'customer=new' },
  pictures: { title: 'Missing pictures', faults: 'missing-images' },
});

/** The languages that the page speaks, in their own words. @type {Readonly<Record<string, string>>} */
export const LANGUAGES = Object.freeze({
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية (right to left)',
});
