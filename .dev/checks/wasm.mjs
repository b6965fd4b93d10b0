import { boostTests } from '../boost-tests.mjs';

export const title = 'the same C++ tests as WebAssembly under Node';

export const check = () => boostTests('wasm');
