import { nodePackages, systemPrograms } from '../set-up.mjs';
import { singleChecks, verdictOf } from '../single-check.mjs';
import { CPP_FILES, PRETTIER_FILES, sourceFiles } from '../source-files.mjs';

export const title = "clang-format and prettier; './dev format' puts right what they find";

export async function check() {
  await systemPrograms('clang-format:clang-format');
  await nodePackages();
  return singleChecks([
    {
      title: 'C++ has the style of .clang-format',
      find: async () =>
        verdictOf('clang-format', ['--dry-run', '--Werror', ...(await sourceFiles(CPP_FILES))]),
    },
    {
      title: 'JavaScript, JSON, CSS and HTML have the style of prettier',
      find: async () =>
        verdictOf('node_modules/.bin/prettier', ['--check', ...(await sourceFiles(PRETTIER_FILES))]),
    },
  ]);
}
