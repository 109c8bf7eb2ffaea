import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as the server took it. `text` is decoded; `raw` is what went over the wire. */
export type TakenLetter = {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly raw: string;
};

/** A real SMTP server on a real socket. `isRefusing`: it takes no letter, as a server does whose disk is full. */
export type OpenPostOffice = {
  readonly address: string;
  readonly letters: TakenLetter[];
  isRefusing: boolean;
  readonly close: () => Promise<void>;
};

export async function openPostOffice(): Promise<OpenPostOffice> {
  const letters: TakenLetter[] = [];
  const state = { isRefusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_to, _session, done) => done(state.isRefusing ? Object.assign(new Error('no room left'), { responseCode: 452 }) : null),
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo.map((one) => one.address);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      text(stream).then((raw) => {
        letters.push({ from, to, ...read(raw), raw });
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const close = () => new Promise<void>((closed) => void server.close(() => closed()));
  return Object.assign(state, { address: `smtp://127.0.0.1:${port}`, letters, close });
}

function read(raw: string): Pick<TakenLetter, 'subject' | 'messageId' | 'text'> {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const field = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const content = body.join('\r\n\r\n');
  const coding = field('content-transfer-encoding').toLowerCase();
  return { subject: words(field('subject')), messageId: field('message-id'), text: decoded(content, coding).replaceAll('\r\n', '\n') };
}

/** RFC 2047: words of a header that are not ASCII. A space between two of them is none. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, value: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(value, 'base64').toString('utf8') : quoted(value.replaceAll('_', ' ')),
    );
}

function decoded(content: string, coding: string): string {
  if (coding === 'base64') return Buffer.from(content, 'base64').toString('utf8');
  return coding === 'quoted-printable' ? quoted(content.replace(/=\r\n/g, '')) : content;
}

function quoted(value: string): string {
  const latin = value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, 'latin1').toString('utf8');
}
