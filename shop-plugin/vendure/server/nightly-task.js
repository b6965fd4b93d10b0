import { ScheduledTask } from '@vendure/core';
import { daysLater } from '../../server/calendar.js';
import { Deeds } from './foundation/deeds.js';
import { Letters } from './letters/letters.js';
import { Expiry } from './loyalty/expiry.js';

/** The contract wants keys remembered for 30 days; a late copy may be older where a device was off. */
const KEYS_KEPT_DAYS = 90;

/**
 * Once a night: points that expired are booked as such, letters that were forgotten go out, and old keys are
 * forgotten. Nothing depends on the hour: the account page reckons by itself, and a night that was missed is made up.
 * @param {import('./options.js').Options} options
 */
export function nightlyTask({ loyalty }) {
  return new ScheduledTask({
    id: 'stamgast-nightly',
    description: 'Stamgast: books expired points, sends letters that were left, forgets old keys',
    schedule: (/** @type {any} */ cron) => cron.everyDayAt(3, 10),
    preventOverlap: true,
    async execute(/** @type {any} */ { injector, scheduledContext: ctx }) {
      const now = new Date();
      await injector.get(Letters).queueForgotten(now);
      const expired = loyalty ? await injector.get(Expiry).book(ctx, now) : 0;
      await injector.get(Deeds).forget(ctx, daysLater(now, -KEYS_KEPT_DAYS));
      return { expired_entries: expired };
    },
  });
}
