import { parseArgs } from 'node:util';
import { SetUpError } from '../set-up-error.mjs';
import { say } from '../step.mjs';

/** Fastest first: a slip in the format shows in seconds, one in a real shop after the rest holds. */
const GROUPS = ['format', 'lint', 'unit', 'js', 'wasm', 'package', 'browser', 'shops'];

/** Those that take a set-up of their own, and run only when they are asked for. */
const EXTRA_GROUPS = ['shops-medusa'];

/** `./dev test`: every check, or one group of them; the last line and the exit code say the same. */
export async function run(args) {
  const total = { passed: 0, failed: 0 };
  for (const group of chosenGroups(args)) {
    const { passed, failed } = await runGroup(group);
    total.passed += passed;
    total.failed += failed;
  }
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function chosenGroups(args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: { only: { type: 'string' } } }));
  } catch (error) {
    throw new SetUpError(`${error.message}; './dev --help' shows the options.`);
  }
  if (values.only === undefined) return GROUPS;
  const groups = [...GROUPS, ...EXTRA_GROUPS];
  if (!groups.includes(values.only))
    throw new SetUpError(`--only is one of ${groups.join(', ')}, not '${values.only}'.`);
  return [values.only];
}

/** A group that cannot be run to its end counts as one failure, and the others still run. */
async function runGroup(name) {
  const { check, title } = await import(`../checks/${name}.mjs`);
  say(`${name}: ${title}`);
  try {
    const result = await check();
    say(`${name}: ${result.passed} passed, ${result.failed} failed\n`);
    return result;
  } catch (error) {
    if (error instanceof SetUpError) {
      if (error.message) say(`dev: ${error.message}`);
    } else {
      say(error.stack);
    }
    say(`${name}: could not be run to its end\n`);
    return { passed: 0, failed: 1 };
  }
}
