import { darker, lighter } from './colours.js';
import { stamp } from './labels.js';
import { box, circle, flat, line, path } from './svg.js';

/**
 * Bags, pouches and sacks. Each stands on y = 212 of a picture of 240 × 240.
 * @typedef {import('./labels.js').Print} Print
 */

/** A coffee bag with folded sides, a tie and a valve. @param {Print} print */
function bag(print) {
  const { colour, label } = print;
  return (
    flat(
      (fill) => path('M64 62Q61 140 66 204Q67 212 75 212H165Q173 212 174 204Q179 140 176 62Z', fill),
      colour,
    ) +
    path('M64 62Q61 140 66 204L80 196Q74 130 78 62Z', darker(colour, 0.25), 'opacity="0.55"') +
    path('M176 62Q179 140 174 204L160 196Q166 130 162 62Z', darker(colour, 0.4), 'opacity="0.6"') +
    flat((fill) => path('M66 36H174L177 64H63Z', fill), lighter(colour, 0.09)) +
    box(60, 52, 120, 11, 4, label) +
    flat((fill) => box(80, 92, 80, 100, 7, fill), label) +
    circle(120, 78, 5, darker(colour, 0.35)) +
    stamp(print, { x: 120, y: 141, size: 92 })
  );
}

/** A pouch that stands on its own foot. @param {Print} print */
function pouch(print) {
  const { colour, label } = print;
  return (
    flat(
      (fill) => path('M60 44H180Q174 120 184 196Q184 212 166 212H74Q56 212 56 196Q66 120 60 44Z', fill),
      colour,
    ) +
    path(
      'M57 190Q120 214 183 190L184 196Q184 212 166 212H74Q56 212 56 196Z',
      darker(colour, 0.3),
      'opacity="0.5"',
    ) +
    box(60, 40, 120, 16, 3, darker(colour, 0.18)) +
    line('M66 66H174', lighter(colour, 0.35), 2.5) +
    path('M60 58l8 5l-8 5zM180 58l-8 5l8 5z', '#ffffff', 'opacity="0.7"') +
    flat((fill) => path('M72 92Q120 80 168 92V172Q120 186 72 172Z', fill), label) +
    stamp(print, { x: 120, y: 133, size: 86 })
  );
}

/** A flat sachet with toothed seams. @param {Print} print */
function sachet(print) {
  const { colour, label } = print;
  const teeth = Array.from({ length: 12 }, () => 'l4.5-5l4.5 5').join('');
  return (
    flat((fill) => path(`M66 44${teeth}L172 206H68Z`, fill), colour) +
    path('M66 44H174V58H66ZM68 194H172V208H68Z', darker(colour, 0.22), 'opacity="0.7"') +
    flat((fill) => path('M66 92Q120 66 174 92L173 168Q120 190 67 168Z', fill), label) +
    stamp(print, { x: 120, y: 132, size: 92 }) +
    line('M78 70Q90 66 100 66', lighter(colour, 0.55), 4)
  );
}

/** A big sack with a stitched top. @param {Print} print */
function sack(print) {
  const { colour, label } = print;
  return (
    flat(
      (fill) =>
        path(
          'M52 44Q120 36 188 44Q180 128 190 204Q188 212 178 213Q120 208 62 213Q52 212 50 204Q60 128 52 44Z',
          fill,
        ),
      colour,
    ) +
    path('M52 44Q120 36 188 44L187 62Q120 54 53 62Z', darker(colour, 0.28)) +
    line('M60 54H180', lighter(colour, 0.7), 2.5) +
    path(
      'M56 150Q120 128 184 150L190 204Q188 212 178 213Q120 208 62 213Q52 212 50 204Z',
      label,
      'opacity="0.95"',
    ) +
    path('M56 150Q120 128 184 150L190 204Q188 212 178 213Q120 208 62 213Q52 212 50 204Z', 'url(#flat)') +
    stamp(print, { x: 120, y: 104, size: 62, ground: colour, bars: false }) +
    box(84, 164, 72, 12, 6, darker(colour, 0.1)) +
    box(96, 184, 48, 8, 4, darker(colour, 0.1), 'opacity="0.5"')
  );
}

/** A soft pack of nappies or wipes with a handle. @param {Print} print */
function pack(print) {
  const { colour, label } = print;
  return (
    line('M92 66Q120 30 148 66', darker(colour, 0.15), 9) +
    flat(
      (fill) =>
        path(
          'M50 76Q52 60 68 60H172Q188 60 190 76Q196 140 190 198Q188 212 174 212H66Q52 212 50 198Q44 140 50 76Z',
          fill,
        ),
      colour,
    ) +
    line('M58 78Q120 66 182 78', lighter(colour, 0.5), 3) +
    circle(120, 142, 49, label) +
    stamp(print, { x: 120, y: 144, size: 82 })
  );
}

/** A pouch to squeeze, with a cap to twist. @param {Print} print */
function spout(print) {
  const { colour, label } = print;
  return (
    box(108, 50, 24, 18, 3, '#f4f4f2') +
    flat((fill) => box(102, 30, 36, 26, 6, fill), darker(colour, 0.18)) +
    flat(
      (fill) =>
        path('M76 70Q120 58 164 70Q160 130 172 200Q170 212 156 212H84Q70 212 68 200Q80 130 76 70Z', fill),
      colour,
    ) +
    path(
      'M69 192Q120 210 171 192L172 200Q170 212 156 212H84Q70 212 68 200Z',
      darker(colour, 0.3),
      'opacity="0.5"',
    ) +
    flat((fill) => circle(120, 134, 40, fill), label) +
    stamp(print, { x: 120, y: 136, size: 70 })
  );
}

export const SOFT_PACKS = Object.freeze({ bag, pouch, sachet, sack, pack, spout });
