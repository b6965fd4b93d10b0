import { describe, test } from 'node:test';

import { checksFor, checksOutOfReach, runCheck } from './conformance.js';

/**
 * Registers the conformance suite with `node:test`, one test a check. The first test also notes the checks
 * that the harness cannot stage, so that a gap is seen.
 * @param {string} name of the shop
 * @param {import('./harness.js').ShopHarness} harness
 */
export function describeConformance(name, harness) {
  describe(`${name} keeps the contract`, { concurrency: 1 }, () => {
    for (const [index, check] of checksFor(harness).entries()) {
      test(check.name, async (context) => {
        if (index === 0) noteGaps(context, harness);
        await runCheck(check, harness);
      });
    }
  });
}

/** @param {import('node:test').TestContext} context @param {import('./harness.js').ShopHarness} harness */
function noteGaps(context, harness) {
  for (const { name, missing, forbidden } of checksOutOfReach(harness)) {
    const why = missing.length > 0 ? `has no ${missing.join(' and no ')}` : `may not change the ${forbidden}`;
    context.diagnostic(`not tried, since the harness ${why}: ${name}`);
  }
}
