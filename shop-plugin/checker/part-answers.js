import { ACCOUNT_ANSWERS } from './account-shapes.js';
import { AFTER_PURCHASE_ANSWERS } from './after-purchase-shapes.js';
import { FAVOURITE_ANSWERS } from './favourite-shapes.js';
import { FOR_YOU_ANSWERS } from './for-you-shapes.js';
import { LOYALTY_ANSWERS } from './loyalty-shapes.js';

/** What the methods beside orders and cart answer. */
export const PART_ANSWERS = Object.freeze({
  ...FAVOURITE_ANSWERS,
  ...LOYALTY_ANSWERS,
  ...FOR_YOU_ANSWERS,
  ...AFTER_PURCHASE_ANSWERS,
  ...ACCOUNT_ANSWERS,
});
