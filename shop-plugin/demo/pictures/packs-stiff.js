import { darker, lighter } from './colours.js';
import { stamp } from './labels.js';
import { box, circle, ellipse, flat, line, path, round } from './svg.js';

/** Boxes, tins and everything of paper. @typedef {import('./labels.js').Print} Print */

/** A carton box, seen a little from the right. @param {Print} print */
function carton_box(print) {
  const { colour, label } = print;
  return (
    path('M158 70L190 56V190L158 212Z', darker(colour, 0.32)) +
    path('M56 70L92 54H190L158 70Z', lighter(colour, 0.22)) +
    flat((fill) => box(56, 70, 102, 142, 2, fill), colour) +
    flat((fill) => path('M56 92H158V188H56Z', fill), label) +
    path('M158 92L190 77V168L158 188Z', darker(label, 0.25)) +
    stamp(print, { x: 107, y: 140, size: 88 })
  );
}

/** A vacuum brick, its top folded over. @param {Print} print */
function brick(print) {
  const { colour, label } = print;
  return (
    flat((fill) => path('M70 70L84 52H156L170 70L172 206Q171 212 165 212H75Q69 212 68 206Z', fill), colour) +
    path('M70 70L84 52H156L170 70Z', lighter(colour, 0.2)) +
    box(92, 44, 56, 14, 3, darker(colour, 0.15)) +
    flat((fill) => path('M69 100H171V186H68.500Z', fill), label) +
    line('M78 80V94M162 80V94', lighter(colour, 0.4), 2.5) +
    stamp(print, { x: 120, y: 143, size: 80 })
  );
}

/** A drink carton with a gable and a cap. @param {Print} print */
function carton(print) {
  const { colour, label } = print;
  return (
    path('M160 82L184 72V200L160 212Z', darker(colour, 0.28)) +
    path('M160 82L184 72L170 44L150 48Z', darker(colour, 0.18)) +
    path('M72 82L86 48H150L160 82Z', lighter(colour, 0.3)) +
    box(86, 36, 84, 13, 2, darker(colour, 0.1)) +
    flat((fill) => box(72, 82, 88, 130, 2, fill), colour) +
    flat((fill) => path('M72 126Q116 106 160 126V212H72Z', fill), label) +
    flat((fill) => circle(120, 66, 11, fill), label) +
    stamp({ ...print, label: colour, colour: label }, { x: 116, y: 164, size: 76, ground: label })
  );
}

/** A tea caddy. @param {Print} print */
function tin(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M66 84H174V202Q174 212 162 212H78Q66 212 66 202Z', fill), colour) +
    round(
      (fill) => path('M62 58Q62 48 74 46Q120 38 166 46Q178 48 178 58V86Q120 94 62 86Z', fill),
      lighter(colour, 0.12),
    ) +
    line('M62 86Q120 94 178 86', darker(colour, 0.4), 2.5) +
    line('M70 200Q120 206 170 200', label, 2.5) +
    line('M70 102Q120 108 170 102', label, 2.5) +
    round((fill) => ellipse(120, 152, 42, 42, fill), label) +
    stamp(print, { x: 120, y: 154, size: 70 })
  );
}

/** A food can with a ring to pull. @param {Print} print */
function can(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M56 84V196Q56 214 120 214Q184 214 184 196V84Z', fill), '#c9ced3') +
    round(
      (fill) => path('M57 96V190Q57 207 120 207Q183 207 183 190V96Q160 108 120 108Q80 108 57 96Z', fill),
      colour,
    ) +
    ellipse(120, 82, 64, 19, '#aeb5bb') +
    ellipse(120, 81, 58, 15, '#e6e9ec') +
    ellipse(120, 81, 46, 11, '#cfd5da') +
    ellipse(120, 85, 15, 5.5, 'none', 'stroke="#8f979e" stroke-width="3.5"') +
    round((fill) => ellipse(120, 158, 44, 40, fill), label) +
    stamp(print, { x: 120, y: 160, size: 66 })
  );
}

/** A tub with a lid, broader above. @param {Print} print */
function tub(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M60 88H180L168 202Q167 212 156 212H84Q73 212 72 202Z', fill), label) +
    path('M62 108H178L170 184H70Z', colour) +
    path('M62 108H178L170 184H70Z', 'url(#round)') +
    round((fill) => box(54, 68, 132, 24, 8, fill), darker(colour, 0.12)) +
    stamp(print, { x: 120, y: 147, size: 68, ground: colour })
  );
}

/** One roll of kitchen paper. @param {Print} print */
function roll(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M72 62V196Q72 213 120 213Q168 213 168 196V62Z', fill), lighter(label, 0.4)) +
    round(
      (fill) => path('M71 92V176Q90 190 120 190Q150 190 169 176V92Q150 106 120 106Q90 106 71 92Z', fill),
      colour,
    ) +
    ellipse(120, 62, 48, 17, '#f7f6f3') +
    ellipse(120, 62, 34, 11, 'none', 'stroke="#dedbd4" stroke-width="2"') +
    ellipse(120, 62, 15, 5.5, '#b59b7a') +
    stamp(print, { x: 120, y: 150, size: 70, ground: colour, bars: false })
  );
}

/** Several rolls in a wrapper. @param {Print} print */
function rolls(print) {
  const { colour, label } = print;
  const end = (/** @type {number} */ x) =>
    ellipse(x, 70, 31, 16, '#fbfaf7') +
    ellipse(x, 70, 11, 5.5, '#c3ab8c') +
    ellipse(x, 70, 21, 10.5, 'none', 'stroke="#e2dfd8" stroke-width="2"');
  return (
    end(88) +
    end(152) +
    flat(
      (fill) => path('M50 74Q88 96 120 78Q152 96 190 74L188 202Q187 212 176 212H64Q53 212 52 202Z', fill),
      colour,
    ) +
    line('M120 80V210', darker(colour, 0.18), 2) +
    circle(120, 148, 43, label) +
    stamp(print, { x: 120, y: 150, size: 72 })
  );
}

export const STIFF_PACKS = Object.freeze({ box: carton_box, brick, carton, tin, can, tub, roll, rolls });
