import { buildWeb } from '../build-web.mjs';
import { say } from '../step.mjs';

/** `./dev build`: what ships, in build/dist. */
export async function run() {
  await buildWeb();
  say('Built: build/dist');
  return 0;
}
