/**
 * What stands behind the operations of wasm, and into which stream it goes where code is packed.
 * https://webassembly.github.io/spec/core/binary/instructions.html, without vectors, threads and exceptions: nothing that
 * ships has them.
 */

/** Code is taken apart into these, one behind the other: packers find what is like where it stands beside its like. */
export const OPERATIONS = 0;
export const BLOCKS = 1;
export const OTHERS = 2;
export const INDIRECT_CALLS = 3;
export const BRANCHES = 4;
export const DECLARATIONS = 5;
export const READ = 6;
export const WRITTEN = 7;
export const LOADS = 8;
export const STORES = 9;
export const ADDED = 10;
export const CONSTANTS = 11;
export const CALLS = 12;
export const LONG_CONSTANTS = 13;
export const FLOATS = 14;
export const STORED = 15;
export const STREAMS = 16;

/**
 * Operations count from here, and those before it behind 255. As they are, most are ASCII, and brotli takes a file that is
 * mostly ASCII for a text, and looks for likeness where text has it: that makes 4 kB more.
 */
export const FIRST_OPERATION = 0x20;

/** What stands behind an operation: one number of a stream, which is said by the number of the stream, or one of these. */
export const NONE = 100;
export const END = 101;
export const BLOCK = 102;
export const LOCAL_READ = 103;
export const LOCAL_WRITTEN = 104;
export const LOAD = 105;
export const STORE = 106;
export const CONSTANT = 107;
export const FLOAT = 108;
export const DOUBLE = 109;
export const INDIRECT_CALL = 110;
export const BRANCH_TABLE = 111;
export const TYPED_SELECT = 112;
export const PREFIXED = 113;

/** By operation, one of both. */
export const OPERANDS = new Uint8Array(256).fill(NONE);
/** @param {number} from @param {number} to the last one @param {number} operands */
const set = (from, to, operands) => OPERANDS.fill(operands, from, to + 1);
set(0x02, 0x04, BLOCK);
set(0x0b, 0x0b, END);
set(0x0c, 0x0d, BRANCHES);
set(0x0e, 0x0e, BRANCH_TABLE);
set(0x10, 0x10, CALLS);
set(0x11, 0x11, INDIRECT_CALL);
set(0x1c, 0x1c, TYPED_SELECT);
set(0x20, 0x20, LOCAL_READ);
set(0x21, 0x22, LOCAL_WRITTEN);
set(0x23, 0x26, OTHERS); // globals and tables
set(0x28, 0x35, LOAD);
set(0x36, 0x3e, STORE);
set(0x3f, 0x40, OTHERS); // the memory's size
set(0x41, 0x41, CONSTANT);
set(0x42, 0x42, LONG_CONSTANTS);
set(0x43, 0x43, FLOAT);
set(0x44, 0x44, DOUBLE);
set(0xd0, 0xd0, OTHERS); // ref.null
set(0xd2, 0xd2, OTHERS); // ref.func
set(0xfc, 0xfc, PREFIXED);

const ADD = 0x6a;

/**
 * Constants are told apart by what is done with them: an addition says most often where something is in a function's frame.
 * @param {number} following the operation behind a constant
 * @returns {number} the stream that has it
 */
export function streamOfConstant(following) {
  if (following === ADD) return ADDED;
  return OPERANDS[following] === STORE ? STORED : CONSTANTS;
}

/** How many numbers come behind that of an operation with a prefix. @param {number} operation @returns {number} */
export function numbersBehindPrefix(operation) {
  // From memory.init to table.fill; those before it are conversions.
  return [2, 1, 2, 1, 2, 1, 2, 1, 1, 1][operation - 8] ?? 0;
}

/** @param {number} operation a load or store @returns {number} the binary logarithm of the bytes that it moves: its alignment */
export function naturalAlignment(operation) {
  return Number('23230011001122232301012'[operation - 0x28]);
}
