/**
 * What was there before and what was taken back. Values are immutable and compared by identity.
 *
 * A gesture, dragging a colour say, is many values and one step: all that is recorded under one name until `settle`.
 * @template Value
 */
export class History {
  /** @type {Value[]} */
  #past = [];
  /** @type {Value[]} the next one last */
  #future = [];
  #present;
  /** @type {string | null} */
  #gesture = null;

  /** @param {Value} present */
  constructor(present) {
    this.#present = present;
  }

  get present() {
    return this.#present;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** @param {Value} value @param {string | null} [gesture] null: a step of its own */
  record(value, gesture = null) {
    if (value === this.#present) return;
    if (gesture === null || gesture !== this.#gesture) this.#past.push(this.#present);
    this.#gesture = gesture;
    this.#present = value;
    this.#future = [];
  }

  /** The gesture is over: what comes next is another step, even under the same name. */
  settle() {
    this.#gesture = null;
  }

  /** @returns {boolean} whether there was something to take back */
  undo() {
    return this.#step(this.#past, this.#future);
  }

  /** @returns {boolean} whether there was something taken back */
  redo() {
    return this.#step(this.#future, this.#past);
  }

  /** @param {Value[]} from @param {Value[]} onto */
  #step(from, onto) {
    if (from.length === 0) return false;
    onto.push(this.#present);
    this.#present = /** @type {Value} */ (from.pop());
    this.settle();
    return true;
  }
}
