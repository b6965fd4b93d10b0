/**
 * A canvas to draw on that nobody sees, and how what was drawn comes to the canvases that are seen. Those have contexts for
 * this alone, and of one kind for life: a page stays with the kind of unseen canvas that it began with.
 *
 * @typedef {object} UnseenCanvas
 * @property {OffscreenCanvas | HTMLCanvasElement} canvas
 * @property {(width: number, height: number) => void} reserve makes room for a picture of this size, device px
 * @property {(target: HTMLCanvasElement, width: number, height: number) => void} showOn shows what was just drawn at the lower
 *   left, all over a canvas of that size (device px); in the task that it was drawn in
 */

/**
 * Its pixels become the other canvas's own. Copied, what is on and around the screen takes longer than to draw it: measured in
 * Chromium without a GPU, 315 ms for 1280 × 3492 px, and given away 27 ms.
 * @implements {UnseenCanvas}
 */
class GivenAway {
  canvas = new OffscreenCanvas(1, 1);

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
 * 112 ms, and copied 78 ms. Safari has WebGL off screen since 17, and copies into a new bitmap each time.
 * @implements {UnseenCanvas}
 */
class Copied {
  canvas = document.createElement('canvas');

  /** @type {UnseenCanvas['reserve']} */
  reserve(width, height) {
    if (this.canvas.width < width) this.canvas.width = width;
    if (this.canvas.height < height) this.canvas.height = height;
  }

  /** @type {UnseenCanvas['showOn']} */
  showOn(target, width, height) {
    const context = target.getContext('2d');
    if (!context) return;
    context.globalCompositeOperation = 'copy';
    context.drawImage(this.canvas, 0, this.canvas.height - height, width, height, 0, 0, width, height);
  }
}

/** On pages that came by https or from this machine; on others it is taken for another browser. */
const IS_CHROMIUM = 'userAgentData' in navigator && typeof OffscreenCanvas === 'function';

/** The better one first. */
export const UNSEEN_CANVASES = Object.freeze(IS_CHROMIUM ? [GivenAway, Copied] : [Copied]);
