/**
 * The dialog: a real modal <dialog> around two surfaces, of which the upper one scrolls and the lower one,
 * with the actions, stays.
 */
export class DialogFrame {
  /**
   * @param {import('./surface.js').Surface} actions
   * @param {() => void} onDismiss Escape, the back gesture, or a click beside it
   */
  constructor(actions, onDismiss) {
    this.element = document.createElement('dialog');
    this.scroller = document.createElement('div');
    this.scroller.className = 'scroller';
    this.element.append(this.scroller, actions.element);
    this.element.addEventListener('cancel', (event) => {
      // The C++ side closes it, once it knows.
      event.preventDefault();
      onDismiss();
    });
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) onDismiss();
    });
  }

  /** @param {import('./surface.js').Surface} content */
  hold(content) {
    this.scroller.append(content.element);
  }

  /** It is elsewhere in the document, which takes it from above the page: puts it back there. */
  moved() {
    // Into an element that is going as well: the next one takes it on.
    if (!this.element.open || !this.element.isConnected) return;
    const { scrollTop } = this.scroller;
    this.element.close();
    this.#open();
    this.scroller.scrollTop = scrollTop;
  }

  /** What it is in may be hidden now, or not any more: nobody waits for a dialog that cannot be seen. */
  sightChanged() {
    if (this.element.open && this.element.matches(':modal') !== this.#isInSight) this.moved();
  }

  get #isInSight() {
    return (this.element.parentElement?.getClientRects().length ?? 0) > 0;
  }

  #open() {
    if (this.#isInSight) this.element.showModal();
    else this.element.show();
  }

  /** @param {{open: boolean, name?: string, description?: string, width: number}} state */
  show({ open, name = '', description = '', width }) {
    if (this.element.getAttribute('aria-label') !== name) this.element.setAttribute('aria-label', name);
    if ((this.element.getAttribute('aria-description') ?? '') !== description)
      this.element.setAttribute('aria-description', description);
    if (open) this.element.style.width = `${width}px`;
    if (open && !this.element.open) {
      this.scroller.scrollTop = 0;
      this.#open();
    } else if (!open && this.element.open) this.element.close();
  }
}
