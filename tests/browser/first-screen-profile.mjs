/**
 * Records which functions of the module first screens run, for `./dev profile`: argument 1 is the module as
 * `wasm-split --instrument` made it, 2 the folder for a profile of each visit. The rest of the module never arrives here:
 * what waits for it is not run.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './browser-page.mjs';
import { FIRST_SCREENS, openFirstScreen } from './first-screen-visits.mjs';

const [, , instrumented, folder] = process.argv;

const started = await startBrowser();
try {
  for (const visit of FIRST_SCREENS)
    await writeFile(join(folder, visit.name.replaceAll(' ', '-')), await record(visit));
} finally {
  await started.close();
}

/** @param {typeof FIRST_SCREENS[number]} visit @returns {Promise<Uint8Array>} its profile */
async function record(visit) {
  const { page, context } = await openFirstScreen(started, visit, async (coming) => {
    await coming.route(/stamgast\.wasm/, (route) =>
      route.fulfill({ path: instrumented, contentType: 'application/wasm' }),
    );
    await coming.route(/stamgast-rest\.wasm/, () => undefined);
    await coming.addInitScript(keepInstance);
  });
  const profile = await page.evaluate(readProfile);
  await context.close();
  return Buffer.from(profile, 'base64');
}

/** Runs in the page, before its scripts. */
function keepInstance() {
  const { instantiate } = WebAssembly;
  Object.assign(WebAssembly, {
    instantiate: async (/** @type {[any, any]} */ ...given) => {
      const instance = await instantiate(...given);
      Object.assign(globalThis, { instance });
      return instance;
    },
  });
}

/** What the instrumented module has written down, in base64. Runs in the page. */
function readProfile() {
  const { exports } = /** @type {any} */ (globalThis).instance;
  const memory = /** @type {WebAssembly.Memory} */ (
    Object.values(exports).find((value) => value instanceof WebAssembly.Memory)
  );
  const at = memory.buffer.byteLength;
  memory.grow(4);
  const length = exports.__write_profile(at, memory.buffer.byteLength - at);
  return btoa(String.fromCharCode(...new Uint8Array(memory.buffer, at, length)));
}
