// Where there are none, a dialog covers the toast; it is read aloud all the same.
const POPOVERS = 'popover' in HTMLElement.prototype;

/**
 * The toast: a popover that stays until it is taken away, so that it lies above everything, dialogs included.
 */
export class ToastFrame {
  #open = false;

  /** @param {import('./surface.js').Surface} surface */
  constructor(surface) {
    this.element = document.createElement('div');
    this.element.className = 'toast-frame';
    if (POPOVERS) this.element.popover = 'manual';
    else this.element.hidden = true;
    this.element.append(surface.element);
  }

  /** It is elsewhere in the document, which takes it from above the page: puts it back there. */
  moved() {
    // Into an element that is going as well: the next one takes it on.
    if (this.element.isConnected) this.show({ open: this.#open });
  }

  /** @param {{open: boolean}} state */
  show({ open }) {
    this.#open = open;
    if (!POPOVERS) this.element.hidden = !open;
    else if (open !== this.element.matches(':popover-open')) this.element.togglePopover(open);
  }
}
