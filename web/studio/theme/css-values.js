/**
 * What CSS can say in more than one way, as the browser understands it.
 */
import { hexByProbe, pxByProbe } from '../../platform/preferences.js';

const probe = document.createElement('span');
probe.hidden = true;
document.body.append(probe);

/** @type {import('../../platform/theme-tokens.js').CssValues} */
export const cssValues = Object.freeze({
  toHex: (color) => hexByProbe(probe, color),
  toPx: (length) => pxByProbe(probe, length),
});
