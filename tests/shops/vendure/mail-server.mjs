/**
 * A mail server that delivers into a list; while `works` is false it is away.
 * @returns {{works: boolean, sent: object[], sendMail: (mail: object) => Promise<void>}}
 */
export function mailServer() {
  return {
    works: true,
    sent: [],
    async sendMail(mail) {
      if (!this.works) throw new Error('The mail server is away.');
      this.sent.push(mail);
    },
  };
}
