/**
 * The door, seen from JS: bytes in, one JSON object out. A trap (or an exception that escaped) poisons an
 * instance: from then on the port is dead, every call is a no-op, and `onTrap` was called once.
 *
 * @typedef {import('./wasm-module.js').StamgastModule} StamgastModule
 */
export class WasmPort {
  #module;
  #onTrap;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();
  #alive = true;

  /** @param {StamgastModule} module @param {(error: unknown) => void} onTrap */
  constructor(module, onTrap) {
    this.#module = module;
    this.#onTrap = onTrap;
  }

  get alive() {
    return this.#alive;
  }

  /** @param {object} config @returns {boolean} whether the other side could read it */
  start(config) {
    return this.#guarded(
      () =>
        this.#withBytes(JSON.stringify(config), (at, length) => this.#module._stamgast_start(at, length)) ===
        1,
      false,
    );
  }

  /**
   * @param {number} kind of `MessageKind`
   * @param {number} request 0, or the id of the effect that this answers
   * @param {string} body JSON
   */
  post(kind, request, body) {
    this.#guarded(
      () => this.#withBytes(body, (at, length) => this.#module._stamgast_post(kind, request, at, length)),
      undefined,
    );
  }

  frame() {
    this.#guarded(() => this.#module._stamgast_frame(), undefined);
  }

  /** @returns {Record<string, any>} what came out since the last call; empty if nothing did */
  takeOutbox() {
    return this.#guarded(() => {
      const lengthAt = this.#module._stamgast_alloc(4);
      try {
        const at = this.#module._stamgast_take_outbox(lengthAt);
        if (at === 0) return {};
        const bytes = this.#module.HEAPU8;
        const length = new DataView(bytes.buffer).getUint32(lengthAt, true);
        return JSON.parse(this.#decoder.decode(bytes.subarray(at, at + length)));
      } finally {
        this.#module._stamgast_free(lengthAt);
      }
    }, {});
  }

  /**
   * @param {number} image
   * @param {number} width
   * @param {number} height device px
   */
  imageReady(image, width, height) {
    this.#guarded(() => this.#module._stamgast_image_ready(image, width, height), undefined);
  }

  /** No more calls reach the instance; its memory goes when nobody holds the port. */
  close() {
    this.#alive = false;
  }

  /** @param {string} text @param {(at: number, length: number) => any} use */
  #withBytes(text, use) {
    const bytes = this.#encoder.encode(text);
    const at = this.#module._stamgast_alloc(bytes.length);
    try {
      this.#module.HEAPU8.set(bytes, at);
      return use(at, bytes.length);
    } finally {
      this.#module._stamgast_free(at);
    }
  }

  /** @template T @param {() => T} call @param {T} otherwise @returns {T} */
  #guarded(call, otherwise) {
    if (!this.#alive) return otherwise;
    try {
      return call();
    } catch (error) {
      this.#alive = false;
      this.#onTrap(error);
      return otherwise;
    }
  }
}
