import { EventBus, JobQueueService, Logger, TransactionalConnection, VendureEvent } from '@vendure/core';
import { createTransport } from 'nodemailer';
import { IsNull, LessThan } from 'typeorm';
import { STAMGAST_OPTIONS } from '../options.js';
import { provider } from '../nest/provider.js';
import { StamgastLetter } from './letter.js';

/** @typedef {{to: string, subject: string, text: string}} Letter */

const RETRIES = 8;
/** A process that claimed a letter and said nothing for so long has ended. */
const CLAIM_MS = 10 * 60_000;

/** A letter was written; is heard of when its transaction is committed. */
class LetterWrittenEvent extends VendureEvent {
  /** @param {any} ctx @param {string | number} letterId */
  constructor(ctx, letterId) {
    super();
    this.ctx = ctx;
    this.letterId = letterId;
  }
}

/**
 * The shop's letters. `write` stores one in the caller's transaction: either the deed and the letter are there, or
 * neither. It goes out from Vendure's job queue, and again when the mail server was away. One that was stored but
 * never queued, since the process ended in between, is found by `queueForgotten`.
 */
export class Letters {
  /** @param {any} connection @param {any} events @param {any} jobs @param {import('../options.js').Options} options */
  constructor(connection, events, jobs, { letters }) {
    this.connection = connection;
    this.events = events;
    this.jobs = jobs;
    this.options = letters;
  }

  /** By Nest, when the server or the worker starts. */
  async onApplicationBootstrap() {
    if (!this.options) return;
    const { transport } = this.options;
    this.transport = 'sendMail' in transport ? transport : createTransport(transport);
    this.queue = await this.jobs.createQueue({
      name: 'stamgast-letters',
      process: (/** @type {any} */ { data }) => this.send(data.letterId),
    });
    this.events
      .ofType(LetterWrittenEvent)
      .subscribe((/** @type {LetterWrittenEvent} */ { letterId }) => void this.#enqueue(letterId));
    await this.queueForgotten(new Date());
  }

  /** @param {any} ctx @param {Letter} letter */
  async write(ctx, { to, subject, text }) {
    const letters = this.connection.getRepository(ctx, StamgastLetter);
    const { id } = await letters.save({ recipient: to, subject, text });
    await this.events.publish(new LetterWrittenEvent(ctx, id));
  }

  /** Letters that were written before and have not gone out. @param {Date} before */
  async queueForgotten(before) {
    const letters = this.connection.rawConnection.getRepository(StamgastLetter);
    for (const { id } of await letters.findBy({ sentAt: IsNull(), createdAt: LessThan(before) }))
      await this.#enqueue(id);
  }

  /**
   * Sends a letter that nobody else has sent or is sending.
   * @param {string | number} id
   */
  async send(id) {
    const letters = this.connection.rawConnection.getRepository(StamgastLetter);
    const stale = new Date(Date.now() - CLAIM_MS);
    const open = { id, sentAt: IsNull() };
    const { affected } = await letters
      .createQueryBuilder()
      .update()
      .set({ claimedAt: new Date() })
      .where([
        { ...open, claimedAt: IsNull() },
        { ...open, claimedAt: LessThan(stale) },
      ])
      .execute();
    if (!affected) return;
    const { recipient, subject, text, failures } = await letters.findOneByOrFail({ id });
    try {
      await this.transport.sendMail({ from: this.options?.from, to: recipient, subject, text });
      await letters.update(id, { sentAt: new Date() });
    } catch (error) {
      const lastFailure = String(/** @type {Error} */ (error).message);
      await letters.update(id, { claimedAt: null, failures: failures + 1, lastFailure });
      throw error;
    }
  }

  /** @param {string | number} letterId */
  async #enqueue(letterId) {
    try {
      await this.queue.add({ letterId }, { retries: RETRIES });
    } catch (error) {
      // It stays written down, and is queued by the next look for forgotten letters.
      Logger.error(`A letter could not be queued: ${/** @type {Error} */ (error).message}`, 'Stamgast');
    }
  }
}
provider(Letters, [TransactionalConnection, EventBus, JobQueueService, STAMGAST_OPTIONS]);
