import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { GatedPort } from '../../web/bridge/gated-port.js';
import { MessageKind } from '../../web/bridge/message-kind.js';

/** An instance whose rest arrives when the test says so. @param {{withOrders: boolean}} [has] */
function partly(has = { withOrders: false }) {
  const posted = [];
  const loads = [];
  const told = [];
  const port = { alive: true, post: (kind, request, body) => posted.push([kind, request, body]) };
  const rest = {
    load: () => new Promise((resolve, reject) => loads.push({ arrive: resolve, fail: reject })),
    draw: () => posted.push('frame'),
    failed: (error) => told.push(error.message),
    givenUp: (error) => told.push(`given up: ${error.message}`),
  };
  const gate = new GatedPort(/** @type {any} */ (port), rest, has);
  return { gate, port, posted, loads, told };
}

const later = () => new Promise((resolve) => setImmediate(resolve));
const session = [MessageKind.session_received, 1, '{"customer":{"id":"c"}}'];
const press = [MessageKind.activate, 0, '{"node":7}'];
const other = [MessageKind.activate, 0, '{"node":9}'];
const type = [MessageKind.edit, 0, '{"node":8,"text":"tea"}'];

test('what a first screen needs passes at once, and asks for nothing more', () => {
  const { gate, posted, loads } = partly();
  gate.post(...session);
  gate.post(MessageKind.intents_found, 2, '{"intents":[]}');
  gate.post(MessageKind.kept_found, 3, '{"kept":[]}');
  gate.post(MessageKind.parts_shown, 0, '{"parts":[{"surface":"part0","part":"reorder","order":"1"}]}');
  gate.post(MessageKind.location_changed, 0, '{"fragment":""}');
  assert.equal(posted.length, 5);
  assert.equal(loads.length, 0);
  assert.equal(gate.waitsForPlace, false);
});

test('a list of orders is shown at once by whoever has it, and waits where a small part has come first', () => {
  const list = [MessageKind.parts_shown, 0, '{"parts":[{"surface":"page","part":"account","order":""}]}'];
  const whole = partly({ withOrders: true });
  whole.gate.post(...list);
  assert.deepEqual(whole.posted, [list]);
  assert.equal(whole.loads.length, 0);
  const small = partly();
  small.gate.post(...list);
  assert.deepEqual(small.posted, []);
  assert.equal(small.loads.length, 1);
  assert.ok(small.gate.waitsForPlace);
});

test('what the customer does waits for the rest, in its order, while answers go on', async () => {
  const { gate, posted, loads } = partly();
  gate.post(...type);
  gate.post(...press);
  gate.post(...session);
  assert.deepEqual(posted, [session]);
  assert.equal(loads.length, 1);
  loads[0].arrive();
  await later();
  assert.deepEqual(posted, [session, type, press, 'frame', 'frame']);
  gate.post(...press);
  assert.deepEqual(posted.at(-1), press);
  assert.equal(loads.length, 1);
});

test('a press that is made again while it waits is meant once, and each finds what the one before has done', async () => {
  const { gate, posted, loads } = partly();
  for (const message of [press, press, other, press]) gate.post(...message);
  loads[0].arrive();
  await later();
  assert.deepEqual(posted, [press, 'frame', other, 'frame', press, 'frame', 'frame']);
});

test('the customer who comes near sees it at once, and the rest is asked for', () => {
  const { gate, posted, loads } = partly();
  const near = [MessageKind.pointer, 0, '{"hovered":7,"pressed":0}'];
  gate.post(...near);
  assert.deepEqual(posted, [near]);
  assert.equal(loads.length, 1);
});

test('what was left unfinished at the last visit is taken up with the whole module', () => {
  const { gate, posted, loads } = partly();
  gate.post(MessageKind.intents_found, 2, '{"intents":[{"key":"k"}]}');
  assert.deepEqual(posted, []);
  assert.equal(loads.length, 1);
});

test('another section, or another part, is not drawn before it can be', async () => {
  for (const place of [
    [MessageKind.location_changed, 0, '{"fragment":"rewards"}'],
    [MessageKind.parts_shown, 0, '{"parts":[{"surface":"part0","part":"favourites","order":""}]}'],
  ]) {
    const { gate, posted, loads } = partly();
    gate.post(...place);
    assert.ok(gate.waitsForPlace);
    loads[0].arrive();
    await later();
    assert.equal(gate.waitsForPlace, false);
    assert.deepEqual(posted, [place, 'frame']);
  }
});

test('of several places the last one holds', async () => {
  const { gate, posted, loads } = partly();
  const first = [MessageKind.location_changed, 0, '{"fragment":""}'];
  gate.post(MessageKind.location_changed, 0, '{"fragment":"rewards"}');
  gate.post(...first);
  assert.equal(gate.waitsForPlace, false);
  loads[0].arrive();
  await later();
  assert.deepEqual(posted, [first, 'frame']);
});

test('a rest that does not arrive is said once, and asked for until it does; who waits for it is told', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { gate, posted, loads, told } = partly();
    gate.post(...press);
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      loads.at(-1).fail(new Error('offline'));
      await later();
      const asked = loads.length;
      mock.timers.tick(wait - 1);
      await later();
      assert.equal(loads.length, asked);
      mock.timers.tick(1);
      await later();
      assert.equal(loads.length, asked + 1);
    }
    loads.at(-1).arrive();
    await later();
    assert.deepEqual(posted, [press, 'frame', 'frame']);
    assert.deepEqual(told, ['offline', 'given up: offline', 'given up: offline']);
  } finally {
    mock.timers.reset();
  }
});

test('an instance that has ended asks for nothing more', async () => {
  const { gate, port, loads, told } = partly();
  gate.post(...press);
  port.alive = false;
  loads[0].fail(new Error('offline'));
  await later();
  assert.equal(loads.length, 1);
  assert.deepEqual(told, []);
});
