import { darker, lighter } from './colours.js';
import { stamp } from './labels.js';
import { box, circle, ellipse, line, path, round } from './svg.js';

/** Everything with a neck, a cap or a lid. @typedef {import('./labels.js').Print} Print */

/** @param {Print} print */
function bottle(print) {
  const { colour, label } = print;
  const cap = label === '#ffffff' ? darker(colour, 0.3) : label;
  return (
    round((fill) => box(102, 26, 36, 30, 6, fill), cap) +
    round(
      (fill) =>
        path('M104 54H136V66Q172 76 172 112V198Q172 212 158 212H82Q68 212 68 198V112Q68 76 104 66Z', fill),
      colour,
    ) +
    round((fill) => box(69, 114, 102, 82, 4, fill), lighter(label, 0.15)) +
    stamp(print, { x: 120, y: 156, size: 76 })
  );
}

/** A bottle of washing liquid with a handle. @param {Print} print */
function jug(print) {
  const { colour, label } = print;
  return (
    round((fill) => box(82, 28, 48, 32, 6, fill), darker(colour, 0.3)) +
    round(
      (fill) => path('M84 58H130Q176 66 184 112V198Q184 212 170 212H72Q56 212 56 196V104Q58 66 84 58Z', fill),
      colour,
    ) +
    path(
      'M148 88Q168 98 168 122V142Q168 150 160 150Q152 150 152 142V118Q150 108 142 102Q134 92 148 88Z',
      'url(#ground)',
    ) +
    path(
      'M148 88Q168 98 168 122V142Q168 150 160 150Q152 150 152 142V118Q150 108 142 102Q134 92 148 88Z',
      darker(colour, 0.45),
      'opacity="0.35"',
    ) +
    round((fill) => path('M57 112Q100 98 136 114Q142 160 184 164V194H57Z', fill), label) +
    stamp(print, { x: 100, y: 152, size: 74 })
  );
}

/** @param {Print} print */
function spray(print) {
  const { colour, label } = print;
  return (
    path('M92 34H150Q162 34 164 44L156 50H138V72H104V54Q92 50 92 34Z', darker(colour, 0.35)) +
    box(76, 36, 20, 14, 3, darker(colour, 0.5)) +
    line('M146 52Q146 68 158 78', darker(colour, 0.5), 7) +
    round(
      (fill) =>
        path('M104 72H136V84Q166 100 166 130V198Q166 212 152 212H88Q74 212 74 198V130Q74 100 104 84Z', fill),
      colour,
    ) +
    round((fill) => box(75, 128, 90, 70, 3, fill), label) +
    stamp(print, { x: 120, y: 164, size: 66 })
  );
}

/** @param {Print} print */
function pump(print) {
  const { colour, label } = print;
  return (
    path('M84 30H132Q140 30 140 38V44H126V62H114V44H92Q84 44 84 38Z', '#eceae6') +
    path('M84 30H132Q140 30 140 38V44H126V62H114V44H92Q84 44 84 38Z', 'url(#flat)') +
    round((fill) => box(100, 60, 40, 20, 4, fill), '#e0ddd8') +
    round(
      (fill) => path('M96 78H144Q174 86 174 112V198Q174 212 160 212H80Q66 212 66 198V112Q66 86 96 78Z', fill),
      colour,
    ) +
    round((fill) => box(80, 112, 80, 84, 8, fill), label) +
    stamp(print, { x: 120, y: 156, size: 76 })
  );
}

/** A dark glass bottle of oil. @param {Print} print */
function glass(print) {
  const { colour, label } = print;
  return (
    round((fill) => box(106, 20, 28, 26, 4, fill), '#b99b4d') +
    round(
      (fill) =>
        path('M108 44H132V84Q160 98 160 124V200Q160 212 148 212H92Q80 212 80 200V124Q80 98 108 84Z', fill),
      colour,
    ) +
    line('M90 128V192', lighter(colour, 0.5), 4) +
    round((fill) => box(80, 124, 80, 74, 2, fill), label) +
    stamp(print, { x: 120, y: 162, size: 70 })
  );
}

/** @param {Print} print */
function jar(print) {
  const { colour, label } = print;
  return (
    round(
      (fill) => path('M72 72H168Q180 82 180 98V194Q180 212 162 212H78Q60 212 60 194V98Q60 82 72 72Z', fill),
      colour,
    ) +
    line('M69 100V190', '#ffffff', 5) +
    round((fill) => box(68, 40, 104, 34, 7, fill), darker(colour, 0.4)) +
    line(
      'M76 52V66M88 52V66M100 52V66M112 52V66M124 52V66M136 52V66M148 52V66M160 52V66',
      lighter(colour, 0.25),
      2,
    ) +
    round((fill) => box(76, 104, 88, 84, 8, fill), label) +
    stamp(print, { x: 120, y: 148, size: 78 })
  );
}

/** @param {Print} print */
function aerosol(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M92 38Q92 28 104 28H136Q148 28 148 38V66H92Z', fill), label) +
    round((fill) => path('M80 82Q82 66 100 64H140Q158 66 160 82Z', fill), '#cfd3d6') +
    round((fill) => path('M78 82H162V204Q162 212 152 212H88Q78 212 78 204Z', fill), colour) +
    round((fill) => box(78, 108, 84, 80, 0, fill), label) +
    stamp(print, { x: 120, y: 149, size: 74 })
  );
}

/** @param {Print} print */
function stick(print) {
  const { colour, label } = print;
  return (
    round((fill) => path('M76 100V66Q76 38 120 38Q164 38 164 66V100Z', fill), label) +
    round((fill) => path('M74 98H166V200Q166 212 154 212H86Q74 212 74 200Z', fill), colour) +
    line('M74 98H166', darker(colour, 0.4), 3) +
    stamp(print, { x: 120, y: 158, size: 76, ground: colour })
  );
}

/** A tube that stands on its cap. @param {Print} print */
function tube(print) {
  const { colour, label } = print;
  return (
    round((fill) => box(92, 184, 56, 28, 6, fill), label === '#ffffff' ? darker(colour, 0.3) : label) +
    round((fill) => path('M64 42H176Q172 120 152 186H88Q68 120 64 42Z', fill), colour) +
    box(62, 30, 116, 16, 2, darker(colour, 0.12)) +
    line(
      'M74 34V42M86 34V42M98 34V42M110 34V42M122 34V42M134 34V42M146 34V42M158 34V42M168 34V42',
      lighter(colour, 0.3),
      1.5,
    ) +
    stamp(print, { x: 120, y: 108, size: 82, ground: colour })
  );
}

/** A bowl, with what is in it. @param {Print} print */
function bowl(print) {
  const { colour, label } = print;
  return (
    ellipse(120, 112, 82, 24, darker(colour, 0.2)) +
    ellipse(120, 113, 72, 18, darker(label, 0.16)) +
    [84, 102, 121, 139, 156]
      .map((x, index) => circle(x, 110 + (index % 2) * 6, 9, darker(label, 0.3)))
      .join('') +
    round(
      (fill) =>
        path(
          'M38 112Q40 136 120 136Q200 136 202 112Q200 180 178 206Q174 212 164 212H76Q66 212 62 206Q40 180 38 112Z',
          fill,
        ),
      colour,
    ) +
    stamp(print, { x: 120, y: 174, size: 50, ground: colour, bars: false })
  );
}

export const BOTTLES = Object.freeze({ bottle, jug, spray, pump, glass, jar, aerosol, stick, tube, bowl });
