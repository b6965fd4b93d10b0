/** A packed module is another one with the same behaviour, and what is broken is found. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packModule } from '../../.dev/module/pack-module.mjs';
import { unpackModule } from '../../web/packing/unpack-module.js';
import { seededDice } from '../seeded-dice.mjs';
import { everyOperand, moduleWith, randomBody } from './wasm-bodies.mjs';

/** What the last function of a module makes of some numbers, and what it leaves in the memory. @param {Uint8Array} module */
function behaviour(module) {
  const compiled = new WebAssembly.Module(module);
  return [0, 1, 7, -3, 100_000].map((given) => {
    const { run, memory } = /** @type {any} */ (new WebAssembly.Instance(compiled).exports);
    return [run(given, given ^ 5), Buffer.from(memory.buffer).subarray(0, 1024).toString('hex')];
  });
}

describe('A packed module', () => {
  test('does what it did, whatever stands behind its operations', async () => {
    const module = moduleWith([everyOperand()]);
    const unpacked = await unpackModule(await packModule(module));
    assert.deepEqual(behaviour(unpacked), behaviour(module));
  });

  test('does what it did, for 200 modules of dice', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const dice = seededDice(seed);
      const module = moduleWith(Array.from({ length: 1 + dice(4) }, () => randomBody(dice)));
      const unpacked = await unpackModule(await packModule(module));
      assert.deepEqual(behaviour(unpacked), behaviour(module), `seed ${seed}`);
    }
  });

  test('can be packed again, and is the same', async () => {
    const packed = await packModule(moduleWith([everyOperand(), randomBody(seededDice(3))]));
    assert.deepEqual(await packModule(await unpackModule(packed)), packed);
  });

  test('is unpacked with pauses as without', async () => {
    const packed = await packModule(moduleWith([everyOperand(), randomBody(seededDice(4))]));
    let pauses = 0;
    const slowly = await unpackModule(packed, () => Promise.resolve(void pauses++));
    assert.deepEqual(slowly, await unpackModule(packed));
    assert.equal(pauses, 3);
  });

  test('that ends anywhere in the middle is no module', async () => {
    const packed = await packModule(moduleWith([everyOperand()]));
    for (let length = 0; length < packed.length; length++)
      await assert.rejects(
        async () => new WebAssembly.Module(await unpackModule(packed.subarray(0, length))),
        `${length}`,
      );
  });

  test('of which a byte is another one is unpacked or refused, and always done with', async () => {
    const packed = await packModule(moduleWith([everyOperand(), randomBody(seededDice(5))]));
    for (let at = 8; at < packed.length; at++)
      for (const value of [0, 0x7f, 0xff, packed[at] ^ 1]) {
        const broken = packed.slice();
        broken[at] = value;
        await unpackModule(broken).catch((error) =>
          assert.ok(error instanceof RangeError, `${at}: ${error}`),
        );
      }
  });
});

test('Code that names more locals than there are is refused at the first of them', async () => {
  // 60,000 operations of 0 are as many reads of the next local that has not been named.
  const zeros = moduleWith([[...[1, 1, 0x7f], ...Array(60_000).fill([0x20, 2, 0x1a]).flat(), 0x20, 0, 0x0b]]);
  const packed = Buffer.from(await packModule(zeros));
  const operations = packed.indexOf(Buffer.from([0, 0xfa, 0, 0xfa]));
  packed.fill(0, operations, operations + 120_000);
  let pauses = 0;
  await assert.rejects(
    unpackModule(packed, () => void pauses++),
    RangeError,
  );
  assert.equal(pauses, 1);
});

test('A module with something that the walk does not know is not packed', async () => {
  // v128.const and drop
  const vector = [0, 0xfd, 0x0c, ...Array(16).fill(0x20), 0x1a, 0x41, 0, 0x0b];
  const module = moduleWith([vector]);
  assert.ok(WebAssembly.validate(module));
  await assert.rejects(packModule(module), /cannot be packed: web\/packing\/operands\.js does not know all/);
});
