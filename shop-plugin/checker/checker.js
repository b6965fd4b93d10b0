/** What the developer of a plugin calls: `import { checkAnswer, sentenceOf } from 'stamgast/checker'`. */
export { checkAnswer, checkQuestion, sentenceOf } from './check-answer.js';
export { checkPlugin } from './check-plugin.js';
