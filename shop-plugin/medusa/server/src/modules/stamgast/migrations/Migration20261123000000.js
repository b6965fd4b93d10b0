import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Redemptions know the carts that are paid for with them. */
export class Migration20261123000000 extends Migration {
  async up() {
    this.addSql(`alter table "stamgast_redemption" add column if not exists "cart_ids" jsonb null;`);
  }

  async down() {
    this.addSql(`alter table "stamgast_redemption" drop column if exists "cart_ids";`);
  }
}
