/**
 * The picture atlas of a page: pictures go into a texture of the canvas, and the wasm side hears where each is.
 *
 * @typedef {import('../platform/pictures.js').PictureAtlas} PictureAtlas
 * @typedef {import('../platform/pictures.js').WantedPicture} WantedPicture
 */
import { MessageKind } from '../bridge/message-kind.js';

/** @implements {PictureAtlas} */
export class PageAtlas {
  #platform;
  #messages;
  #placed;

  /**
   * @param {import('./page-platform.js').PagePlatform} platform
   * @param {import('./page-messages.js').PageMessages} messages
   * @param {(picture: WantedPicture) => void} placed tells the instance that runs
   */
  constructor(platform, messages, placed) {
    this.#platform = platform;
    this.#messages = messages;
    this.#placed = placed;
  }

  texture() {
    return this.#platform.pictureTexture;
  }

  /** @param {HTMLCanvasElement} picture @param {number} x @param {number} y */
  upload(picture, x, y) {
    return this.#platform.uploadPicture(picture, x, y);
  }

  /** @param {WantedPicture} picture */
  placed(picture) {
    this.#placed(picture);
  }

  /** @param {WantedPicture} picture */
  failed({ id }) {
    this.#messages.post(MessageKind.images_failed, { images: [id] });
  }
}
