/**
 * The colour spaces of the Design Tokens Color module 2025.10, all brought to sRGB by way of XYZ with a D65 white.
 * The numbers are those of CSS Color 4, §10 and its sample code.
 *
 * @typedef {readonly [number, number, number]} Triple
 */

/** @typedef {readonly [Triple, Triple, Triple]} Matrix */

/** @param {Matrix} matrix @param {Triple} vector @returns {Triple} */
function times(matrix, [x, y, z]) {
  const row = (/** @type {Triple} */ [a, b, c]) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** @param {Triple} values @param {(value: number) => number} change @returns {Triple} */
const each = ([a, b, c], change) => [change(a), change(b), change(c)];

/** The curve for negative values too: colours outside of a gamut have them. @param {(value: number) => number} curve */
const odd = (curve) => (/** @type {number} */ value) => Math.sign(value) * curve(Math.abs(value));

const expandSrgb = odd((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
const compressSrgb = odd((v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055));
const expandA98 = odd((v) => v ** (563 / 256));
const expandProphoto = odd((v) => (v <= 16 / 512 ? v / 16 : v ** 1.8));
const expandRec2020 = odd((v) =>
  v < 0.08124285829863151 ? v / 4.5 : ((v + 0.09929682680944) / 1.09929682680944) ** (1 / 0.45),
);

/** @type {Record<string, Matrix>} */
const TO_XYZ = {
  srgb: [
    [0.41239079926595934, 0.357584339383878, 0.1804807884018343],
    [0.21263900587151027, 0.715168678767756, 0.07219231536073371],
    [0.01933081871559182, 0.11919477979462598, 0.9505321522496607],
  ],
  p3: [
    [0.4865709486482162, 0.26566769316909306, 0.1982172852343625],
    [0.2289745640697488, 0.6917385218365064, 0.079286914093745],
    [0, 0.04511338185890264, 1.043944368900976],
  ],
  a98: [
    [0.5766690429101305, 0.1855582379065463, 0.1882286462349947],
    [0.29734497525053605, 0.6273635662554661, 0.07529145849399788],
    [0.02703136138641234, 0.07068885253582723, 0.9913375368376388],
  ],
  prophotoD50: [
    [0.7977604896723027, 0.13518583717574031, 0.0313493495815248],
    [0.2880711282292934, 0.7118432178101014, 0.00008565396060525902],
    [0, 0, 0.8251046025104601],
  ],
  rec2020: [
    [0.6369580483012914, 0.14461690358620832, 0.1688809751641721],
    [0.2627002120112671, 0.6779980715188708, 0.05930171646986196],
    [0, 0.028072693049087428, 1.060985057710791],
  ],
  d50: [
    [0.955473421488075, -0.02309845494876471, 0.06325924320057072],
    [-0.0283697093338637, 1.0099953980813041, 0.021041441191917323],
    [0.012314014864481998, -0.020507649298898964, 1.330365926242124],
  ],
};
/** @type {Matrix} */
const XYZ_TO_SRGB = [
  [3.2409699419045226, -1.537383177570094, -0.4986107602930034],
  [-0.9692436362808796, 1.8759675015077202, 0.04155505740717559],
  [0.05563007969699366, -0.20397695888897652, 1.0569715142428786],
];
/** @type {Matrix} */
const OKLAB_TO_LMS = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
/** @type {Matrix} */
const LMS_TO_XYZ = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
];
/** @type {Matrix} */
const XYZ_TO_LMS = [
  [0.819022437996703, 0.3619062600528904, -0.1288737815209879],
  [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
  [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
];
/** @type {Matrix} */
const LMS_TO_OKLAB = [
  [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
];

/** @param {Triple} polar lightness, chroma, hue in degrees @returns {Triple} */
function fromPolar([lightness, chroma, hue]) {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** @param {Triple} hsl degrees and per cent @returns {Triple} */
function hslToSrgb([hue, saturation, lightness]) {
  const light = lightness / 100;
  const reach = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (/** @type {number} */ n) => {
    const place = (n + hue / 30) % 12;
    return light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

/** @param {Triple} hwb degrees and per cent @returns {Triple} */
function hwbToSrgb([hue, whiteness, blackness]) {
  const white = whiteness / 100;
  const black = blackness / 100;
  if (white + black >= 1) return each([1, 1, 1], () => white / (white + black));
  return each(hslToSrgb([hue, 100, 50]), (channel) => channel * (1 - white - black) + white);
}

/** @param {Triple} lab @returns {Triple} */
function labToXyz([lightness, a, b]) {
  const middle = (lightness + 16) / 116;
  const uncube = (/** @type {number} */ f) => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27));
  const y = lightness > 8 ? middle ** 3 : lightness / (24389 / 27);
  const white = [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585];
  return times(TO_XYZ.d50, [uncube(a / 500 + middle) * white[0], y, uncube(middle - b / 200) * white[2]]);
}

/** @param {Triple} oklab @returns {Triple} */
const oklabToXyz = (oklab) =>
  times(
    LMS_TO_XYZ,
    each(times(OKLAB_TO_LMS, oklab), (v) => v ** 3),
  );

/** @type {Record<string, (components: Triple) => Triple>} */
const XYZ_OF = {
  'srgb-linear': (c) => times(TO_XYZ.srgb, c),
  lab: labToXyz,
  lch: (c) => labToXyz(fromPolar(c)),
  oklab: oklabToXyz,
  oklch: (c) => oklabToXyz(fromPolar(c)),
  'display-p3': (c) => times(TO_XYZ.p3, each(c, expandSrgb)),
  'a98-rgb': (c) => times(TO_XYZ.a98, each(c, expandA98)),
  'prophoto-rgb': (c) => times(TO_XYZ.d50, times(TO_XYZ.prophotoD50, each(c, expandProphoto))),
  rec2020: (c) => times(TO_XYZ.rec2020, each(c, expandRec2020)),
  'xyz-d65': (c) => c,
  'xyz-d50': (c) => times(TO_XYZ.d50, c),
};
/** @type {Record<string, (components: Triple) => Triple>} */
const SRGB_OF = { srgb: (c) => c, hsl: hslToSrgb, hwb: hwbToSrgb };

/** Their names. */
export const COLOR_SPACES = Object.freeze([...Object.keys(SRGB_OF), ...Object.keys(XYZ_OF)]);

/**
 * @param {string} space of `COLOR_SPACES` @param {Triple} components as the Color module has them
 * @returns {Triple} red, green, blue; below 0 or above 1 where sRGB cannot show the colour
 */
export function toSrgb(space, components) {
  if (Object.hasOwn(SRGB_OF, space)) return SRGB_OF[space](components);
  return each(times(XYZ_TO_SRGB, XYZ_OF[space](components)), compressSrgb);
}

/** @param {Triple} srgb 0–1 @returns {Triple} lightness 0–1, chroma, hue in degrees from 0 up to 360 */
export function toOklch(srgb) {
  const lms = times(XYZ_TO_LMS, times(TO_XYZ.srgb, each(srgb, expandSrgb)));
  const [lightness, a, b] = times(LMS_TO_OKLAB, each(lms, Math.cbrt));
  return [lightness, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

/** WCAG 2.2. @param {Triple} srgb 0–1 */
export function luminance(srgb) {
  return times(TO_XYZ.srgb, each(srgb, expandSrgb))[1];
}
