/**
 * What the doctor finds in an embedding of Stamgast: one sentence each, that says what is so and what to do.
 *
 * @typedef {object} Finding
 * @property {'wrong' | 'note'} level `wrong` keeps a part of the page from working; a `note` is worth knowing
 * @property {string} code of the thing, for programs, e.g. `wasm_type`; stays the same when the words change
 * @property {string} sentence for a person
 */

/** @param {string} code @param {string} sentence @returns {Finding} */
export function wrong(code, sentence) {
  return { level: 'wrong', code, sentence };
}

/** @param {string} code @param {string} sentence @returns {Finding} */
export function note(code, sentence) {
  return { level: 'note', code, sentence };
}

/**
 * Each thing once, what is wrong first.
 * @param {readonly Finding[]} findings @returns {Finding[]}
 */
export function inOrder(findings) {
  const distinct = [...new Map(findings.map((finding) => [finding.sentence, finding])).values()];
  return [
    ...distinct.filter(({ level }) => level === 'wrong'),
    ...distinct.filter(({ level }) => level === 'note'),
  ];
}

/** The last line of a report. @param {readonly Finding[]} findings @returns {string} */
export function summaryOf(findings) {
  const wrongs = findings.filter(({ level }) => level === 'wrong').length;
  if (wrongs === 0) return 'Nothing is wrong with this embedding.';
  return wrongs === 1 ? 'One thing is wrong.' : `${wrongs} things are wrong.`;
}
