import { brokenModule } from './byte-reader.js';

/** As many as engines let a function have: https://webassembly.github.io/spec/js-api/#limits */
const MOST_LOCALS = 50_000;

/**
 * How the locals of a function are named where its code is packed: by how recently each was named before, which is a smaller
 * number, and more often the same one, than the number that wasm has for it.
 *
 * 1 is the local that was named last, 2 the one before, and so on; parameters are there from the beginning, in their order.
 * 0 is the next local of the first group of the function's declaration that has not been named; behind the last of those
 * that have been come the next ones of the second group, of the third. So locals have numbers in the order of their first
 * names.
 */
export class LocalNames {
  constructor() {
    /** The locals that have been named, the last one first. */
    this.recent = new Uint16Array(MOST_LOCALS);
    this.length = 0;
    /** Of each group the next local that has not. @type {number[]} */
    this.unnamed = [];
    this.count = 0;
    /** By operation, the local that was read last for it, and one more. */
    this.readBefore = new Uint16Array(256);
    /** By local, from where was loaded last when it was the last named one: loads go through the parts of a thing. */
    this.offsets = new Uint32Array(MOST_LOCALS);
  }

  /** A function begins. @param {number} parameters how many it takes */
  begin(parameters) {
    this.offsets.fill(0, 0, this.count + 1);
    this.readBefore.fill(0);
    this.recent[0] = 0;
    for (let local = 0; local < parameters; local++) this.recent[local] = local;
    this.length = parameters;
    this.unnamed = [];
    this.count = parameters;
  }

  /** The next group of the declaration. @param {number} count how many locals it has */
  declare(count) {
    this.unnamed.push(this.count);
    this.count += count;
    if (this.count > MOST_LOCALS) throw brokenModule();
  }

  /** A local is about to be read for an operation: the one that was read for it last is the likeliest. @param {number} operation */
  expect(operation) {
    const last = this.readBefore[operation];
    if (last > 0) this.use(last - 1);
  }

  /** @param {number} name @returns {number} the local, which is used now @throws {RangeError} where there is none */
  take(name) {
    const { recent, length } = this;
    const isNew = name === 0 || name > length;
    const local = isNew ? this.unnamed[name && name - length]++ : recent[name - 1];
    // Also where there is no such group. Broken code could name more and more of them.
    if (!(local < this.count)) throw brokenModule();
    this.use(local);
    return local;
  }

  /** @param {number} local which comes first from now on */
  use(local) {
    const { recent, length } = this;
    let before = local;
    for (let at = 0; at < length; at++) {
      const found = recent[at];
      recent[at] = before;
      if (found === local) return;
      before = found;
    }
    recent[length] = before;
    this.length++;
  }
}
