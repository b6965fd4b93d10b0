import { mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT, runChild } from './child.mjs';
import { SetUpError } from './set-up-error.mjs';
import { systemPrograms, toolchain } from './set-up.mjs';
import { say, step } from './step.mjs';

/** @type {Map<string, Promise<void>>} */
const built = new Map();

/**
 * Configures and builds a preset of CMakePresets.json, once a process; what is unchanged is not built again.
 * @param {'native' | 'native-asan' | 'wasm'} preset
 * @param {string} [target] one target; without it everything
 */
export function cmakeBuild(preset, target = 'all') {
  const key = `${preset} ${target}`;
  if (!built.has(key)) built.set(key, configureAndBuild(preset, target));
  return built.get(key);
}

async function configureAndBuild(preset, target) {
  await systemPrograms('c++:g++', 'cmake:cmake', 'ninja:ninja-build');
  const env = await toolchain();
  const what = target === 'all' ? `building ${preset}` : `building ${preset}: ${target}`;
  await step(what, async (progress) => {
    const fresh = (await isConfiguredFor(preset, env)) ? [] : ['--fresh'];
    await mkdir(join(ROOT, 'build'), { recursive: true });
    // Ninja does not notice another one in its folder, and two would break each other's work.
    const alone = [join('build', `${preset}.lock`), 'cmake'];
    await succeed('flock', [...alone, '--preset', preset, ...fresh], { env });
    const jobs = String(availableParallelism());
    const onLine = (line) => /^\[\d+\/\d+\]/.test(line) && progress(line);
    const build = ['--build', '--preset', preset, '--target', target, '--parallel', jobs];
    await succeed('flock', [...alone, ...build], { env, onLine });
  });
}

/** CMake keeps the compilers of its first run, so a folder of another toolchain has to start anew. */
async function isConfiguredFor(preset, env) {
  const cache = join(ROOT, 'build', preset, 'CMakeCache.txt');
  const text = await readFile(cache, 'utf8').catch(() => '');
  return text.includes(`STAMGAST_LIBRARIES:PATH=${env.STAMGAST_LIBRARIES}\n`);
}

async function succeed(program, args, options) {
  const { code, output } = await runChild(program, args, options);
  if (code === 0) return;
  const errors = output.split('\n').filter((line) => !/^\[\d+\/\d+\]/.test(line));
  say(errors.slice(0, 60).join('\n'));
  throw new SetUpError(`'${program} ${args.join(' ')}' failed; its first messages are above.`);
}
