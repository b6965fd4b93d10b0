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
  /** The last one by kind and part. @type {Map<string, {body: object, text: string}>} */
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
   * @param {object} body the same object as before is no news
   * @param {string} [part] of what the message describes, where each is said by itself
   * @returns {boolean} whether that is news
   */
  describe(kind, body, part = '') {
    const key = `${kind} ${part}`;
    const last = this.#said.get(key);
    if (!this.#port || last?.body === body) return false;
    const text = JSON.stringify(body);
    this.#said.set(key, { body, text });
    if (last?.text === text) return false;
    this.#port.post(kind, 0, text);
    return true;
  }
}
