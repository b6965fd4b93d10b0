/**
 * Records which functions of the module first screens run, for `./dev profile`: argument 1 is the module as
 * `wasm-split --instrument` made it, 2 the folder for a profile of each visit of a page with a small part, 3 the one for the
 * other visits. The rest of the module never arrives here: what waits for it is not run.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packModule } from '../../.dev/module/pack-module.mjs';
import { startBrowser } from './browser-page.mjs';
import { FIRST_SCREENS, openFirstScreen } from './first-screen-visits.mjs';

/** \0asm, the version, and no functions in the code. */
const EMPTY_MODULE = await packModule(Buffer.from('0061736d010000000a0100', 'hex'));

const [, , instrumented, small, others] = process.argv;

const started = await startBrowser();
try {
  for (const visit of FIRST_SCREENS)
    await writeFile(
      join(isSmall(visit) ? small : others, visit.name.replaceAll(' ', '-')),
      await record(visit),
    );
} finally {
  await started.close();
}

/** Whether nothing but small parts is on the page. @param {typeof FIRST_SCREENS[number]} visit */
function isSmall({ body }) {
  return !/<stamgast-(?!reorder)/.test(body);
}

/** @param {typeof FIRST_SCREENS[number]} visit @returns {Promise<Uint8Array>} its profile */
async function record(visit) {
  const { page, context } = await openFirstScreen(started, visit, async (coming) => {
    await coming.route(/stamgast\.wasm/, (route) =>
      route.fulfill({ path: instrumented, contentType: 'application/wasm' }),
    );
    await coming.route(/stamgast-rest\.wasm/, () => undefined);
    // All of it is in the instrumented module.
    await coming.route(/stamgast-orders\.wasm/, (route) =>
      route.fulfill({ body: Buffer.from(EMPTY_MODULE) }),
    );
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
      // The first one; what joins it has nothing here.
      Object.assign(globalThis, { instance: globalThis.instance ?? instance });
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
