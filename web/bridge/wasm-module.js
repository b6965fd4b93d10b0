/**
 * The compiled module, once per page whatever the number of elements. Fetching and compiling start with the
 * first call; each call of `instantiate` makes an instance of its own.
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
 */

/** @type {Promise<{glue: any, binary: WebAssembly.Module}> | undefined} */
let loading;

/**
 * Starts the download if that has not happened yet. A failed one is tried again by the next call. The mark in the
 * addresses keeps a cache from answering with the module of another build, which speaks another way with this page.
 */
export function loadModule() {
  loading ??= Promise.all([
    import(new URL(`./stamgast.mjs?of=${STAMGAST_MODULE}`, import.meta.url).href),
    compile(new URL(`./stamgast.wasm?of=${STAMGAST_MODULE}`, import.meta.url)),
  ]).then(([glue, binary]) => ({ glue, binary }));
  loading.catch(() => (loading = undefined));
  return loading;
}

/** @param {object} platform what `wasm/library.js` forwards to @returns {Promise<StamgastModule>} */
export async function instantiate(platform) {
  const { glue, binary } = await loadModule();
  return new Promise((resolve, reject) => {
    /**
     * @param {WebAssembly.Imports} imports
     * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} receive
     */
    const instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(binary, imports).then((instance) => receive(instance, binary), reject);
      return {};
    };
    glue.default({ platform, instantiateWasm }).then(resolve, reject);
  });
}

/** @param {URL} url */
async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  // Streaming refuses another type than application/wasm; a merchant's server may not know the type.
  if (response.headers.get('content-type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
