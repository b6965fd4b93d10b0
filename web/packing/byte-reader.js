/** Bytes read one behind the other, and what wasm makes of them. */
export class ByteReader {
  /** @param {Uint8Array} bytes of somebody else: it is not changed */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @returns {boolean} whether all has been read */
  get done() {
    return this.at >= this.bytes.length;
  }

  /** @returns {number} @throws {RangeError} where nothing is left */
  byte() {
    if (this.done) throw brokenModule();
    return this.bytes[this.at++];
  }

  /** @returns {number} an unsigned LEB128; its 32 lowest bits where it has more */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      if (shift < 32) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** @param {number} length @returns {Uint8Array} a view of the next bytes @throws {RangeError} where fewer are left */
  take(length) {
    const start = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw brokenModule();
    return this.bytes.subarray(start, this.at);
  }

  /** @template T @param {(reader: ByteReader) => T} read @returns {T[]} as many as the number before them says */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}

/** @returns {RangeError} that says so */
export function brokenModule() {
  return new RangeError('the module is broken');
}
