/**
 * Whether one of the candidates contains the text; case, accents and space around it do not count.
 * @param {readonly (string | null | undefined)[]} candidates
 * @param {string} text
 */
export function containsText(candidates, text) {
  const wanted = foldText(text.trim());
  return candidates.some((candidate) => candidate && foldText(candidate).includes(wanted));
}

/** Without case and accents. @param {string} text */
export function foldText(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
