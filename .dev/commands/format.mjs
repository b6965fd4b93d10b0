import { nodePackages, systemPrograms } from '../set-up.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { verdictOf } from '../single-check.mjs';
import { CPP_FILES, PRETTIER_FILES, sourceFiles } from '../source-files.mjs';
import { say } from '../step.mjs';

/** `./dev format`: rewrites the project's files in its style. */
export async function run() {
  await systemPrograms('clang-format:clang-format');
  await nodePackages();
  const problems = [
    await verdictOf('clang-format', ['-i', ...(await sourceFiles(CPP_FILES))]),
    await verdictOf('node_modules/.bin/prettier', [
      '--write',
      '--log-level=warn',
      ...(await sourceFiles(PRETTIER_FILES)),
    ]),
  ].join('');
  if (problems) throw new SetUpError(`Some files could not be formatted:\n${problems}`);
  say('Formatted.');
  return 0;
}
