/**
 * Tells assistive technology what happened. What is outside a modal dialog is inert and stays unheard, so
 * there is a pair of regions in each of the two places and the one that can be heard is used.
 *
 * @typedef {'polite' | 'assertive'} Politeness
 */
export class LiveRegions {
  #page;
  #dialog;
  #dialogElement;

  /** @param {ParentNode} page @param {HTMLDialogElement} dialog */
  constructor(page, dialog) {
    this.#page = makePair(page);
    this.#dialog = makePair(dialog);
    this.#dialogElement = dialog;
  }

  /**
   * What one frame has to say. A region speaks what it holds at the end of the task, so texts that go into
   * one region go in together.
   * @param {{politeness: Politeness, text: string}[]} announcements
   */
  announce(announcements) {
    const regions = this.#dialogElement.open ? this.#dialog : this.#page;
    for (const [politeness, region] of Object.entries(regions)) {
      const texts = announcements.filter((each) => each.politeness === politeness).map(({ text }) => text);
      if (texts.length > 0) say(region, texts.join('\n'));
    }
  }
}

/** @param {HTMLElement} region @param {string} text */
function say(region, text) {
  // The same words once more are a change only if something differs.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

/** @param {ParentNode} parent @returns {Record<Politeness, HTMLElement>} */
function makePair(parent) {
  const make = (/** @type {Politeness} */ politeness) => {
    const region = document.createElement('div');
    region.className = 'live';
    region.setAttribute('aria-live', politeness);
    parent.append(region);
    return region;
  };
  return { polite: make('polite'), assertive: make('assertive') };
}
