import { I18nError, LogLevel } from '@vendure/core';

/** What the shop does not want, in words for the customer; the adapter knows it by its code. */
export class Refusal extends I18nError {
  /** @param {string} words one sentence */
  constructor(words) {
    // The words are a variable, so that nothing in them is read as a message format.
    super('{words}', { words }, 'STAMGAST_REFUSED', LogLevel.Debug);
  }
}
