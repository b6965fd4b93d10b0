/** Small wasm modules, byte by byte: https://webassembly.github.io/spec/core/binary/index.html */

const I32 = 0x7f;
const I64 = 0x7e;
const F32 = 0x7d;
const F64 = 0x7c;
const BLOCK_WITHOUT_RESULT = 0x40;

/** @param {number} value @returns {number[]} as a signed LEB128, in one byte or more */
function signed(value) {
  const bytes = [];
  for (let left = value; ; left >>= 7) {
    const byte = left & 0x7f;
    const isLast = left >> 6 === 0 || left >> 6 === -1;
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}

/** @param {number} value @returns {number[]} as an unsigned LEB128 */
function unsigned(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** @param {number[][]} items @returns {number[]} */
const list = (items) => [...unsigned(items.length), ...items.flat()];
/** @param {number} id @param {number[]} content @returns {number[]} */
const section = (id, content) => [id, ...unsigned(content.length), ...content];
/** @param {string} name @returns {number[]} */
const named = (name) => [name.length, ...Buffer.from(name)];
/** @param {number} value */
const constant = (value) => [0x41, ...signed(value)];
/** @param {number} local */
const get = (local) => [0x20, ...unsigned(local)];
/** @param {number} local */
const set = (local) => [0x21, ...unsigned(local)];

/** (a, b) → 3 a + b */
const LEAF = [0, ...get(0), ...constant(3), 0x6c, ...get(1), 0x6a, 0x0b];

/**
 * A module whose functions take two i32 and give one. The first, which is in its table as well, is 3 a + b; behind it come
 * those with these bodies, of which the last is exported as `run`. It has a page of memory and a global.
 * @param {number[][]} bodies without their lengths @returns {Uint8Array}
 */
export function moduleWith(bodies) {
  const functions = [LEAF, ...bodies];
  return Uint8Array.from([
    ...Buffer.from('\0asm'),
    ...[1, 0, 0, 0],
    ...section(1, list([[0x60, 2, I32, I32, 1, I32]])),
    ...section(3, list(functions.map(() => [0]))),
    ...section(4, list([[0x70, 0, 1]])),
    ...section(5, list([[0, 1]])),
    ...section(6, list([[I32, 1, ...constant(9), 0x0b]])),
    ...section(
      7,
      list([
        [...named('run'), 0, bodies.length],
        [...named('memory'), 2, 0],
      ]),
    ),
    ...section(9, list([[0, ...constant(0), 0x0b, 1, 0]])),
    ...section(12, [1]),
    ...section(10, list(functions.map((body) => [...unsigned(body.length), ...body]))),
    ...section(11, list([[1, ...unsigned(5), ...Buffer.from('bytes')]])),
  ]);
}

/** A body in which each kind of operand is, and which gives a number that hangs on all of them. @returns {number[]} */
export function everyOperand() {
  const groups = list([
    [3, I32],
    [1, I64],
    [1, F32],
    [1, F64],
    [...unsigned(200), I32],
  ]);
  const [sum, other, third, long, float, double, late] = [2, 3, 4, 5, 6, 7, 150];
  return [
    ...groups,
    ...[...get(0), ...get(1), 0x6a, 0x22, sum, ...set(late)],
    ...[0x42, ...signed(-500), ...set(long)],
    ...[0x43, ...Buffer.from(Float32Array.of(1.5).buffer), ...set(float)],
    ...[0x44, ...Buffer.from(Float64Array.of(-2.25).buffer), ...set(double)],
    // Stores of all lengths, and loads through the same local, near and far, some with less than their natural alignment.
    ...[...constant(64), ...set(third)],
    ...[...get(third), ...get(sum), 0x36, 0, 4],
    ...[...get(third), ...get(sum), 0x3a, 0, 16],
    ...[...get(third), ...get(sum), 0x3b, 1, ...unsigned(300)],
    ...[...get(third), ...get(long), 0x37, 3, 24],
    ...[...get(third), ...get(long), 0x3e, 2, 36],
    ...[...get(third), ...get(float), 0x38, 2, 40],
    ...[...get(third), ...get(double), 0x39, 3, 48],
    ...[
      ...get(third),
      0x28,
      1,
      4,
      ...get(third),
      0x2d,
      0,
      16,
      0x6a,
      ...get(third),
      0x2f,
      0,
      ...unsigned(300),
      0x6a,
    ],
    ...[...get(third), 0x29, 0, 24, 0xa7, 0x6a, ...get(third), 0x2a, 2, 40, 0xfc, 0, 0x6a, ...set(other)],
    // Blocks, a loop that counts to three, and a table of branches.
    ...[0x02, BLOCK_WITHOUT_RESULT, ...get(sum), ...constant(3), 0x71, 0x0e, 2, 0, 0, 0, 0x0b],
    ...[0x03, BLOCK_WITHOUT_RESULT, ...get(late), ...constant(1), 0x6a, 0x22, ...unsigned(late)],
    ...[...constant(3), 0x71, 0x0d, 0, 0x0b],
    ...[
      ...get(sum),
      0x04,
      BLOCK_WITHOUT_RESULT,
      ...get(other),
      ...set(third),
      0x05,
      ...constant(-1),
      ...set(third),
      0x0b,
    ],
    // Calls, a choice of a type, the global, the table and references.
    ...[...get(other), ...get(sum), 0x10, 0, ...get(sum), ...constant(0), 0x11, 0, 0, ...set(other)],
    ...[...get(other), ...get(late), ...get(sum), 0x1c, 1, I32, 0x24, 0],
    ...[0xd0, 0x70, 0x1a, 0xd2, 0, 0x1a, ...constant(0), 0x25, 0, 0xd1, 0x1a],
    // The memory: its size, growth by nothing, and its copying, filling and beginning.
    ...[0x3f, 0, ...constant(0), 0x40, 0, 0x6a, 0x1a],
    ...[...constant(128), ...constant(64), ...constant(60), 0xfc, 10, 0, 0],
    ...[...constant(256), ...get(sum), ...constant(20), 0xfc, 11, 0],
    ...[...constant(512), ...constant(1), ...constant(4), 0xfc, 8, 0, 0, 0xfc, 9, 0],
    ...[0x23, 0, ...get(other), 0x6a, ...get(third), 0x73, 0x0b],
  ];
}

/** @param {ReturnType<typeof import('../seeded-dice.mjs').seededDice>} dice @returns {number[]} that ends, whatever it is given */
export function randomBody(dice) {
  const counts = Array.from({ length: 1 + dice(3) }, () => 1 + dice(90));
  const locals = 2 + counts.reduce((sum, count) => sum + count, 0);
  const any = () => dice(dice(2) === 0 ? Math.min(locals, 6) : locals);
  const masked = (local) => [...get(local), ...constant(0xff), 0x71];
  /** @param {number} depth @returns {number[]} */
  const statement = (depth) => {
    const kinds = [
      () => [...get(any()), ...constant(dice(70_000) - 35_000), [0x6a, 0x6b, 0x73][dice(3)], ...set(any())],
      () => [...masked(any()), 0x28, dice(3), ...unsigned(dice(400)), ...set(any())],
      () => [...masked(any()), ...get(any()), 0x36, 2, ...unsigned(dice(400))],
      () => [...get(any()), ...get(any()), 0x10, 0, 0x22, ...unsigned(any()), ...set(any())],
      () => [
        ...get(any()),
        0x04,
        BLOCK_WITHOUT_RESULT,
        ...statements(depth),
        0x05,
        ...statements(depth),
        0x0b,
      ],
      () => [0x02, BLOCK_WITHOUT_RESULT, ...get(any()), 0x0d, 0, ...statements(depth), 0x0b],
    ];
    return kinds[dice(depth > 3 ? 4 : kinds.length)]();
  };
  /** @param {number} depth @returns {number[]} */
  const statements = (depth) => Array.from({ length: 1 + dice(6) }, () => statement(depth + 1)).flat();
  return [...list(counts.map((count) => [...unsigned(count), I32])), ...statements(0), ...get(any()), 0x0b];
}
