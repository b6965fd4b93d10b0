import { packTarball } from '../package/build-package.mjs';
import { pageTests } from '../page-tests.mjs';

export const title = 'what is published, installed and used from HTML, Vite, React and Vue';

export const check = async () =>
  pageTests(/^tests\/package\/.*\.test\.mjs$/, { STAMGAST_TARBALL: await packTarball() });
