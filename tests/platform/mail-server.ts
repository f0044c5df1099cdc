import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  url: string;
  /** What it took, in the order in which it came. */
  mails: ParsedMail[];
  /** The same as it came over the wire. */
  sources: string[];
  connections: number;
  /** How it answers for an address, of the sender or of a recipient; takes everything when left as it is. */
  answer: (address: string) => { code: number; text: string } | null;
  /** Takes a mail and closes the connection before it says so. */
  hangUpAfterTaking: boolean;
  /** Nothing listens any more. */
  goDown(): Promise<void>;
  /** It listens again, on the same port. */
  comeBack(): Promise<void>;
}

/** A real SMTP server on a free port of 127.0.0.1. */
export async function startMailServer(): Promise<MailServer> {
  let port = 0;
  let server = create();
  const self: MailServer = {
    ...{ url: '', mails: [], sources: [], connections: 0, answer: () => null, hangUpAfterTaking: false },
    goDown: () => new Promise((resolve) => server.close(() => resolve())),
    async comeBack() {
      server = create();
      await listen();
    },
  };
  await listen();
  self.url = `smtp://127.0.0.1:${port}`;
  return self;

  function create(): SMTPServer {
    const made = new SMTPServer({
      ...{
        disabledCommands: ['AUTH', 'STARTTLS'],
        logger: false,
        closeTimeout: 100,
        disableReverseLookup: true,
      },
      onConnect(_, done) {
        self.connections += 1;
        done();
      },
      onMailFrom: ({ address }, _, done) => done(refusal(address)),
      onRcptTo: ({ address }, _, done) => done(refusal(address)),
      async onData(stream, session, done) {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const source = Buffer.concat(chunks);
        self.sources.push(source.toString('latin1'));
        self.mails.push(await simpleParser(source));
        if (!self.hangUpAfterTaking) return done();
        for (const connection of made.connections as Set<{ id: string; close(): void }>) {
          if (connection.id === session.id) connection.close();
        }
      },
    });
    made.on('error', () => {});
    return made;
  }

  function refusal(address: string): Error | null {
    const answer = self.answer(address);
    return answer && Object.assign(new Error(answer.text), { responseCode: answer.code });
  }

  function listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        port = (server.server.address() as { port: number }).port;
        resolve();
      });
    });
  }
}
