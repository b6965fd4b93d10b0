import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Allow, Ctx, EntityNotFoundError, Permission } from '@vendure/core';
import { Customers } from '../foundation/customers.js';
import { provider } from '../nest/provider.js';
import { INVOICE_ROUTE } from './invoice-desk.js';
import { Invoices } from './invoices.js';

/**
 * `/stamgast/invoices/F000042.pdf`, for who is signed in to the shop by its cookie and owns it; anybody else is told
 * that there is nothing.
 */
export class InvoiceController {
  /** @param {Customers} customers @param {Invoices} invoices */
  constructor(customers, invoices) {
    this.customers = customers;
    this.invoices = invoices;
  }

  /** @param {any} ctx @param {string} file @param {any} response of Express */
  async read(ctx, file, response) {
    const row = await this.#own(ctx, file.replace(/\.pdf$/, ''));
    const bytes = await this.invoices.draw(ctx, row);
    response.set({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${row.number}.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(bytes);
  }

  /** @param {any} ctx @param {string} number */
  async #own(ctx, number) {
    try {
      return await this.invoices.own(ctx, await this.customers.signedIn(ctx), number);
    } catch (error) {
      if (error instanceof EntityNotFoundError) throw new NotFoundException();
      throw error;
    }
  }
}
provider(InvoiceController, [Customers, Invoices]);
Controller(INVOICE_ROUTE)(InvoiceController);
const { prototype } = InvoiceController;
const descriptor = Object.getOwnPropertyDescriptor(prototype, 'read');
Get(':file')(prototype, 'read', descriptor);
Allow(Permission.Authenticated)(prototype, 'read', descriptor);
Ctx()(prototype, 'read', 0);
Param('file')(prototype, 'read', 1);
Res()(prototype, 'read', 2);
