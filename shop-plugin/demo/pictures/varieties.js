/**
 * How a flavour, a kind or a colour changes the pack.
 * @type {Readonly<Record<string, {colour: string, motif?: string}>>}
 */
export const VARIETIES = Object.freeze({
  chicken: { colour: '#d1842c' },
  salmon: { colour: '#dd7568' },
  tuna: { colour: '#3f6f9c' },
  duck: { colour: '#6b5a8a' },
  rabbit: { colour: '#8f7350' },
  beef: { colour: '#a23b38' },
  cheese: { colour: '#e2b93b' },
  citrus: { colour: '#efc62f', motif: 'citrus' },
  lavender: { colour: '#9a86c8', motif: 'flower' },
  coloured: { colour: '#c9437f' },
  white: { colour: '#58a5d6' },
  black: { colour: '#33353f' },
  smooth: { colour: '#c08a45' },
  crunchy: { colour: '#8f5a2c' },
  dark: { colour: '#4a2a1e' },
  milk: { colour: '#b07a49' },
  sweet: { colour: '#26262b' },
  salty: { colour: '#1f4e79' },
  apple: { colour: '#8fb04d', motif: 'apple' },
  mango: { colour: '#f0a030', motif: 'sun' },
  blue: { colour: '#2f5d9b' },
  green: { colour: '#5f7f4c' },
});
