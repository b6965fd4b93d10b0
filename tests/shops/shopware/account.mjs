// A customer of the mock shop: who they are, where they live, what they keep.
import { country, idOf, LANGUAGE_ID, named, SALES_CHANNEL_ID } from './entities.mjs';
import { Refusal } from './refusal.mjs';

export const COUNTRIES = Object.freeze([
  country('NL', 'Netherlands'),
  country('US', 'United States', [{ shortCode: 'US-NY', name: 'New York' }]),
]);
const SALUTATION = named('salutation', 'not specified', {
  ...{ salutationKey: 'not_specified', displayName: 'Not specified', letterName: '' },
});
const REQUIRED = Object.freeze(['firstName', 'lastName', 'street', 'city', 'zipcode']);

export class Account {
  #number = 0;

  /** @param {string} login @param {string} firstName @param {string} lastName */
  constructor(login, firstName, lastName) {
    this.id = idOf(`customer ${login}`);
    this.email = `${login}@example.org`;
    this.birthday = '1987-04-23T00:00:00.000+00:00';
    this.name = { firstName, lastName };
    /** Ids of products, the last one kept first. @type {string[]} */
    this.wishlist = [];
    /** @type {any[]} */
    this.addresses = [];
    const home = { street: 'Kade 1', zipcode: '1011 AB', city: 'Amsterdam', countryId: COUNTRIES[0].id };
    const { id } = this.saveAddress(undefined, { ...this.name, ...home });
    this.defaults = { shipping: id, billing: id };
    this.active = { shipping: id, billing: id };
  }

  /** As `/account/customer` and the context answer it. */
  describe() {
    const address = (id) => this.addresses.find((each) => each.id === id);
    return {
      ...{ apiAlias: 'customer', id: this.id, customerNumber: '10000', accountType: 'private', guest: false },
      ...{ groupId: idOf('group'), salesChannelId: SALES_CHANNEL_ID, languageId: LANGUAGE_ID },
      ...{ ...this.name, email: this.email, birthday: this.birthday, salutationId: SALUTATION.id },
      createdAt: '2022-03-10T09:00:00.000+00:00',
      defaultShippingAddressId: this.defaults.shipping,
      defaultBillingAddressId: this.defaults.billing,
      activeShippingAddress: address(this.active.shipping),
      activeBillingAddress: address(this.active.billing),
    };
  }

  changeProfile({ firstName, lastName, birthdayYear, birthdayMonth, birthdayDay }) {
    expectFilled({ firstName, lastName }, ['firstName', 'lastName']);
    this.name = { firstName, lastName };
    if (birthdayYear)
      this.birthday = new Date(Date.UTC(birthdayYear, birthdayMonth - 1, birthdayDay)).toISOString();
  }

  /** @param {string | undefined} id of the one to change */
  saveAddress(id, fields) {
    if (id) this.#expectOwn(id);
    expectFilled(fields, REQUIRED);
    const home = COUNTRIES.find((each) => each.id === fields.countryId);
    if (!home) throw new Refusal(400, 'VIOLATION::NO_SUCH_CHOICE', 'No such country.', '/countryId');
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, ++this.#number)).toISOString();
    const address = {
      ...{ apiAlias: 'customer_address', id: id ?? idOf(`${this.id} address ${this.#number}`) },
      ...{ customerId: this.id, ...fields, country: home, salutation: SALUTATION },
      ...(fields.countryStateId && {
        countryState: home.states.find((state) => state.id === fields.countryStateId),
      }),
      ...{ createdAt: this.addresses.find((each) => each.id === id)?.createdAt ?? at, updatedAt: at },
    };
    this.addresses = id
      ? this.addresses.map((each) => (each.id === id ? address : each))
      : [...this.addresses, address];
    return address;
  }

  /** @param {'shipping' | 'billing'} kind @param {string} id */
  makeDefault(kind, id) {
    this.#expectOwn(id);
    this.defaults[kind] = id;
  }

  removeAddress(id) {
    this.#expectOwn(id);
    if (Object.values(this.defaults).includes(id))
      throw new Refusal(400, 'CHECKOUT__CUSTOMER_ADDRESS_IS_DEFAULT', 'A default address cannot be deleted.');
    if (Object.values(this.active).includes(id))
      throw new Refusal(400, 'CHECKOUT__CUSTOMER_ADDRESS_IS_ACTIVE', 'An active address cannot be deleted.');
    this.addresses = this.addresses.filter((each) => each.id !== id);
  }

  keep(productId) {
    if (this.wishlist.includes(productId))
      throw new Refusal(400, 'CHECKOUT__DUPLICATE_WISHLIST_PRODUCT', 'It is in the wishlist already.');
    this.wishlist.unshift(productId);
  }

  unkeep(productId) {
    if (!this.wishlist.includes(productId))
      throw new Refusal(404, 'CHECKOUT__WISHLIST_PRODUCT_NOT_FOUND', 'Wishlist product not found.');
    this.wishlist = this.wishlist.filter((id) => id !== productId);
  }

  #expectOwn(id) {
    if (this.addresses.some((each) => each.id === id)) return;
    throw new Refusal(400, 'CHECKOUT__CUSTOMER_ADDRESS_NOT_FOUND', `There is no address ${id}.`);
  }
}

function expectFilled(fields, names) {
  const empty = names.find((name) => !fields[name]?.trim());
  if (empty) throw new Refusal(400, 'VIOLATION::IS_BLANK_ERROR', 'This must not be blank.', `/${empty}`);
}
