import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Restyling } from '../../web/platform/restyling.js';

/** A look whose clock a test turns by hand. */
function look() {
  let now = 1000;
  /** @type {{callback: () => void, due: number} | null} */
  let timer = null;
  const clock = {
    now: () => now,
    setTimer: (callback, delayMs) => (timer = { callback, due: now + delayMs }),
    clearTimer: (handle) => {
      if (timer === handle) timer = null;
    },
  };
  const stood = [];
  const restyling = new Restyling(() => stood.push(now), clock);
  const pass = (ms) => {
    now += ms;
    if (!timer || timer.due > now) return;
    const { callback } = timer;
    timer = null;
    callback();
  };
  return { restyling, stood, pass };
}

test('one change, and another after a while, are not a look that goes on changing', () => {
  const { restyling, stood, pass } = look();
  restyling.changed();
  assert.equal(restyling.goesOn, false);
  pass(1000);
  restyling.changed();
  assert.equal(restyling.goesOn, false);
  pass(1000);
  assert.deepEqual(stood, [], 'nothing is to be done after it');
});

test('changes in frame after frame go on until the look stands still, which is told once', () => {
  const { restyling, stood, pass } = look();
  for (let frame = 0; frame < 50; frame++) {
    restyling.changed();
    pass(16);
  }
  assert.equal(restyling.goesOn, true);
  pass(200);
  assert.deepEqual(stood, []);
  pass(200);
  assert.equal(restyling.goesOn, false);
  assert.equal(stood.length, 1);
  pass(1000);
  assert.equal(stood.length, 1);
});

test('who scrolls meanwhile gets what comes into sight, until some time after', () => {
  const { restyling, stood, pass } = look();
  restyling.changed();
  pass(16);
  restyling.changed();
  restyling.scrolled();
  assert.equal(restyling.goesOn, false);
  assert.equal(stood.length, 1);
  for (let frame = 0; frame < 20; frame++) {
    restyling.changed();
    assert.equal(restyling.goesOn, false);
    pass(16);
  }
  pass(100);
  restyling.changed();
  assert.equal(restyling.goesOn, true);
});
