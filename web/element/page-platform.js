/**
 * What the wasm side may call: the object that `wasm/library.js` forwards to. It only joins the pieces; each
 * is tested by itself.
 *
 * @typedef {import('../platform/gl-canvas.js').GlCanvas} GlCanvas
 * @typedef {import('../platform/text-engine.js').TextEngine} TextEngine
 * @typedef {import('./page-surfaces.js').PageSurfaces} PageSurfaces
 */
import { readsBackTruly } from '../platform/canvas-honesty.js';
import { Formatter } from '../platform/formatter.js';

export class PagePlatform {
  #surfaces;
  #locale;
  /** The texture of the pictures, in the context of the canvas. @type {WebGLTexture | null} */
  #pictureTexture = null;

  /** @param {{text: TextEngine, locale: string, canvas: GlCanvas, surfaces: PageSurfaces}} parts */
  constructor({ text, locale, canvas, surfaces }) {
    this.text = text;
    this.#locale = locale;
    this.formatter = new Formatter(locale);
    this.canvas = canvas;
    this.#surfaces = surfaces;
  }

  /** An instance begins: there is a context to draw in, where one is to be had, and no picture in it. */
  begin() {
    if (!this.canvas.context && readsBackTruly()) this.canvas.open();
    this.#pictureTexture = null;
  }

  /**
   * The language of dates, amounts and glyphs from now on.
   * @param {string} locale BCP 47
   */
  speak(locale) {
    this.text.setLanguage(locale);
    if (locale !== this.#locale) this.formatter = new Formatter(locale);
    this.#locale = locale;
  }

  /**
   * A surface was drawn: show it, unless its canvas is not laid out for it yet. (Of a fraction of a px each side may make
   * another whole one.)
   * @param {number} surface of `SURFACE_IDS`
   * @param {number} width
   * @param {number} height device px
   * @param {Float32Array} boxes what of it was drawn, see `UnseenCanvas`
   * @returns {boolean} whether that is all that is on its canvas now
   */
  present(surface, width, height, boxes) {
    const canvas = this.#surfaces.canvas(surface);
    if (!canvas || Math.abs(canvas.width - width) > 1 || Math.abs(canvas.height - height) > 1) return false;
    if (!this.canvas.showOn(canvas, boxes)) return false;
    return canvas.width === width && canvas.height === height;
  }

  get pictureTexture() {
    return this.#pictureTexture;
  }

  /** @param {WebGLTexture | null} texture */
  setPictureTexture(texture) {
    this.#pictureTexture = texture;
  }

  /**
   * @param {HTMLCanvasElement} picture
   * @param {number} x
   * @param {number} y texels
   * @returns {boolean} false while there is no texture
   */
  uploadPicture(picture, x, y) {
    const gl = this.canvas.context;
    if (!gl || this.canvas.generation === 0 || !this.#pictureTexture) return false;
    gl.bindTexture(gl.TEXTURE_2D, this.#pictureTexture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, picture);
    return true;
  }
}
