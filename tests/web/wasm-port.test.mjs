import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WasmPort } from '../../web/bridge/wasm-port.js';

/** The exports of a module, with a memory that shows what is not freed. */
function fakeModule(overrides = {}) {
  const live = new Set();
  const module = {
    HEAPU8: new Uint8Array(4096),
    live,
    heard: [],
    next: 64,
    _stamgast_alloc(length) {
      const at = module.next;
      module.next += length + 8 - (length % 8);
      live.add(at);
      return at;
    },
    _stamgast_free: (at) => assert.ok(live.delete(at), 'freed once'),
    _stamgast_start: () => 1,
    _stamgast_post(kind, request, at, length) {
      const body = new TextDecoder().decode(module.HEAPU8.subarray(at, at + length));
      module.heard.push([kind, request, body]);
    },
    _stamgast_frame: () => undefined,
    _stamgast_take_outbox: () => 0,
    _stamgast_image_ready: () => undefined,
    ...overrides,
  };
  return module;
}

test('a message arrives whole and leaves no memory behind', () => {
  const module = fakeModule();
  new WasmPort(module, assert.fail).post(9, 7, '{"naam":"Renée 🐈"}');
  assert.deepEqual(module.heard, [[9, 7, '{"naam":"Renée 🐈"}']]);
  assert.equal(module.live.size, 0);
});

test('a message survives that the memory grows while it is allocated', () => {
  const module = fakeModule();
  const alloc = module._stamgast_alloc;
  module._stamgast_alloc = (length) => {
    module.HEAPU8 = new Uint8Array(8192);
    return alloc(length);
  };
  new WasmPort(module, assert.fail).post(1, 0, '{}');
  assert.deepEqual(module.heard, [[1, 0, '{}']]);
});

test('the outbox is copied out as one object', () => {
  const bytes = new TextEncoder().encode('{"focus":12}');
  const module = fakeModule({
    _stamgast_take_outbox(lengthAt) {
      module.HEAPU8.set(bytes, 1024);
      new DataView(module.HEAPU8.buffer).setUint32(lengthAt, bytes.length, true);
      return 1024;
    },
  });
  assert.deepEqual(new WasmPort(module, assert.fail).takeOutbox(), { focus: 12 });
  assert.equal(module.live.size, 0);
});

test('no outbox is an empty one', () => {
  assert.deepEqual(new WasmPort(fakeModule(), assert.fail).takeOutbox(), {});
});

test('a trap is told once, kills the port, and still frees', () => {
  const errors = [];
  const module = fakeModule({
    _stamgast_post() {
      throw new WebAssembly.RuntimeError('unreachable');
    },
  });
  const port = new WasmPort(module, (error) => errors.push(error.message));
  port.post(4, 0, '{}');
  port.post(4, 0, '{}');
  port.frame();
  assert.deepEqual(errors, ['unreachable']);
  assert.equal(port.alive, false);
  assert.equal(module.live.size, 0);
  assert.deepEqual(port.takeOutbox(), {});
});

test('a closed port lets nothing through', () => {
  const module = fakeModule();
  const port = new WasmPort(module, assert.fail);
  port.close();
  port.post(4, 0, '{}');
  assert.deepEqual(module.heard, []);
});
