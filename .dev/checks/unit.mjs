import { boostTests } from '../boost-tests.mjs';
import { customWidgetTests } from '../custom-widget.mjs';

export const title = 'the C++ layers, natively, with address and undefined behaviour sanitizers';

export async function check() {
  const layers = await boostTests('native-asan');
  const widget = await customWidgetTests('native-asan');
  return { passed: layers.passed + widget.passed, failed: layers.failed + widget.failed };
}
