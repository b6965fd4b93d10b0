/**
 * The door of an instance that has only the first parts of its module yet: what that cannot take waits here, in the order
 * in which it came, until the rest is there.
 *
 * @typedef {import('./wasm-port.js').WasmPort} WasmPort
 *
 * @typedef {object} Rest
 * @property {() => Promise<void>} load makes the instance whole; rejects where the rest does not arrive
 * @property {() => void} draw what has been posted
 * @property {(error: unknown) => void} failed it did not arrive, for the first time; it is tried again
 * @property {(error: unknown) => void} givenUp it does not arrive, and a customer waits for it
 */
import { isNear, isPlace, isWish, needsRest } from './first-part.js';
import { MessageKind } from './message-kind.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** After half a minute a customer is told that it does not come. */
const MOST_ATTEMPTS_FOR_A_WISH = 6;

export class GatedPort {
  #port;
  #rest;
  #isWhole = false;
  /** @type {Promise<void> | null} */
  #coming = null;
  /** @type {[kind: number, request: number, body: string][]} */
  #waiting = [];
  #withOrders;

  /** @param {WasmPort} port @param {Rest} rest @param {{withOrders: boolean}} has whether the list of orders is there already */
  constructor(port, rest, { withOrders }) {
    this.#port = port;
    this.#rest = rest;
    this.#withOrders = withOrders;
  }

  get isWhole() {
    return this.#isWhole;
  }

  /** Whether what is drawn now would not be what the page is to show. */
  get waitsForPlace() {
    return this.#waiting.some(([kind]) => isPlace(kind));
  }

  /**
   * @param {number} kind of `MessageKind`
   * @param {number} request 0, or the id of the effect that this answers
   * @param {string} body JSON
   */
  post(kind, request, body) {
    if (this.#isWhole || !this.#port.alive) return this.#port.post(kind, request, body);
    if (isPlace(kind)) this.#waiting = this.#waiting.filter(([other]) => other !== kind);
    const waits = needsRest(kind, body, this.#withOrders);
    if (waits) this.#hold([kind, request, body]);
    else this.#port.post(kind, request, body);
    if (waits || isNear(kind)) void this.complete();
  }

  /** @returns {Promise<void>} once the instance is whole; never where it ends before */
  complete() {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  /** @param {[kind: number, request: number, body: string]} message */
  #hold(message) {
    const last = this.#waiting.findLast(([kind]) => kind === MessageKind.activate);
    // A press that seems to do nothing is made again, and is meant once.
    if (message[0] === MessageKind.activate && last?.[2] === message[2]) return;
    this.#waiting.push(message);
  }

  async #load() {
    let pause = FIRST_PAUSE_MS;
    for (let attempt = 1; !(await this.#arrives(attempt)); attempt++) {
      await networkOr(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
    this.#isWhole = true;
    for (const message of this.#waiting.splice(0)) {
      this.#port.post(...message);
      // Each press finds the page as the one before has left it.
      if (message[0] === MessageKind.activate) this.#rest.draw();
    }
    this.#rest.draw();
  }

  /** @param {number} attempt which one it is @returns {Promise<boolean>} whether it did; never once the instance has ended */
  async #arrives(attempt) {
    try {
      if (this.#port.alive) await this.#rest.load();
    } catch (error) {
      if (!this.#port.alive) return false;
      if (attempt === 1) this.#rest.failed(error);
      if (attempt >= MOST_ATTEMPTS_FOR_A_WISH && this.#waiting.some(([kind]) => isWish(kind)))
        this.#rest.givenUp(error);
      return false;
    }
    return this.#port.alive || new Promise(() => undefined);
  }
}

/** @param {number} ms @returns {Promise<void>} once so many are over, or there is a network again */
function networkOr(ms) {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    globalThis.addEventListener?.('online', over);
  });
}
