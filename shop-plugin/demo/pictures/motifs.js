import { around, box, circle, ellipse, group, line, path } from './svg.js';

/**
 * The little drawings on the labels. Each is drawn around 0,0 and reaches about 30 units far; `ink` is its
 * colour, `ground` the colour that shines through.
 * @typedef {(ink: string, ground: string) => string} Motif
 */

const LEAF = 'M0 26C-24 10-22-16 0-30C22-16 24 10 0 26Z';
const PETAL = 'M0-8C-11-14-9-29 0-31C9-29 11-14 0-8Z';

/** @type {Readonly<Record<string, Motif>>} */
export const MOTIFS = Object.freeze({
  bean: (ink, ground) =>
    group('rotate(28)', ellipse(0, 0, 20, 29, ink) + line('M2-27C-9-12 10 8-2 27', ground, 4.5)),
  sun: (ink) => circle(0, 0, 14, ink) + around(10, line('M0-21V-29', ink, 4.5)),
  moon: (ink) => path('M8-28A28 28 0 1 0 26 14A24 24 0 0 1 8-28Z', ink) + circle(19, -14, 3.2, ink),
  wave: (ink) =>
    [-14, 2, 18].map((y) => line(`M-30 ${y}c8-10 14-10 20 0s12 10 20 0s12-10 20 0`, ink, 5)).join(''),
  mountain: (ink, ground) =>
    path('M-34 24L-8-24L8 4L16-8L36 24Z', ink) + path('M-8-24L-17-7L-10-10L-5-4L1-8Z', ground),
  filter: (ink, ground) =>
    path('M-30-22H30L14 24H-14Z', ink) + line('M-18-12L-8 16M18-12L8 16M0-12V16', ground, 3),
  drop: (ink, ground) =>
    path('M0-31C10-14 20-4 20 10A20 20 0 0 1-20 10C-20-4-10-14 0-31Z', ink) +
    line('M-10 11A10 10 0 0 0-1 20', ground, 4),
  wheat: (ink) =>
    line('M0 30V-14', ink, 3.5) +
    ellipse(0, -24, 5, 9, ink) +
    [-12, 2, 16]
      .map((y) =>
        group(
          `translate(0 ${y})`,
          group('rotate(38)', ellipse(0, -11, 5, 10, ink)) +
            group('rotate(-38)', ellipse(0, -11, 5, 10, ink)),
        ),
      )
      .join(''),
  waffle: (ink, ground) =>
    circle(0, 0, 29, ink) +
    line('M-24-9H24M-24 9H24M-9-24V24M9-24V24', ground, 4) +
    circle(0, 0, 29, 'none', `stroke="${ink}" stroke-width="4"`),
  windmill: (ink, ground) =>
    path('M-9 30L-5-8H5L9 30Z', ink) +
    group(
      'translate(0 -8) rotate(20)',
      around(4, box(-3.5, -26, 8, 22, 1.5, ink) + line('M0 0V-26', ink, 3)),
    ) +
    circle(0, -8, 4, ground),
  citrus: (ink, ground) =>
    circle(0, 0, 29, ink) + circle(0, 0, 24, ground) + around(8, path('M0-4L-7-20A21 21 0 0 1 7-20Z', ink)),
  leaf: (ink, ground) =>
    group('rotate(32)', path(LEAF, ink) + line('M0 31V-14M0 8L-9 0M0 8L9 0M0-4L-7-11M0-4L7-11', ground, 3)),
  flower: (ink, ground) => around(7, path(PETAL, ink)) + circle(0, 0, 9, ink) + circle(0, 0, 6, ground),
  star: (ink) =>
    path('M0-31C3-9 9-3 31 0C9 3 3 9 0 31C-3 9-9 3-31 0C-9-3-3-9 0-31Z', ink) +
    circle(20, -20, 4, ink) +
    circle(-19, 19, 3, ink),
  bee: (ink, ground) =>
    ellipse(-9, -18, 9, 13, ink, `opacity="0.45" transform="rotate(-24 -9 -18)"`) +
    ellipse(10, -18, 9, 13, ink, `opacity="0.45" transform="rotate(24 10 -18)"`) +
    ellipse(0, 6, 25, 17, ink) +
    line('M-8-8V20M4-9V21', ground, 6) +
    circle(18, 2, 2.6, ground),
  cat: (ink, ground) =>
    path(
      'M-27-28C-18-26-12-20-9-16C-3-18 3-18 9-16C12-20 18-26 27-28C29-18 28-9 26-3C29 15 16 27 0 27C-16 27-29 15-26-3C-28-9-29-18-27-28Z',
      ink,
    ) +
    ellipse(-11, 3, 4, 5.5, ground) +
    ellipse(11, 3, 4, 5.5, ground) +
    path('M-4 12H4L0 16Z', ground) +
    line('M-17 14L-31 11M-17 18L-30 20M17 14L31 11M17 18L30 20', ground, 2),
  paw: (ink) =>
    path('M0 0C12 0 22 12 19 21C16 29 7 24 0 24C-7 24-16 29-19 21C-22 12-12 0 0 0Z', ink) +
    ellipse(-22, -3, 6.5, 9, ink, 'transform="rotate(-22 -22 -3)"') +
    ellipse(-8, -17, 7, 10, ink) +
    ellipse(8, -17, 7, 10, ink) +
    ellipse(22, -3, 6.5, 9, ink, 'transform="rotate(22 22 -3)"'),
  castle: (ink, ground) =>
    path('M-28 28V-14H-22V-8H-15V-14H-9V-2H9V-14H15V-8H22V-14H28V28Z', ink) +
    path('M-7 28V16A7 7 0 0 1 7 16V28Z', ground) +
    line('M0-3V-28', ink, 3) +
    path('M1-29L18-23L1-17Z', ink),
  bubbles: (ink, ground) =>
    [
      [-9, 8, 19],
      [16, -9, 13],
      [-11, -22, 7],
      [20, 19, 6],
    ]
      .map(
        ([x, y, radius]) =>
          circle(x, y, radius, ink) +
          line(
            `M${x - radius * 0.55} ${y}A${radius * 0.6} ${radius * 0.6} 0 0 1 ${x} ${y - radius * 0.55}`,
            ground,
            3,
          ),
      )
      .join(''),
  tree: (ink) => path('M0-32L15-11H8L21 7H12L26 25H4V32H-4V25H-26L-12 7H-21L-8-11H-15Z', ink),
  heart: (ink) => path('M0 27C-34 4-30-24-13-25C-5-25 0-18 0-14C0-18 5-25 13-25C30-24 34 4 0 27Z', ink),
  razor: (ink, ground) =>
    group(
      'rotate(35)',
      box(-25, -29, 50, 18, 5, ink) +
        line('M-18-23H18M-18-17H18', ground, 2.6) +
        box(-4.5, -12, 9, 44, 4.5, ink),
    ),
  brush: (ink, ground) =>
    group(
      'rotate(35)',
      box(-5, -8, 10, 42, 5, ink) +
        box(-6, -34, 12, 28, 4, ink) +
        line('M-14-30H-6M-14-25H-6M-14-20H-6M-14-15H-6', ink, 3) +
        line('M0-28V-12', ground, 2),
    ),
  apple: (ink, ground) =>
    path(
      'M0-13C10-22 28-17 27 3C26 18 16 30 8 29C4 28 2 27 0 27C-2 27-4 28-8 29C-16 30-26 18-27 3C-28-17-10-22 0-13Z',
      ink,
    ) +
    line('M0-13C0-20 3-26 8-30', ink, 4) +
    line('M-17 2C-17-5-13-9-9-9', ground, 3.6),
  peanut: (ink, ground) =>
    group(
      'rotate(30)',
      path(
        'M0-31C14-31 18-18 13-7C10-1 12 2 15 8C21 20 13 31 0 31C-13 31-21 20-15 8C-12 2-10-1-13-7C-18-18-14-31 0-31Z',
        ink,
      ) + line('M-5-20V-12M6-20V-13M-6 10V20M6 9V19M0-4V2', ground, 3),
    ),
  sprinkles: (ink) =>
    [
      [-20, -16, 20],
      [2, -22, -35],
      [22, -12, 60],
      [-8, -2, -15],
      [14, 6, 25],
      [-22, 12, -50],
      [-2, 20, 40],
      [22, 24, -20],
    ]
      .map(([x, y, turn]) => box(x - 3.5, y - 9, 7, 18, 3.5, ink, `transform="rotate(${turn} ${x} ${y})"`))
      .join(''),
  olive: (ink, ground) =>
    ellipse(-8, 9, 14, 18, ink, 'transform="rotate(14 -8 9)"') +
    ellipse(15, 5, 10, 14, ink, 'transform="rotate(-18 15 5)"') +
    circle(-11, 1, 3.4, ground) +
    line('M-5-8C-3-18 6-26 18-29', ink, 3.4) +
    path('M4-21C-8-32-22-28-26-20C-16-14-4-14 4-21Z', ink),
  tomato: (ink, ground) =>
    ellipse(0, 5, 28, 24, ink) +
    group('translate(0 -14) scale(0.62)', around(5, path('M0 2C-6-6-5-20 0-26C5-20 6-6 0 2Z', ground))) +
    line('M-17 8C-17 1-13-4-8-5', ground, 3.4),
  coin: (ink, ground) =>
    circle(0, 0, 29, ink) +
    circle(0, 0, 22, 'none', `stroke="${ground}" stroke-width="3"`) +
    path('M0-14L4-4H15L6 3L9 14L0 7L-9 14L-6 3L-15-4H-4Z', ground),
});
