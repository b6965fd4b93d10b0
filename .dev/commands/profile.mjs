import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, MODULE } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { binaryen } from '../module/binaryen.mjs';
import { sortFunctions } from '../module/first-screen.mjs';
import { writeLateFunctions } from '../module/late-functions.mjs';
import { packFile } from '../module/pack-module.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { browsers } from '../set-up.mjs';
import { startProgram } from '../start-program.mjs';
import { say, step } from '../step.mjs';

const RECORDER = 'tests/browser/first-screen-profile.mjs';

/** `./dev profile`: visits first screens with a module that writes down what it runs; what is not run comes later. */
export async function run(args) {
  if (args.length > 0) throw new SetUpError("'profile' takes no arguments.");
  const paths = await browsers();
  await buildWeb();
  const folder = await mkdtemp(join(tmpdir(), 'stamgast-profile-'));
  try {
    const instrumented = join(folder, 'instrumented.wasm');
    const [small, others] = ['small', 'others'].map((name) => join(folder, name));
    await step('recording what first screens run', async () => {
      await binaryen('wasm-split', MODULE.wasm, ['--instrument', '-o', instrumented]);
      await packFile(instrumented);
      await Promise.all([mkdir(small), mkdir(others)]);
      const code = await startProgram(RECORDER, [instrumented, small, others], {
        ...paths,
        STAMGAST_DIST: DIST,
      });
      if (code !== 0) throw new SetUpError('The recording failed; what it said is above.');
    });
    const { all, ...late } = await sortFunctions(MODULE.wasm, {
      small: await filesIn(small),
      others: await filesIn(others),
    });
    await writeLateFunctions(late, all);
    say(
      `Of ${all.length} functions ${late.rest.length} wait, and ${late.orders.length} come with the list of orders: ` +
        'wasm/late-functions.txt has them. The next build splits the module so.',
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {Promise<string[]>} their paths */
async function filesIn(folder) {
  return (await readdir(folder)).map((name) => join(folder, name));
}
