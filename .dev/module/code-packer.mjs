import { ByteReader } from '../../web/packing/byte-reader.js';
import { LocalNames } from '../../web/packing/local-names.js';
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
} from '../../web/packing/operands.js';

/** Each length takes five bytes when it is written again, and the number of the section one. */
const LENGTH_BYTES = 5;

/** Takes the code of a module apart into streams: the other way of `CodeUnpacker`. */
export class CodePacker {
  /** @param {ByteReader} section behind its head */
  constructor(section) {
    this.section = section;
    /** @type {number[][]} */
    this.streams = Array.from({ length: STREAMS }, () => []);
    this.unpackedBytes = 0;
    this.names = new LocalNames();
    this.parameters = 0;
    /** The group of each declared local. @type {number[]} */
    this.groups = [];
    /** The new numbers of declared locals that have been named, by those that the module has for them. @type {Map<number, number>} */
    this.renamed = new Map();
  }

  /** @param {number[]} functions how many parameters each takes @returns {number[]} what `CodeUnpacker` reads */
  pack(functions) {
    const count = this.section.number();
    this.unpackedBytes = 1 + LENGTH_BYTES + leb(count).length;
    for (const parameters of functions) {
      this.section.number();
      this.unpackedBytes += LENGTH_BYTES;
      this.parameters = parameters;
      this.groups = [];
      this.renamed = new Map();
      this.names.begin(parameters);
      this.packBody();
    }
    const { streams, unpackedBytes } = this;
    return [...leb(unpackedBytes), ...streams.flatMap(({ length }) => leb(length)), ...streams.flat()];
  }

  packBody() {
    this.packDeclarations();
    for (let open = 1; open > 0;) {
      const operation = this.section.byte();
      this.unpackedBytes++;
      this.streams[OPERATIONS].push((operation - FIRST_OPERATION) & 0xff);
      const operands = OPERANDS[operation];
      if (operands === END) open--;
      if (operands === BLOCK) open++;
      this.packOperands(operands);
    }
  }

  packDeclarations() {
    for (let groups = this.move(DECLARATIONS); groups > 0; groups--) {
      const count = this.move(DECLARATIONS);
      this.groups.push(...Array(count).fill(this.names.unnamed.length));
      this.names.declare(count);
      this.move(DECLARATIONS);
    }
  }

  /** @param {number} operands */
  packOperands(operands) {
    switch (operands) {
      case NONE:
      case END:
        return;
      case BLOCK:
        return void this.move(BLOCKS);
      case LOCAL_READ:
        return this.packRead();
      case LOCAL_WRITTEN:
        return void this.packLocal(WRITTEN);
      case LOAD:
        return this.packLoad();
      case STORE:
        this.skipAlignment();
        return void this.move(STORES);
      case CONSTANT:
        return void this.move(streamOfConstant(this.following()));
      case FLOAT:
        return this.moveBytes(4);
      case DOUBLE:
        return this.moveBytes(8);
      case INDIRECT_CALL:
        return this.moveMany(INDIRECT_CALLS, 2);
      case BRANCH_TABLE:
        return this.moveMany(BRANCHES, this.move(BRANCHES) + 1);
      case TYPED_SELECT:
        return this.moveMany(OTHERS, this.move(OTHERS));
      case PREFIXED:
        return this.moveMany(OTHERS, numbersBehindPrefix(this.move(OTHERS)));
      default:
        return void this.move(operands);
    }
  }

  packRead() {
    const following = this.following();
    this.names.expect(following);
    this.names.readBefore[following] = this.packLocal(READ) + 1;
  }

  /** @param {number} stream @returns {number} the local, by its new number */
  packLocal(stream) {
    const { names } = this;
    const given = this.section.number();
    const name = this.nameOf(given);
    const local = names.take(name);
    if (given >= this.parameters) this.renamed.set(given, local);
    this.streams[stream].push(...leb(name));
    this.unpackedBytes += leb(local).length;
    return local;
  }

  /** @param {number} given the number that the module has for a local @returns {number} */
  nameOf(given) {
    const { recent, length } = this.names;
    const known = given < this.parameters ? given : this.renamed.get(given);
    if (known !== undefined) return recent.indexOf(known) + 1;
    const group = this.groups[given - this.parameters];
    return group === 0 ? 0 : length + group;
  }

  packLoad() {
    const { offsets, recent } = this.names;
    this.skipAlignment();
    const offset = this.section.number();
    const distance = offset - offsets[recent[0]];
    if (Math.abs(distance) >= 2 ** 30)
      throw new RangeError('A load is too far from the one before it to be packed.');
    offsets[recent[0]] = offset;
    // Zigzag: 0 is 0, -1 is 1, 1 is 2, -2 is 3.
    this.streams[LOADS].push(...leb(((distance << 1) ^ (distance >> 31)) >>> 0));
    this.unpackedBytes += leb(offset).length;
  }

  skipAlignment() {
    this.section.number();
    this.unpackedBytes++;
  }

  /** @returns {number} the operation behind the number that comes next */
  following() {
    const behind = new ByteReader(this.section.bytes);
    behind.at = this.section.at;
    behind.number();
    return behind.byte();
  }

  /** @param {number} stream gets the next LEB128 @returns {number} its lowest 32 bits */
  move(stream) {
    const { section } = this;
    const start = section.at;
    const number = section.number();
    this.streams[stream].push(...section.bytes.subarray(start, section.at));
    this.unpackedBytes += section.at - start;
    return number;
  }

  /** @param {number} stream @param {number} count of numbers */
  moveMany(stream, count) {
    for (let left = count; left > 0; left--) this.move(stream);
  }

  /** @param {number} count of bytes of a floating-point number */
  moveBytes(count) {
    this.streams[FLOATS].push(...this.section.take(count));
    this.unpackedBytes += count;
  }
}

/** @param {number} number @returns {number[]} as an unsigned LEB128 */
export function leb(number) {
  const bytes = [];
  let left = number;
  for (; left >= 0x80; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left];
}
