import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const WHEN = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`;

/** The tables of the four models. */
export class Migration20261122000000 extends Migration {
  async up() {
    this.addSql(`create table if not exists "stamgast_favourite" (
      "id" text primary key, "customer_id" text not null, "product_id" text not null, "variant_id" text not null,
      "active" boolean not null, "added_at" timestamptz not null, "title" text not null, "image_url" text null,
      "price_when_added" integer null, "currency" text null,
      "keys" jsonb not null, ${WHEN});`);
    this.addSql(`create unique index if not exists "IDX_stamgast_favourite_thing"
      on "stamgast_favourite" ("customer_id", "product_id", "variant_id") where "deleted_at" is null;`);
    this.addSql(`create table if not exists "stamgast_points_entry" (
      "id" text primary key, "customer_id" text not null,
      "kind" text check ("kind" in ('earned', 'adjusted', 'reversed')) not null, "points" integer not null,
      "at" timestamptz not null, "expires_at" timestamptz null, "of_entry_id" text null, "order_id" text null,
      "order_number" text null, "note" text null, ${WHEN});`);
    this.addSql(`create index if not exists "IDX_stamgast_points_entry_customer"
      on "stamgast_points_entry" ("customer_id") where "deleted_at" is null;`);
    this.addSql(`create table if not exists "stamgast_redemption" (
      "id" text primary key, "customer_id" text not null, "key" text not null, "reward_id" text not null,
      "points" integer not null, "code" text not null, "at" timestamptz not null, "undo_until" timestamptz null,
      "undone_at" timestamptz null, ${WHEN});`);
    this.addSql(`create unique index if not exists "IDX_stamgast_redemption_key"
      on "stamgast_redemption" ("customer_id", "key") where "deleted_at" is null;`);
    this.addSql(`create table if not exists "stamgast_return_request" (
      "id" text primary key, "customer_id" text not null, "key" text not null, "order_id" text not null,
      "resolution_id" text not null, "return_id" text null, "at" timestamptz not null, ${WHEN});`);
    this.addSql(`create unique index if not exists "IDX_stamgast_return_request_key"
      on "stamgast_return_request" ("customer_id", "key") where "deleted_at" is null;`);
  }

  async down() {
    for (const name of ['favourite', 'points_entry', 'redemption', 'return_request'])
      this.addSql(`drop table if exists "stamgast_${name}" cascade;`);
  }
}
