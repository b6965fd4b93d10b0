/** Something that the person at the keyboard can put right; the message is one sentence that says how, or empty if a
 * script has already said it. Everything else that is thrown is a defect of these scripts. */
export class SetUpError extends Error {
  name = 'SetUpError';
}
