import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countCases } from './boost-tests.mjs';
import { ROOT, runChild } from './child.mjs';
import { toolchain } from './set-up.mjs';
import { say, step } from './step.mjs';

/**
 * Installs the toolkit from a native build and builds `examples/custom-widget` against it, as a merchant does who has
 * nothing else of this repository, and runs its tests.
 * @param {'native' | 'native-asan'} preset built already
 * @returns {Promise<{passed: number, failed: number}>}
 */
export function customWidgetTests(preset) {
  return step('a widget of a merchant’s own on the installed toolkit', async () => {
    const env = await toolchain();
    const [toolkit, build] = ['toolkit', 'custom-widget'].map((name) => join(ROOT, 'build', name));
    for (const folder of [toolkit, build]) await rm(folder, { recursive: true, force: true });
    const flags = preset === 'native-asan' ? ['-DCMAKE_CXX_FLAGS=-fsanitize=address,undefined'] : [];
    const configure = [
      ...['-S', join(ROOT, 'examples', 'custom-widget'), '-B', build, '-G', 'Ninja'],
      ...[`-DCMAKE_PREFIX_PATH=${toolkit}`, `-DBOOST_INCLUDES=${env.STAMGAST_LIBRARIES}/include`, ...flags],
    ];
    for (const args of [
      ['--install', join(ROOT, 'build', preset), '--prefix', toolkit],
      configure,
      ['--build', build],
    ]) {
      const { code, output } = await runChild('cmake', args, { env });
      if (code !== 0) return failed(output);
    }
    const program = join(build, 'coffee_subscription_tests');
    const { output } = await runChild(program, ['--report_level=short', '--report_format=XML'], { env });
    const counts = countCases(output);
    if (counts === null) return failed(output);
    if (counts.failed > 0) say(output);
    return counts;
  });
}

/** @param {string} output */
function failed(output) {
  say(output);
  return { passed: 0, failed: 1 };
}
