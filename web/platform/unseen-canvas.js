/**
 * A canvas to draw on that nobody sees, and how what was drawn comes to the canvases that are seen. Those have contexts for
 * this alone, and of one kind for life: a page stays with the kind of unseen canvas that it began with.
 *
 * @typedef {object} UnseenCanvas
 * @property {OffscreenCanvas | HTMLCanvasElement} canvas
 * @property {boolean} keeps whether of a canvas that is seen a part can be shown anew
 * @property {(width: number, height: number) => void} reserve makes room for a picture of this size, device px
 * @property {(target: HTMLCanvasElement, boxes: Float32Array) => void} showOn shows what was just drawn, in the task that it
 *   was drawn in: boxes of the target (left, top, right, bottom of each; device px), one below the other at the lower left.
 *   Where it does not keep, there is one, all of the target.
 */

/** What draws without a GPU. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;
// So that not each box of another size is another canvas.
const STEP_PX = 128;
const MOST_ROUNDED_PX = 1024;

/**
 * Its pixels become the other canvas's own. Copied, what is on and around the screen takes longer than to draw it, on machines
 * with a GPU.
 * @implements {UnseenCanvas}
 */
class GivenAway {
  canvas = new OffscreenCanvas(1, 1);
  keeps = false;

  /**
   * Without a GPU each picture is brought from one memory to another: of 1280 × 3303 px, for a button under the pointer,
   * 27 ms. Copied are its boxes alone, in 2.
   * @param {WebGL2RenderingContext} context
   */
  static suits(context) {
    const info = context.getExtension('WEBGL_debug_renderer_info');
    return !info || !SOFTWARE.test(context.getParameter(info.UNMASKED_RENDERER_WEBGL));
  }

  /** @type {UnseenCanvas['reserve']} */
  reserve(width, height) {
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
  }

  /** @type {UnseenCanvas['showOn']} */
  showOn(target) {
    target.getContext('bitmaprenderer')?.transferFromImageBitmap(this.canvas.transferToImageBitmap());
  }
}

/**
 * Its pixels are copied: for all others. Firefox reads pixels back and uploads them again where they are given away: measured,
 * 112 ms, and copied 78 ms; for a button under the pointer, whose boxes alone are copied, 12 ms. Safari has WebGL off screen
 * since 17, and copies into a new bitmap each time.
 * @implements {UnseenCanvas}
 */
class Copied {
  canvas = document.createElement('canvas');
  keeps = true;
  #height = 0;
  /** Where many boxes are copied from: of a canvas with WebGL a browser takes a picture for each. */
  #copy = document.createElement('canvas');

  static suits() {
    return true;
  }

  /** @type {UnseenCanvas['reserve']} */
  reserve(width, height) {
    this.#height = height;
    const { canvas } = this;
    const fits = width <= canvas.width && height <= canvas.height;
    // All of it is cleared and copied from.
    const isFarTooLarge = 4 * roomFor(width) * roomFor(height) < canvas.width * canvas.height;
    if (fits && !isFarTooLarge) return;
    canvas.width = roomFor(width);
    canvas.height = roomFor(height);
  }

  /** @type {UnseenCanvas['showOn']} */
  showOn(target, boxes) {
    const context = target.getContext('2d');
    if (!context) return;
    const source = boxes.length > 4 ? this.#copied() : this.canvas;
    let from = source.height - this.#height;
    for (let index = 0; index < boxes.length; index += 4) {
      const [left, top, right, bottom] = boxes.subarray(index);
      const [width, height] = [right - left, bottom - top];
      context.clearRect(left, top, width, height);
      context.drawImage(source, 0, from, width, height, left, top, width, height);
      from += height;
    }
  }

  #copied() {
    const { canvas } = this;
    const copy = this.#copy;
    if (copy.width !== canvas.width) copy.width = canvas.width;
    if (copy.height !== this.#height) copy.height = this.#height;
    const context = copy.getContext('2d');
    if (!context) return canvas;
    context.globalCompositeOperation = 'copy';
    context.drawImage(canvas, 0, this.#height - canvas.height);
    return copy;
  }
}

/** @param {number} px device px of a side that there have to be */
function roomFor(px) {
  return px < MOST_ROUNDED_PX ? Math.ceil(px / STEP_PX) * STEP_PX : px;
}

/** On pages that came by https or from this machine; on others it is taken for another browser. */
const IS_CHROMIUM = 'userAgentData' in navigator && typeof OffscreenCanvas === 'function';

/** The better one first. */
export const UNSEEN_CANVASES = Object.freeze(IS_CHROMIUM ? [GivenAway, Copied] : [Copied]);
