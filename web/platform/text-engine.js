/**
 * The browser's text for the C++ side (`kit::TextEngine`): measures and draws whole shaped runs with one 2D
 * context. Numbers are CSS px unless a name says device px.
 *
 * @typedef {object} RunStyle
 * @property {string} family a CSS font-family list
 * @property {number} size
 * @property {number} weight
 * @property {number} letterSpacing
 * @property {boolean} rightToLeft
 *
 * @typedef {{width: number, ascent: number, descent: number, inkLeft: number, inkRight: number, inkAbove:
 *   number, inkBelow: number}} RunMetrics `ink…`: how far its pixels reach beyond the width, and above and
 *   below the baseline
 */
import { isFilled } from './icons.js';

// Runs with one of these may have colours of their own; only then the pixels are looked at.
const PERHAPS_COLOURED = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
// The browser lays lines out with whole ascents and descents, and rounds half of what is left of the line's
// height down. Whoever centres these numbers in a line and rounds gets the mirror's baseline.
const HALF_ROUNDS_DOWN = 0.02;
const ICON_GRID = 24;
const ICON_STROKE = 2;

export class TextEngine {
  /** @type {CanvasRenderingContext2D} */
  #context;
  #pixelRatio;
  /** The style that the context has. */
  #used = '';
  #language = '';

  /** @param {{pixelRatio: () => number, canvas?: HTMLCanvasElement}} surroundings */
  constructor({ pixelRatio, canvas = document.createElement('canvas') }) {
    this.#pixelRatio = pixelRatio;
    // Without willReadFrequently reading back takes 1–9 ms a run in Chromium.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no 2D canvas');
    this.#context = context;
  }

  /**
   * Shaping may depend on the language: han characters, Serbian italics, Turkish i.
   * @param {string} language BCP 47
   */
  setLanguage(language) {
    this.#language = language;
    if ('lang' in this.#context) this.#context.lang = language;
  }

  /** Fonts were loaded: the next run must look its font up again. */
  forgetFonts() {
    this.#used = '';
  }

  /** @param {string} text @param {RunStyle} style @returns {RunMetrics} */
  measure(text, style) {
    // At the size in device px that is drawn later and that the mirror's text is laid out with.
    const ratio = this.#pixelRatio();
    this.#use(style, ratio);
    const metrics = this.#context.measureText(text);
    return {
      width: metrics.width / ratio,
      ascent: (Math.round(metrics.fontBoundingBoxAscent) - HALF_ROUNDS_DOWN) / ratio,
      descent: Math.round(metrics.fontBoundingBoxDescent) / ratio,
      inkLeft: Math.max(0, metrics.actualBoundingBoxLeft) / ratio,
      inkRight: Math.max(0, metrics.actualBoundingBoxRight - metrics.width) / ratio,
      inkAbove: metrics.actualBoundingBoxAscent / ratio,
      inkBelow: metrics.actualBoundingBoxDescent / ratio,
    };
  }

  /** Whether a run has colours of its own. @param {string} text @param {RunStyle} style @param {number} pixelRatio */
  isColoured(text, style, pixelRatio) {
    if (!PERHAPS_COLOURED.test(text)) return false;
    const { width, inkAbove, inkBelow } = this.measure(text, style);
    const [columns, rows] = [width, inkAbove + inkBelow].map((length) => Math.ceil(length * pixelRatio) + 1);
    this.beginSheet(columns, rows);
    this.drawText(text, style, pixelRatio, '#fff', 0, Math.ceil(inkAbove * pixelRatio));
    return !isWhite(this.readSheet(columns, rows));
  }

  /** Begins a transparent sheet to draw on, of this size in device px. @param {number} width @param {number} height */
  beginSheet(width, height) {
    const { canvas } = this.#context;
    if (canvas.width < width || canvas.height < height) {
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
      // A new size resets the whole state.
      this.#used = '';
      this.setLanguage(this.#language);
    } else this.#context.clearRect(0, 0, width, height);
  }

  /**
   * @param {string} text @param {RunStyle} style @param {number} pixelRatio @param {string} color CSS
   * @param {number} x where the baseline starts, device px @param {number} y
   */
  drawText(text, style, pixelRatio, color, x, y) {
    this.#use(style, pixelRatio);
    this.#context.fillStyle = color;
    this.#context.fillText(text, x, y);
  }

  /** Paints an icon in white. @param {string} path as in icons.js @param {number} size device px */
  drawIcon(path, size) {
    const context = this.#context;
    context.save();
    context.scale(size / ICON_GRID, size / ICON_GRID);
    context.strokeStyle = '#fff';
    context.lineWidth = ICON_STROKE;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const strokes = new Path2D(path);
    context.stroke(strokes);
    if (isFilled(path)) {
      context.fillStyle = '#fff';
      context.fill(strokes);
    }
    context.restore();
  }

  /**
   * The sheet's pixels, RGBA with straight alpha. Each call waits for the browser, so draw all first.
   * @param {number} width @param {number} height device px
   */
  readSheet(width, height) {
    return this.#context.getImageData(0, 0, width, height).data;
  }

  /** @param {RunStyle} style @param {number} ratio */
  #use(style, ratio) {
    const context = this.#context;
    const font = `${style.weight} ${style.size * ratio}px ${style.family}`;
    const letterSpacing = `${style.letterSpacing * ratio}px`;
    const direction = style.rightToLeft ? 'rtl' : 'ltr';
    // Assigning parses a value again even when it is the same.
    const used = `${font} ${letterSpacing} ${direction}`;
    if (used === this.#used) return;
    this.#used = used;
    context.font = font;
    context.letterSpacing = letterSpacing;
    context.fontKerning = 'normal';
    context.direction = direction;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
  }
}

/**
 * Whether every pixel that is not nearly transparent is white; faint ones lose precision to premultiplication.
 * @param {Uint8ClampedArray} pixels */
function isWhite(pixels) {
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] > 32 && Math.min(pixels[at], pixels[at + 1], pixels[at + 2]) < 240) return false;
  }
  return true;
}
