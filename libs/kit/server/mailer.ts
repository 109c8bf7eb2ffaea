import { createTransport } from 'nodemailer';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Names the letter for ever: one that is sent again by mistake is the same letter to a mail program. Letters, digits and hyphens. */
  readonly id?: string;
};

function transportTo(address: string) {
  return createTransport({ url: address, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 });
}

/** The post office of the installation, when there is one. `origin`: where links in letters lead; never taken from a request, which anybody may write. */
export class Mailer {
  readonly #transport: ReturnType<typeof transportTo>;

  /** `address`: smtp://user:word@host:port, or smtps. It holds a secret and is never printed. */
  constructor(
    address: string,
    readonly from: string,
    readonly origin: string,
  ) {
    this.#transport = transportTo(address);
  }

  /** Whether a server took it. Text only, no pictures, nothing that calls home. */
  async send({ to, subject, text, id }: Letter): Promise<boolean> {
    try {
      const messageId = id && `<${id}@${this.from.split('@').at(-1) ?? ''}>`;
      const letter = { from: this.from, to: { name: '', address: to }, subject, text, ...(messageId ? { messageId } : {}) };
      const { accepted } = await this.#transport.sendMail(letter);
      return (accepted ?? []).length > 0;
    } catch {
      return false;
    }
  }
}

/** What slices that write letters are given. `mailer` null: this installation sends none. */
export class PostOffice {
  constructor(readonly mailer: Mailer | null) {}
}
