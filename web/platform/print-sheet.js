/**
 * One part of the page alone on paper: a copy of its mirrored elements, which the style sheet shows instead of everything else of this page
 * while the browser prints. What can only be pressed stays away.
 */
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
    const copy = /** @type {HTMLElement} */ (part.cloneNode(true));
    copy.style.left = copy.style.top = '0';
    sheet.style.width = copy.style.width;
    sheet.style.height = copy.style.height;
    sheet.append(copy);
    this.#root.append(sheet);
    this.#root.classList.add('printing');
    // Waits until the dialog is closed, except on phones; the event comes in either case.
    globalThis.addEventListener('afterprint', () => this.#remove(sheet), { once: true });
    globalThis.print();
  }

  /** @param {HTMLElement} sheet */
  #remove(sheet) {
    sheet.remove();
    if (!this.#root.querySelector('.print-sheet')) this.#root.classList.remove('printing');
  }
}
