/**
 * Brings the shop's pictures into the picture atlas: each cut to a square in the middle and scaled to its
 * cell. An <img> loads them, because that is the one way that also takes SVG, follows `img-src` and shares
 * the cache with the page. A server that forbids reading its pictures (CORS) is remembered; what it has is
 * shown as a real <img> above the canvas.
 *
 * @typedef {import('./semantic-roles.js').SemanticNode} SemanticNode
 * @typedef {{id: number, url: string, x: number, y: number, width: number, height: number}} WantedPicture
 *   device px in the atlas; a square
 *
 * @typedef {object} PictureAtlas
 * @property {() => unknown} texture what its cells are in now; another one knows nothing of earlier cells
 * @property {(picture: HTMLCanvasElement, x: number, y: number) => boolean} upload false while there is no
 *   atlas: when there is one again, its pictures are asked for again
 * @property {(picture: WantedPicture) => void} placed
 * @property {(picture: WantedPicture) => void} failed
 */

export class Pictures {
  #atlas;
  #unread;
  /** @type {CanvasRenderingContext2D} */
  #context;
  /** Of pictures that may be shown but not read. @type {Set<string>} */
  #closedOrigins = new Set();
  /** @type {Set<string>} */
  #unreadable = new Set();
  /** Those that are nowhere: the placeholder stays. @type {Set<string>} */
  #missing = new Set();
  /** What each cell is for now, by its place. @type {Map<string, WantedPicture>} */
  #newest = new Map();
  #domView = false;
  #stopped = false;

  /** @param {PictureAtlas} atlas @param {() => void} unread one cannot be in it: the mirror may have to show it */
  constructor(atlas, unread) {
    this.#atlas = atlas;
    this.#unread = unread;
    this.#context = /** @type {CanvasRenderingContext2D} */ (
      document.createElement('canvas').getContext('2d')
    );
  }

  /** @param {WantedPicture} wanted */
  async load(wanted) {
    const origin = originOf(wanted.url);
    const cell = `${wanted.x} ${wanted.y}`;
    const texture = this.#atlas.texture();
    this.#newest.set(cell, wanted);
    // A picture that comes late must not get into a cell that has become another one's.
    const isStale = () =>
      this.#stopped || this.#newest.get(cell) !== wanted || this.#atlas.texture() !== texture;
    try {
      if (this.#closedOrigins.has(origin)) throw new Error('this server forbids reading');
      const image = await decoded(wanted.url);
      if (isStale()) return;
      if (this.#atlas.upload(this.#squared(image, wanted.width), wanted.x, wanted.y))
        this.#atlas.placed(wanted);
    } catch {
      // Shown as a placeholder by the canvas; the mirror tries once more without reading it.
      if (isStale()) return;
      this.#unreadable.add(wanted.url);
      this.#atlas.failed(wanted);
      this.#unread();
    }
  }

  /** Whether the mirror shows all pictures itself. @param {boolean} on */
  setDomView(on) {
    this.#domView = on;
  }

  /**
   * Gives the mirror's element its picture, if it is the mirror that has to show it.
   * @param {HTMLImageElement} element
   * @param {SemanticNode} node
   */
  show(element, node) {
    const { url = '' } = node;
    const wanted = (this.#domView || this.#unreadable.has(url)) && !this.#missing.has(url) ? url : '';
    element.classList.toggle('shown', wanted !== '');
    if ((element.getAttribute('src') ?? '') === wanted) return;
    if (wanted === '') element.removeAttribute('src');
    else {
      element.onload = () => this.#closedTo(url);
      element.onerror = () => {
        this.#missing.add(url);
        this.show(element, node);
      };
      element.src = wanted;
    }
  }

  stop() {
    this.#stopped = true;
  }

  /**
   * What was shown but could not be read is on a server that forbids it: its other pictures are not tried.
   * @param {string} url
   */
  #closedTo(url) {
    if (this.#unreadable.has(url)) this.#closedOrigins.add(originOf(url));
  }

  /** @param {HTMLImageElement} image @param {number} size device px */
  #squared(image, size) {
    const { canvas } = this.#context;
    canvas.width = size;
    canvas.height = size;
    // An SVG without a size of its own is as large as it is asked to be.
    const width = image.naturalWidth || size;
    const height = image.naturalHeight || size;
    const side = Math.min(width, height);
    this.#context.imageSmoothingQuality = 'high';
    this.#context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side, 0, 0, size, size);
    return canvas;
  }
}

/** @param {string} url */
async function decoded(url) {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return image;
}

/** @param {string} url */
function originOf(url) {
  try {
    return new URL(url, location.href).origin;
  } catch {
    return '';
  }
}
