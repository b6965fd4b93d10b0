// The C++ side of the decode and search benchmarks.
import { existsSync } from 'node:fs';

const MODULE = new URL('../../build/wasm/tests/bench/stamgast_history_bench.mjs', import.meta.url);
const encoder = new TextEncoder();

/** Loads an instance with an empty history. */
export async function openHistory(at = MODULE) {
  if (!existsSync(at)) throw new Error('The benchmark programs are not built: run ./dev build');
  const { default: instantiate } = await import(at.href);
  const module = await instantiate();
  const withText = (text, use) => {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    const pointer = module._malloc(bytes.length);
    try {
      module.HEAPU8.set(bytes, pointer);
      return use(pointer, bytes.length);
    } finally {
      module._free(pointer);
    }
  };
  return {
    decode: (json) => withText(json, (pointer, length) => module._decode(pointer, length)),
    buildIndex: () => module._build_index(),
    type: (query) => withText(query, (pointer, length) => module._type_query(pointer, length)),
    memory: () => module.HEAPU8.length,
  };
}

/** How long an action takes. */
export function timeMs(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The best of some times: what the machine does besides only ever adds. */
export function bestMs(rounds, action) {
  return Math.min(...Array.from({ length: rounds }, () => timeMs(action)));
}
