import { boostTests } from '../boost-tests.mjs';

export const title = 'the C++ layers, natively, with address and undefined behaviour sanitizers';

export const check = () => boostTests('native-asan');
