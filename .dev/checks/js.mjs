import { nodeTests } from '../node-tests.mjs';
import { nodePackages, systemPrograms } from '../set-up.mjs';

export const title = 'the JavaScript modules under Node, without a browser';

export async function check() {
  // The WordPress plugin of shop-plugin/woocommerce is PHP.
  await systemPrograms('php:php-cli');
  await nodePackages();
  return nodeTests(/^(tests\/(web|dev|layers)|shop-plugin)\/.*\.test\.mjs$/);
}
