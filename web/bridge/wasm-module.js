/**
 * The compiled module, once per page whatever the number of elements. Fetching and compiling start with the
 * first call; each call of `instantiate` makes an instance of its own.
 *
 * The module comes in two parts: the first has what the first screen of the account page runs, and a small part that
 * nobody has used yet; the rest comes when it is needed. Until then a call into it is a trap.
 *
 * @typedef {object} StamgastModule what the glue gives
 * @property {Uint8Array} HEAPU8 a new one whenever the memory has grown: never keep it
 * @property {(pointer: number, length: number) => number} _stamgast_start
 * @property {(length: number) => number} _stamgast_alloc
 * @property {(pointer: number) => void} _stamgast_free
 * @property {(kind: number, request: number, pointer: number, length: number) => void} _stamgast_post
 * @property {() => void} _stamgast_frame
 * @property {(lengthPointer: number) => number} _stamgast_take_outbox
 * @property {(image: number, width: number, height: number) => void} _stamgast_image_ready
 *
 * @typedef {object} StamgastInstance
 * @property {StamgastModule} module
 * @property {() => Promise<void>} complete makes it whole; rejects where the rest of the module does not arrive
 */

import { importFile, moduleFiles } from './shipped-files.js';

/** @type {Promise<{glue: any, binary: WebAssembly.Module}> | undefined} */
let loading;
/** @type {Promise<WebAssembly.Module> | undefined} */
let loadingRest;

/** Starts the download if that has not happened yet. A failed one is tried again by the next call. */
export function loadModule() {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load() {
  const files = moduleFiles();
  const [glue, binary] = await Promise.all([importFile(files.glue), compile(files.binary)]);
  return { glue, binary };
}

function loadRest() {
  return (loadingRest ??= compile(moduleFiles().rest));
}

/** @param {object} platform what `wasm/library.js` forwards to @returns {Promise<StamgastInstance>} */
export async function instantiate(platform) {
  const { glue, binary } = await loadModule();
  return new Promise((resolve, reject) => {
    /** @type {WebAssembly.Exports} */
    let first;
    const complete = async () => {
      try {
        // It imports the first part by the mark of its build: that of another one does not fit, and is loaded anew.
        await WebAssembly.instantiate(await loadRest(), { [moduleFiles().mark]: first });
      } catch (error) {
        loadingRest = undefined;
        throw error;
      }
    };
    /**
     * @param {WebAssembly.Imports} imports
     * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} receive
     */
    const instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(binary, imports).then((instance) => {
        first = instance.exports;
        receive(instance, binary);
      }, reject);
      return {};
    };
    glue
      .default({ platform, instantiateWasm })
      .then((/** @type {StamgastModule} */ module) => resolve({ module, complete }), reject);
  });
}

/** @param {import('./shipped-files.js').ShippedFile} file */
async function compile({ url, integrity }) {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  // Streaming refuses another type than application/wasm; a merchant's server may not know the type.
  if (response.headers.get('content-type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
