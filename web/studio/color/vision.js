/**
 * How a page looks to people who see colours otherwise: matrices on linear RGB.
 *
 * Those of the three cones are from Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE TVCG 15(6), 2009, doi:10.1109/TVCG.2009.113, at severity 1.0. Without any cones only
 * the luminance of Rec. 709 is left.
 *
 * @typedef {'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia'} Vision
 * @typedef {readonly [number, number, number][]} Matrix rows red, green, blue
 */

/** @type {Readonly<Record<Vision, Matrix>>} */
export const VISION_MATRICES = Object.freeze({
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
});

/** As the attribute `values` of `<feColorMatrix>` wants it; alpha stays. @param {Matrix} matrix */
export function filterValues(matrix) {
  return `${matrix.map((row) => `${row.join(' ')} 0 0`).join(' ')} 0 0 0 1 0`;
}
