import { buildDocs, DOCS } from '../docs/build-docs.mjs';
import { listen, readServeOptions, untilInterrupted } from '../serve-command.mjs';
import { say } from '../step.mjs';

/** `./dev docs`: makes the documentation's site in build/docs, serves it, and stays until it is interrupted. */
export async function run(args) {
  const { port, values } = readServeOptions(args, { build: { type: 'boolean', default: false } });
  await buildDocs();
  if (values.build) {
    say('Built: build/docs');
    return 0;
  }
  const server = await listen(port, { root: DOCS });
  say(`\nStamgast's documentation: ${server.url}/`);
  await untilInterrupted();
  await server.close();
  return 0;
}
