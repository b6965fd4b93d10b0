import { buildWeb } from './build-web.mjs';
import { DIST } from './dist.mjs';
import { nodeTests } from './node-tests.mjs';
import { browsers } from './set-up.mjs';

/**
 * Runs tests that open the built page in a browser, one file at a time: they measure, and two cores are few. They find
 * the page in STAMGAST_DIST and the browsers in STAMGAST_CHROMIUM and STAMGAST_FIREFOX, with a virtual display.
 * @param {RegExp} pattern of the files' paths
 * @param {Record<string, string>} [env] what they find besides
 */
export async function pageTests(pattern, env = {}) {
  const paths = await browsers();
  await buildWeb();
  const display = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24'];
  return nodeTests(pattern, {
    env: { ...env, ...paths, STAMGAST_DIST: DIST },
    oneAtATime: true,
    wrapper: display,
  });
}
