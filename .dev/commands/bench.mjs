import { buildWeb } from '../build-web.mjs';
import { cmakeBuild } from '../cmake-build.mjs';
import { DIST } from '../dist.mjs';
import { browsers } from '../set-up.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { sourceFiles } from '../source-files.mjs';
import { startProgram } from '../start-program.mjs';
import { reportTo, say } from '../step.mjs';

const FILE = /^tests\/bench\/([a-z-]+)\.bench\.mjs$/;

/** `./dev bench`: each benchmark is a program of tests/bench that prints its result to stdout, as JSON with --json. */
export async function run(args) {
  reportTo(process.stderr);
  const { name, json } = readOptions(args);
  const files = (await sourceFiles(FILE)).filter(
    (file) => name === undefined || FILE.exec(file)?.[1] === name,
  );
  if (files.length === 0) throw new SetUpError(`There is no benchmark '${name}' in tests/bench.`);
  await buildWeb();
  let env = { STAMGAST_DIST: DIST };
  if (name !== 'size') {
    await cmakeBuild('wasm');
    env = { ...env, ...(await browsers()) };
  }
  let failed = 0;
  for (const file of files) {
    if (files.length > 1) say(`${FILE.exec(file)?.[1]}:`);
    if ((await startProgram(file, json ? ['--json'] : [], env)) !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

function readOptions(args) {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown) throw new SetUpError(`'bench' has no option ${unknown}; './dev --help' shows the options.`);
  if (names.length > 1) throw new SetUpError("'bench' takes one name, or none for all.");
  return { name: names[0], json: args.includes('--json') };
}
