/** What is wrong with a token or a theme file, in one sentence for whoever wrote it. */
export class TokenProblem extends Error {
  /** @param {string} path of the token, `color.accent`; or of a part of a resolver document @param {string} sentence */
  constructor(path, sentence) {
    super(`${path} ${sentence}`);
    this.path = path;
  }
}
