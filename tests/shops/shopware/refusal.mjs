/** Something that the shop does not do, as JSON:API's errors tell it. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP
   * @param {string} code
   * @param {string} detail
   * @param {string} [pointer] to the field that it is about
   */
  constructor(status, code, detail, pointer) {
    super(detail);
    this.status = status;
    this.body = {
      errors: [
        {
          ...{ status: String(status), code, title: 'Refused', detail },
          ...(pointer && { source: { pointer } }),
        },
      ],
    };
  }
}

export function notSignedIn() {
  return new Refusal(403, 'CHECKOUT__CUSTOMER_NOT_LOGGED_IN', 'Customer is not logged in.');
}
