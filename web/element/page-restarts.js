/** Whether a page whose instance trapped starts again. */
const MOST_CRASHES = 2;

export class PageRestarts {
  #crashes = 0;
  #whole = false;

  /** Whether the next instance needs all of its module from the start. */
  get whole() {
    return this.#whole;
  }

  get mayStart() {
    return this.#crashes <= MOST_CRASHES;
  }

  /**
   * Where only the first part of the module was there, something of the rest was needed before it came, mostly. The page
   * begins again with all of it, and asks the shop anew; nothing was sent, as what the customer does waits for the rest.
   * @param {boolean} isWhole whether the instance that trapped was
   * @returns {'restarted' | 'crashed'} what happened: a code of docs/errors.md
   */
  after(isWhole) {
    const wasEarly = !isWhole && !this.#whole;
    this.#whole ||= wasEarly;
    if (!wasEarly) this.#crashes += 1;
    return wasEarly ? 'restarted' : 'crashed';
  }
}
