import { buildWeb } from '../build-web.mjs';
import { DIST } from '../dist.mjs';
import { listen, readServeOptions, untilInterrupted } from '../serve-command.mjs';
import { say } from '../step.mjs';

/** `./dev studio`: builds, serves the theme studio, and stays until it is interrupted. */
export async function run(args) {
  const { port } = readServeOptions(args);
  await buildWeb();
  const server = await listen(port, { root: DIST });
  say(`\nStamgast's theme studio: ${server.url}/studio/`);
  await untilInterrupted();
  await server.close();
  return 0;
}
