/**
 * One part of the page on paper: a copy of its mirrored elements, which the style sheet shows instead of everything
 * else of this page while the browser prints. The merchant's own header and footer are theirs to leave out
 * (`@media print`). What can only be pressed stays away. Pictures, which the page has on its canvas, are loaded first.
 */

/** A picture that has not come by then is left out: the paper does not wait for a slow server. */
const PICTURES_WITHIN_MS = 3000;

/** As wide as A4 between usual margins, in CSS px: what is wider is made smaller. */
const PAPER_WIDTH = 680;

export class PrintSheet {
  #root;

  /** @param {HTMLElement} root of the page's elements */
  constructor(root) {
    this.#root = root;
  }

  /**
   * Opens the browser's dialog.
   * @param {HTMLElement} part
   * @param {ReadonlyMap<Element, string>} pictures the addresses of those in it, by their elements
   */
  async print(part, pictures) {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    const copy = this.#copyOf(part, sheet);
    sheet.append(copy);
    this.#root.append(sheet);
    const copies = copy.querySelectorAll('img');
    const urls = [...part.querySelectorAll('img')].map((element) => pictures.get(element) ?? '');
    await Promise.all([...copies].map((element, index) => loaded(element, urls[index])));
    if (!sheet.isConnected) return; // the page has gone meanwhile: another one would be printed
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

/** Resolves when the picture is there, or is not and its place is left empty. @param {HTMLImageElement} element @param {string} url */
async function loaded(element, url) {
  element.classList.toggle('shown', url !== '');
  element.removeAttribute('src');
  if (url === '') return;
  element.src = url;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(reject, PICTURES_WITHIN_MS)));
  try {
    await Promise.race([element.decode(), late]);
  } catch {
    element.removeAttribute('src');
    element.classList.remove('shown');
  } finally {
    clearTimeout(timer);
  }
}
