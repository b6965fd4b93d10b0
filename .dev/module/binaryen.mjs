// Binaryen's programs, of the same toolchain as the compiler.
import { join } from 'node:path';
import { runChild } from '../child.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { toolchain } from '../set-up.mjs';

/** What Emscripten compiles for by default: `emcc -v` shows it. */
const FEATURES = [
  '--mvp-features',
  '--enable-bulk-memory',
  '--enable-bulk-memory-opt',
  '--enable-call-indirect-overlong',
  '--enable-multivalue',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-sign-ext',
];

/**
 * @param {'wasm-opt' | 'wasm-split'} program
 * @param {string} module a file
 * @param {string[]} args
 * @returns {Promise<string>} what it prints
 */
export async function binaryen(program, module, args) {
  const env = await toolchain();
  const { stdout: folder } = await succeed(
    join(env.STAMGAST_EMSCRIPTEN, 'em-config'),
    ['BINARYEN_ROOT'],
    env,
  );
  const { stdout } = await succeed(join(folder.trim(), 'bin', program), [module, ...FEATURES, ...args], env);
  return stdout;
}

async function succeed(program, args, env) {
  const result = await runChild(program, args, { env });
  if (result.code !== 0)
    throw new SetUpError(`'${program} ${args.join(' ')}' failed: ${result.output.slice(0, 2000)}`);
  return result;
}

/**
 * @param {string} module a file, with names
 * @returns {Promise<Map<string, string[]>>} by the name of each function that the module has itself, those that it calls
 *   by their names
 */
export async function callGraph(module) {
  const dot = await binaryen('wasm-opt', module, ['--print-call-graph', '-o', '/dev/null']);
  const calls = new Map();
  for (const line of dot.split('\n')) {
    const [, caller, callee] = /^ {2}"(.*?)"(?: -> "(.*)"| \[style=(?!.*turquoise))/.exec(line) ?? [];
    if (!caller) continue;
    if (!calls.has(caller)) calls.set(caller, []);
    if (callee) calls.get(caller).push(callee);
  }
  return calls;
}
