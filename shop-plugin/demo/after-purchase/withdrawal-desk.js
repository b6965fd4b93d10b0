import { ShopError } from '../../contract.js';
import { findOrder } from '../backroom.js';
import { dutchTime } from '../history/dutch-time.js';
import { hashOf } from '../random.js';
import { isEmail } from '../email.js';
import { say } from '../words.js';
import { withdrawalOf, withdrawnOf } from './withdrawal.js';

/** @typedef {import('../../contract/withdrawal.js').WithdrawalDeclaration} WithdrawalDeclaration */
/** @typedef {import('../../contract/withdrawal.js').Withdrawal} Withdrawal */
/** @typedef {import('../../contract/withdrawal.js').Acknowledgement} Acknowledgement */
/** @typedef {import('../../contract.js').Order} Order */
/** @typedef {import('../backroom.js').Backroom} Backroom */

/** @param {Backroom} backroom @returns {import('../../contract/withdrawal.js').WithdrawalMethods} */
export function withdrawalDesk(backroom) {
  const { clock, mail, telling } = backroom;
  return {
    withdraw: (declaration, { signal }) =>
      backroom.change('withdraw', signal, declaration.key, (before) => {
        const { draft, order } = findOrder(backroom, before, declaration.order_id);
        const withdrawn = withdrawnOf(before, draft);
        const allowed = withdrawalOf(backroom, before, draft, order);
        refuseWrong(declaration, allowed, leftOf(order, withdrawn), telling.language);
        const acknowledgement = {
          id: `W-${hashOf(declaration.key).toString(36).toUpperCase()}`,
          received_at: dutchTime(clock()),
          content: contentOf(declaration, order),
          sent_to: declaration.statement.contact,
        };
        const state = {
          ...before,
          withdrawals: { ...before.withdrawals, [draft.id]: acknowledgement },
          withdrawn: {
            ...before.withdrawn,
            [draft.id]: withdrawnAfter(declaration, allowed, leftOf(order, withdrawn), withdrawn),
          },
        };
        const withdrawal = /** @type {Withdrawal} */ (withdrawalOf(backroom, state, draft, order));
        // With the deed, not after the answer: the letter must go out also when the answer gets lost.
        mail(letterOf(acknowledgement, telling.language));
        return { state, answer: { acknowledgement, withdrawal } };
      }),
  };
}

/** What is left of each line. @param {Order} order @param {Readonly<Record<string, number>>} withdrawn */
function leftOf(order, withdrawn) {
  return order.lines.map(({ id, quantity }) => ({ line_id: id, quantity: quantity - (withdrawn[id] ?? 0) }));
}

/**
 * What is withdrawn from, by line, when the declaration counts: without lines all that still can be.
 * @param {WithdrawalDeclaration} declaration
 * @param {Withdrawal | undefined} allowed
 * @param {{line_id: string, quantity: number}[]} left
 * @param {Readonly<Record<string, number>>} withdrawn
 */
function withdrawnAfter({ lines }, allowed, left, withdrawn) {
  const excluded = new Set(allowed?.excluded_lines?.map(({ line_id }) => line_id));
  const declared = lines.length > 0 ? lines : left.filter(({ line_id }) => !excluded.has(line_id));
  const after = { ...withdrawn };
  for (const { line_id, quantity } of declared) after[line_id] = (after[line_id] ?? 0) + quantity;
  return after;
}

/** @param {Acknowledgement} acknowledgement @param {import('../words.js').Language} language */
function letterOf({ id, received_at, content, sent_to }, language) {
  const subject = say(
    { nl: 'Ontvangstbevestiging herroeping', en: 'Acknowledgement of withdrawal' },
    language,
  );
  return { to: sent_to, subject: `${subject} ${id}`, text: `${received_at}\n\n${content}` };
}

const OVER = {
  nl: 'Deze overeenkomst kan niet meer worden herroepen.',
  en: 'This contract cannot be withdrawn from any more.',
};
const INCOMPLETE = {
  nl: 'Een herroeping heeft een naam, een e-mailadres en een tekst nodig.',
  en: 'A withdrawal needs a name, an e-mail address and a text.',
};
const TOO_MANY = {
  nl: 'Zoveel van een product is er niet meer om te herroepen.',
  en: 'There is not that much of a product left to withdraw from.',
};

/**
 * @param {WithdrawalDeclaration} declaration
 * @param {Withdrawal | undefined} withdrawal
 * @param {{line_id: string, quantity: number}[]} left of each line of the order
 * @param {import('../words.js').Language} language
 */
function refuseWrong({ lines, statement }, withdrawal, left, language) {
  if (withdrawal?.state !== 'open') throw new ShopError('refused', say(OVER, language));
  if (statement.name.trim() === '' || !isEmail(statement.contact) || statement.text.trim() === '')
    throw new ShopError('refused', say(INCOMPLETE, language));
  for (const { line_id, quantity } of lines) {
    const line = left.find((each) => each.line_id === line_id);
    const excluded = withdrawal.excluded_lines?.find((each) => each.line_id === line_id);
    if (excluded) throw new ShopError('refused', excluded.reason);
    if (!line || !Number.isInteger(quantity) || quantity < 1 || quantity > line.quantity)
      throw new ShopError('refused', say(TOO_MANY, language));
  }
}

/** Word for word what was declared, with the goods that it is about. @param {WithdrawalDeclaration} declaration @param {Order} order */
function contentOf({ lines, statement }, order) {
  const goods = lines.map(({ line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === line_id);
    return `${quantity} × ${line?.title} (${line?.sku})`;
  });
  return [order.number, statement.text, ...goods, statement.name, statement.contact].join('\n');
}
