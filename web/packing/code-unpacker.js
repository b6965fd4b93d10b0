import { brokenModule } from './byte-reader.js';
import { LocalNames } from './local-names.js';
import { CODE } from './module-parts.js';
import {
  BLOCK,
  BLOCKS,
  BRANCH_TABLE,
  BRANCHES,
  CONSTANT,
  DECLARATIONS,
  DOUBLE,
  END,
  FIRST_OPERATION,
  FLOAT,
  FLOATS,
  INDIRECT_CALL,
  INDIRECT_CALLS,
  LOAD,
  LOADS,
  LOCAL_READ,
  LOCAL_WRITTEN,
  naturalAlignment,
  NONE,
  numbersBehindPrefix,
  OPERANDS,
  OPERATIONS,
  OTHERS,
  PREFIXED,
  READ,
  STORE,
  STORES,
  streamOfConstant,
  STREAMS,
  TYPED_SELECT,
  WRITTEN,
} from './operands.js';

/** A length that is written behind what it is of takes as many bytes as are always enough. */
const LENGTH_BYTES = 5;

/** Code that is put together is about as long as it was; a function is longer by its length and its alignments. */
const MOST_GROWTH = 8;

/**
 * Puts the code of a module together. It comes as its length when it is together, the lengths of the streams, and the
 * streams. Its half a million steps are mostly taken before the browser has compiled them: hence few calls.
 */
export class CodeUnpacker {
  #out;
  #at = 0;
  #bytes;
  /** Of each stream what comes next, and where it ends. */
  #next = new Uint32Array(STREAMS);
  #ends = new Uint32Array(STREAMS);
  #names = new LocalNames();

  /** @param {import('./byte-reader.js').ByteReader} section behind its name */
  constructor(section) {
    const bytes = section.number();
    if (bytes > MOST_GROWTH * section.bytes.length) throw brokenModule();
    this.#out = new Uint8Array(bytes);
    this.#bytes = section.bytes;
    const lengths = Array.from({ length: STREAMS }, () => section.number());
    lengths.forEach((length, stream) => {
      this.#next[stream] = section.at;
      section.take(length);
      this.#ends[stream] = section.at;
    });
  }

  /**
   * @param {number[]} functions how many parameters each takes
   * @param {() => Promise<void> | undefined} pause called between functions: what it gives is waited for
   * @returns {Promise<Uint8Array<ArrayBuffer>>} the section, with its head
   * @throws {RangeError} where a stream is too short or too long
   */
  async unpack(functions, pause) {
    this.#out[this.#at++] = CODE;
    const section = this.#skipLength();
    this.#write(functions.length);
    for (const parameters of functions) {
      const body = this.#skipLength();
      this.#names.begin(parameters);
      this.#unpackBody();
      this.#writeLength(body);
      const pausing = pause();
      if (pausing) await pausing;
    }
    this.#writeLength(section);
    const isWhole = this.#at === this.#out.length;
    if (!isWhole || this.#next.some((next, stream) => next !== this.#ends[stream])) throw brokenModule();
    return this.#out;
  }

  #unpackBody() {
    const [out, bytes, next, names] = [this.#out, this.#bytes, this.#next, this.#names];
    this.#unpackDeclarations();
    let end = next[OPERATIONS];
    for (let open = 1; open > 0;) {
      if (end >= this.#ends[OPERATIONS]) throw brokenModule();
      const operation = (bytes[end++] + FIRST_OPERATION) & 0xff;
      out[this.#at++] = operation;
      const operands = OPERANDS[operation];
      if (operands === NONE) continue;
      const following = (bytes[end] + FIRST_OPERATION) & 0xff;
      if (operands === LOCAL_READ) {
        names.expect(following);
        const local = names.take(this.#read(READ));
        names.readBefore[following] = local + 1;
        this.#write(local);
      } else if (operands === LOCAL_WRITTEN) {
        this.#write(names.take(this.#read(WRITTEN)));
      } else if (operands === CONSTANT) {
        this.#copy(streamOfConstant(following));
      } else if (operands === LOAD) {
        out[this.#at++] = naturalAlignment(operation);
        const distance = this.#read(LOADS);
        this.#write((names.offsets[names.recent[0]] += (distance >>> 1) ^ -(distance & 1)));
      } else if (operands === END) {
        open--;
      } else if (operands === BLOCK) {
        open++;
        this.#copy(BLOCKS);
      } else if (operands === STORE) {
        out[this.#at++] = naturalAlignment(operation);
        this.#copy(STORES);
      } else this.#unpackRareOperands(operands);
    }
    next[OPERATIONS] = end;
  }

  #unpackDeclarations() {
    const groups = this.#copy(DECLARATIONS);
    for (let left = groups; left > 0 && this.#next[DECLARATIONS] < this.#ends[DECLARATIONS]; left--) {
      this.#names.declare(this.#copy(DECLARATIONS));
      this.#copy(DECLARATIONS);
    }
  }

  /** @param {number} operands */
  #unpackRareOperands(operands) {
    if (operands === INDIRECT_CALL) this.#copyMany(INDIRECT_CALLS, 2);
    else if (operands === BRANCH_TABLE) this.#copyMany(BRANCHES, this.#copy(BRANCHES) + 1);
    else if (operands === TYPED_SELECT) this.#copyMany(OTHERS, this.#copy(OTHERS));
    else if (operands === PREFIXED) this.#copyMany(OTHERS, numbersBehindPrefix(this.#copy(OTHERS)));
    else if (operands === FLOAT) this.#copyBytes(4);
    else if (operands === DOUBLE) this.#copyBytes(8);
    else this.#copy(operands);
  }

  /** @param {number} stream @returns {number} the next one, an unsigned LEB128 of at most 32 bits */
  #read(stream) {
    const bytes = this.#bytes;
    let at = this.#next[stream];
    let byte = bytes[at++];
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
    }
    this.#next[stream] = at;
    return value >>> 0;
  }

  /** @param {number} stream the next LEB128 of it @returns {number} its lowest 28 bits, without a sign */
  #copy(stream) {
    const [bytes, out] = [this.#bytes, this.#out];
    let at = this.#next[stream];
    let byte = (out[this.#at++] = bytes[at++]);
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = out[this.#at++] = bytes[at++];
      if (shift < 28) value |= (byte & 0x7f) << shift;
    }
    this.#next[stream] = at;
    return value;
  }

  /** @param {number} stream @param {number} count of numbers */
  #copyMany(stream, count) {
    for (let left = count; left > 0 && this.#next[stream] < this.#ends[stream]; left--) this.#copy(stream);
  }

  /** @param {number} count of bytes of a floating-point number */
  #copyBytes(count) {
    for (let left = count; left > 0; left--) this.#out[this.#at++] = this.#bytes[this.#next[FLOATS]++];
  }

  /** @returns {number} where the length is missing now */
  #skipLength() {
    this.#at += LENGTH_BYTES;
    return this.#at - LENGTH_BYTES;
  }

  /** @param {number} start as skipLength() gave it */
  #writeLength(start) {
    const out = this.#out;
    let length = this.#at - start - LENGTH_BYTES;
    for (let at = start; at < start + LENGTH_BYTES; at++, length >>>= 7) out[at] = (length & 0x7f) | 0x80;
    out[start + LENGTH_BYTES - 1] &= 0x7f;
  }

  /** @param {number} number as an unsigned LEB128 */
  #write(number) {
    const out = this.#out;
    let left = number;
    for (; left >= 0x80; left >>>= 7) out[this.#at++] = (left & 0x7f) | 0x80;
    out[this.#at++] = left;
  }
}
