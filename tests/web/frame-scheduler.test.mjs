import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameScheduler } from '../../web/bridge/frame-scheduler.js';

/** A clock that a test turns by hand. */
function handClock() {
  const frames = new Map();
  const timers = new Map();
  let next = 1;
  const clock = {
    isHidden: false,
    requestFrame: (callback) => (frames.set(next, callback), next++),
    cancelFrame: (handle) => frames.delete(handle),
    setTimer: (callback, delayMs) => (timers.set(next, { callback, delayMs }), next++),
    clearTimer: (handle) => timers.delete(handle),
    now: () => 77,
    hidden: () => clock.isHidden,
    /** The browser's next animation frame. */
    frame(timeMs) {
      const due = [...frames.values()];
      frames.clear();
      for (const callback of due) callback(timeMs);
    },
    /** All timers run out. */
    ring() {
      const due = [...timers.values()];
      timers.clear();
      for (const { callback } of due) callback();
    },
    get waiting() {
      return { frames: frames.size, timers: [...timers.values()].map(({ delayMs }) => delayMs) };
    },
  };
  return clock;
}

function scheduled() {
  const clock = handClock();
  const drawn = [];
  const scheduler = new FrameScheduler((timeMs) => drawn.push(timeMs), clock);
  return { clock, drawn, scheduler };
}

test('many reasons are one frame', () => {
  const { clock, drawn, scheduler } = scheduled();
  for (let reason = 0; reason < 5; reason++) scheduler.invalidate();
  assert.equal(clock.waiting.frames, 1);
  clock.frame(16);
  assert.deepEqual(drawn, [16]);
});

test('nothing is due after a frame', () => {
  const { clock, scheduler } = scheduled();
  scheduler.invalidate();
  clock.frame(16);
  assert.deepEqual(clock.waiting, { frames: 0, timers: [] });
});

test('a frame that asks for another gets one', () => {
  const clock = handClock();
  let left = 3;
  const scheduler = new FrameScheduler(() => --left > 0 && scheduler.invalidate(), clock);
  scheduler.invalidate();
  for (let frame = 0; frame < 10; frame++) clock.frame(frame);
  assert.equal(left, 0);
});

test('a wake-up makes one frame', () => {
  const { clock, drawn, scheduler } = scheduled();
  scheduler.wakeIn(5000);
  assert.deepEqual(clock.waiting, { frames: 0, timers: [5000] });
  clock.ring();
  clock.frame(5016);
  assert.deepEqual(drawn, [5016]);
});

test('a frame before the wake-up takes its place', () => {
  const { clock, scheduler } = scheduled();
  scheduler.wakeIn(5000);
  scheduler.invalidate();
  clock.frame(16);
  assert.deepEqual(clock.waiting, { frames: 0, timers: [] });
});

test('a hidden page still goes on, without animation frames', () => {
  const { clock, drawn, scheduler } = scheduled();
  clock.isHidden = true;
  scheduler.invalidate();
  assert.deepEqual(clock.waiting, { frames: 0, timers: [0] });
  clock.ring();
  assert.deepEqual(drawn, [77]);
});

test('a frame that is due when the page is hidden does not wait for the page to come back', () => {
  const { clock, drawn, scheduler } = scheduled();
  scheduler.invalidate();
  clock.isHidden = true;
  scheduler.visibilityChanged();
  assert.equal(clock.waiting.frames, 0);
  clock.ring();
  assert.deepEqual(drawn, [77]);
});

test('hiding an idle page starts nothing', () => {
  const { clock, scheduler } = scheduled();
  clock.isHidden = true;
  scheduler.visibilityChanged();
  assert.deepEqual(clock.waiting, { frames: 0, timers: [] });
});

test('after stop nothing is due and nothing can be', () => {
  const { clock, drawn, scheduler } = scheduled();
  scheduler.invalidate();
  scheduler.wakeIn(10);
  scheduler.stop();
  scheduler.invalidate();
  scheduler.wakeIn(10);
  clock.ring();
  clock.frame(1);
  assert.deepEqual(drawn, []);
});
