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

  /** @param {{politeness: Politeness, text: string}} announcement */
  announce({ politeness, text }) {
    const region = (this.#dialogElement.open ? this.#dialog : this.#page)[politeness];
    // The same words once more are a change only if something differs.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  }
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
