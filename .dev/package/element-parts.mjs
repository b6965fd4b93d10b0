// The CSS parts of every element: one for each role that a node of the mirror can have.
import { partOf, ROLES } from '../../web/platform/semantic-roles.js';

/** @returns {{name: string, description: string}[]} as a manifest has them */
export function elementParts() {
  return Object.keys(ROLES).map((role) => ({
    name: partOf(/** @type {any} */ ({ role })),
    description: `Each ${role.replaceAll('_', ' ')}, where the page is shown as real elements: in forced colours, on paper, without WebGL.`,
  }));
}
