/**
 * One part of the page on paper: a copy of its mirrored elements, which the style sheet shows instead of everything
 * else of this page while the browser prints. The merchant's own header and footer are theirs to leave out
 * (`@media print`). What can only be pressed stays away.
 */

/** As wide as A4 between usual margins, in CSS px: what is wider is made smaller. */
const PAPER_WIDTH = 680;

export class PrintSheet {
  #root;

  /** @param {HTMLElement} root of the page's elements */
  constructor(root) {
    this.#root = root;
  }

  /** @param {HTMLElement} part */
  print(part) {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.append(this.#copyOf(part, sheet));
    this.#root.append(sheet);
    this.#root.classList.add('printing');
    // Waits until the dialog is closed, except on phones; the event comes in either case.
    globalThis.addEventListener('afterprint', () => this.#remove(sheet), { once: true });
    globalThis.print();
  }

  /** @param {HTMLElement} part @param {HTMLElement} sheet is made as high as it */
  #copyOf(part, sheet) {
    const copy = /** @type {HTMLElement} */ (part.cloneNode(true));
    const scale = Math.min(1, PAPER_WIDTH / part.offsetWidth);
    sheet.style.height = `${part.offsetHeight * scale}px`;
    copy.style.left = copy.style.top = '0';
    copy.style.transformOrigin = '0 0';
    copy.style.transform = `scale(${scale})`;
    return copy;
  }

  /** @param {HTMLElement} sheet */
  #remove(sheet) {
    sheet.remove();
    if (!this.#root.querySelector('.print-sheet')) this.#root.classList.remove('printing');
  }
}
