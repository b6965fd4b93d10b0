import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, MODULE } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { binaryen } from '../module/binaryen.mjs';
import { lateFunctions } from '../module/first-screen.mjs';
import { writeLateFunctions } from '../module/late-functions.mjs';
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
    const profiles = join(folder, 'profiles');
    await step('recording what first screens run', async () => {
      await binaryen('wasm-split', MODULE.wasm, ['--instrument', '-o', instrumented]);
      await mkdir(profiles);
      const code = await startProgram(RECORDER, [instrumented, profiles], { ...paths, STAMGAST_DIST: DIST });
      if (code !== 0) throw new SetUpError('The recording failed; what it said is above.');
    });
    const files = (await readdir(profiles)).map((name) => join(profiles, name));
    const { late, all } = await lateFunctions(MODULE.wasm, files);
    const count = await writeLateFunctions(late, all);
    say(
      `${count} of ${all.length} functions wait: wasm/late-functions.txt has them. The next build splits the module so.`,
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
