import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAccount, startBrowser } from './browser-page.mjs';

const IDLE_MS = 10_000;

let started;
before(async () => (started = await startBrowser()));
after(() => started.close());

/** Counts all that would be work, from before the page's first script. */
function countWork() {
  const work = { frames: 0, timers: 0, draws: 0, copies: 0, mutations: 0 };
  globalThis.work = work;
  globalThis.ownTimer = setTimeout;
  const ownFrame = requestAnimationFrame;
  /** Resolves when nothing was done for so many animation frames. @param {number} frames */
  globalThis.untilQuiet = async (frames) => {
    let last = '';
    for (let quiet = 0; quiet < frames; quiet++) {
      await new Promise((resolve) => ownFrame(resolve));
      const now = JSON.stringify(work);
      if (now !== last) quiet = 0;
      last = now;
    }
  };
  /** @param {any} owner @param {string} name @param {keyof typeof work} what */
  const count = (owner, name, what) => {
    const original = owner[name];
    owner[name] = function (...args) {
      work[what]++;
      return original.apply(this, args);
    };
  };
  count(globalThis, 'requestAnimationFrame', 'frames');
  count(globalThis, 'setTimeout', 'timers');
  count(globalThis, 'setInterval', 'timers');
  for (const name of ['drawElements', 'drawArrays', 'clear', 'texSubImage2D'])
    count(WebGL2RenderingContext.prototype, name, 'draws');
  count(CanvasRenderingContext2D.prototype, 'drawImage', 'copies');
  globalThis.watchMutations = () => {
    const observer = new MutationObserver((records) => (work.mutations += records.length));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    observer.observe(document.querySelector('stamgast-account').shadowRoot, everything);
  };
}

test('ten seconds without anybody are ten seconds without work', async () => {
  const { page } = await openAccount(started, { prepare: (opening) => opening.addInitScript(countWork) });
  // What the page still does on its own after it is shown: pictures arrive, fonts load.
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(async () => {
    globalThis.watchMutations();
    await globalThis.untilQuiet(30);
    return { ...globalThis.work };
  });
  assert.ok(before.draws > 0 && before.frames > 0, 'the counters count');
  const idle = await page.evaluate(async (idleMs) => {
    const atStart = { ...globalThis.work };
    await new Promise((resolve) => globalThis.ownTimer(resolve, idleMs));
    const now = globalThis.work;
    return Object.fromEntries(Object.keys(now).map((name) => [name, now[name] - atStart[name]]));
  }, IDLE_MS);
  assert.deepEqual(idle, { frames: 0, timers: 0, draws: 0, copies: 0, mutations: 0 });
});
