/** The toast: a popover that stays until it is taken away, so that it lies above everything, dialogs included. */
export class ToastFrame {
  /** @param {import('./surface.js').Surface} surface */
  constructor(surface) {
    this.element = document.createElement('div');
    this.element.className = 'toast-frame';
    this.element.popover = 'manual';
    this.element.append(surface.element);
  }

  /** @param {{open: boolean}} state */
  show({ open }) {
    if (!this.element.isConnected || open === this.element.matches(':popover-open')) return;
    if (open) this.element.showPopover();
    else this.element.hidePopover();
  }
}
