import { relative } from 'node:path';
import { ROOT } from '../child.mjs';
import { buildPackage, packTarball } from '../package/build-package.mjs';
import { say } from '../step.mjs';

/** `./dev package`: what is published, as a folder and as the tarball that `npm publish` takes. */
export async function run() {
  const folder = await buildPackage();
  const tarball = await packTarball();
  say(`Packed: ${relative(ROOT, folder)} as ${relative(ROOT, tarball)}`);
  return 0;
}
