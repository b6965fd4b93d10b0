/**
 * What the page tells the wasm side. Each message makes a frame due. Of the messages that describe how things
 * are, layout and preferences, only what differs from the last one crosses.
 *
 * @typedef {import('../bridge/gated-port.js').GatedPort} GatedPort
 */
export class PageMessages {
  #due;
  /** @type {GatedPort | null} */
  #port = null;
  /** The last body by kind. @type {Map<number, string>} */
  #said = new Map();

  /** @param {() => void} due a frame is */
  constructor(due) {
    this.#due = due;
  }

  /** Another instance, which knows nothing yet. @param {GatedPort} port */
  connect(port) {
    this.#port = port;
    this.#said.clear();
  }

  /** @param {number} kind of `MessageKind` @param {object} body */
  post(kind, body) {
    this.postText(kind, 0, JSON.stringify(body));
  }

  /**
   * @param {number} kind
   * @param {number} request the effect that this answers, or 0
   * @param {string} text JSON
   */
  postText(kind, request, text) {
    this.#port?.post(kind, request, text);
    this.#due();
  }

  /**
   * Says how things are now, without making a frame due.
   * @param {number} kind
   * @param {object} body
   * @returns {boolean} whether that is news
   */
  describe(kind, body) {
    const text = JSON.stringify(body);
    if (!this.#port || this.#said.get(kind) === text) return false;
    this.#said.set(kind, text);
    this.#port.post(kind, 0, text);
    return true;
  }

  /** Whether that kind was ever described to this instance. @param {number} kind */
  knows(kind) {
    return this.#said.has(kind);
  }
}
