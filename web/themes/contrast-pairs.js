/**
 * All colours that meet on screen: which text, frame, mark or focus ring stands on which ground, as the controls of
 * `widgets/kit` and the views paint them. `border`, `skeleton` and `shadow` are decoration, and stand in no pair.
 *
 * @typedef {'text' | 'shape'} InkKind texts: WCAG 2.2, 1.4.3 and 1.4.6; what has to be seen besides: 1.4.11
 * @typedef {{front: string, back: string, kind: InkKind}} ContrastPair flat names of tokens
 */

/** The least contrast. @type {Readonly<Record<'AA' | 'AAA', Record<InkKind, number>>>} */
export const RATIOS = Object.freeze({ AA: { text: 4.5, shape: 3 }, AAA: { text: 7, shape: 4.5 } });

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const TONES = ['neutral', 'info', 'positive', 'warning', 'danger', 'accent'];
/** Badges and notices. */
const TONE_SURFACES = TONES.map((tone) => `${tone}-surface`);

/** @type {[InkKind, string[], string[]][]} kind, fronts, backs */
const MEETINGS = [
  ['text', ['text', 'text-muted', 'link', 'accent'], SURFACES],
  ['text', TONES, ['surface', 'surface-raised']],
  ...TONES.map(
    (tone) => /** @type {[InkKind, string[], string[]]} */ (['text', [tone], [`${tone}-surface`]]),
  ),
  ['text', ['text', 'text-muted'], TONE_SURFACES],
  ['text', ['on-accent'], ['accent', 'accent-hover', 'accent-pressed']],
  ['text', ['inverse-text', 'inverse-accent'], ['inverse-surface']],
  ['shape', ['border-strong', 'accent', 'focus'], SURFACES],
  ['shape', ['focus'], TONE_SURFACES],
  ['shape', ['inverse-focus'], ['inverse-surface']],
];

/** @type {readonly ContrastPair[]} */
export const CONTRAST_PAIRS = Object.freeze(
  MEETINGS.flatMap(([kind, fronts, backs]) =>
    fronts.flatMap((front) =>
      backs.map((back) => ({ front: `color.${front}`, back: `color.${back}`, kind })),
    ),
  ),
);
