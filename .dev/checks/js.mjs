import { nodeTests } from '../node-tests.mjs';
import { nodePackages } from '../set-up.mjs';

export const title = 'the JavaScript modules under Node, without a browser';

export async function check() {
  await nodePackages();
  return nodeTests(/^(tests\/(web|dev|layers)|shop-plugin)\/.*\.test\.mjs$/);
}
