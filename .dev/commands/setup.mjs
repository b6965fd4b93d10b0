import { browsers, nodePackages, systemPrograms, toolchain } from '../set-up.mjs';
import { say } from '../step.mjs';

/** `./dev setup`: everything that any other command needs, and where the C++ part is for work without ./dev. */
export async function run() {
  await systemPrograms('c++:g++', 'cmake:cmake', 'ninja:ninja-build', 'clang-format:clang-format');
  await nodePackages();
  const variables = await toolchain();
  await browsers();
  say('Ready. For cmake and ctest by hand, set these first:');
  for (const [name, value] of Object.entries(variables)) say(`  export ${name}='${value}'`);
  return 0;
}
