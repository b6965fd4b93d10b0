import { findOrder } from '../backroom.js';
import { say } from '../words.js';

/** @typedef {import('../../contract/help.js').HelpChannel} HelpChannel */
/** @typedef {import('../backroom.js').Backroom} Backroom */

/** @param {Backroom} backroom @returns {import('../../contract/help.js').HelpMethods} */
export function helpDesk(backroom) {
  return {
    getHelp: ({ order_id }, { signal }) =>
      backroom.ask('getHelp', signal, (state) => {
        const number = order_id === null ? '' : findOrder(backroom, state, order_id).order.number;
        return { channels: channelsFor(number, backroom.telling.language) };
      }),
  };
}

/** @param {string} number of the order, '' for none @param {import('../words.js').Language} language @returns {HelpChannel[]} */
function channelsFor(number, language) {
  const subject = say({ nl: 'Vraag over', en: 'Question about' }, language);
  const mail_query = number ? `?subject=${encodeURIComponent(`${subject} ${number}`)}` : '';
  return [
    {
      kind: 'chat',
      label: say({ nl: 'Chat met Fleur', en: 'Chat with Fleur' }, language),
      url: number ? `#/chat/${encodeURIComponent(number)}` : '#/chat',
      hours: say({ nl: 'Nu open, tot 21.00 uur', en: 'Open now, until 21:00' }, language),
    },
    {
      kind: 'phone',
      label: '020 123 45 67',
      url: 'tel:+31201234567',
      hours: say({ nl: 'Ma–za 9.00–18.00 uur', en: 'Mon–Sat 9:00–18:00' }, language),
    },
    {
      kind: 'email',
      label: 'hallo@provisiekast.example',
      url: `mailto:hallo@provisiekast.example${mail_query}`,
      hours: say({ nl: 'Antwoord binnen een dag', en: 'An answer within a day' }, language),
    },
    {
      kind: 'page',
      label: say({ nl: 'Veelgestelde vragen', en: 'Questions and answers' }, language),
      url: '#/help',
    },
  ];
}
