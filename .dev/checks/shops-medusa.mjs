import { pageTests } from '../page-tests.mjs';
import { postgres } from '../set-up.mjs';

export const title = 'the built page and the adapter on a real Medusa';

export async function check() {
  await postgres();
  return pageTests(/^tests\/shops\/medusa[^/]*\.test\.mjs$/);
}
