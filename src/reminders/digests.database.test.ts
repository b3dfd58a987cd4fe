import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../test/builders/municipality.ts';
import { at, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { openDatabase } from '../database/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { openMailer } from './mailer.ts';
import { type DigestContext, sendDigests } from './send-digests.ts';

const today = '2026-11-23';
let register: TestRegister;
let smtp: SMTPServer;
let port: number;
let received: { to: string[]; raw: string }[] = [];
/** How many mails the server refuses from now on. */
let refusals = 0;
/** How many mails the server reads to their end from now on, and hangs up without an answer. */
let silences = 0;

beforeAll(async () => {
  register = await openTestRegister();
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (part: Buffer) => {
        raw += part.toString();
      });
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          done(new Error('not now'));
          return;
        }
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        if (silences > 0) {
          silences -= 1;
          for (const connection of smtp.connections) connection.close();
          return;
        }
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  port = (smtp.server.address() as { port: number }).port;
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await register.remove();
});
beforeEach(() => {
  received = [];
  refusals = 0;
  silences = 0;
});

function owner() {
  const { db, municipality } = register;
  return addPerson(db.database, municipality, 'actionOwner');
}

async function action(personId: string, dueOn: string, more: { title?: string; secrecy?: object } = {}) {
  await register.db.asOwner(
    `insert into action (organisation_id, body_id, title, owner_person_id, due_on, secrecy, made_at)
     select $1, body_id, $3, $2, $4, $5, now() from role_assignment where organisation_id = $1 and person_id = $2`,
    [
      register.db.organisationId,
      personId,
      more.title ?? 'Ta fram en rutin för konton',
      dueOn,
      more.secrecy ? JSON.stringify(more.secrecy) : null,
    ],
  );
}

/** What a process of its own does: its own connections, its own mail. */
async function aProcess(more: Partial<DigestContext> = {}) {
  const { db } = register;
  const database = openDatabase(db.address.app, () => {});
  const mailer = openMailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Stadga <stadga@lindviken.example>',
  });
  const failures: unknown[] = [];
  const context: DigestContext = {
    database,
    organisationId: db.organisationId,
    publicOrigin: 'https://stadga.lindviken.example',
    now: () => at(today),
    send: mailer.send,
    onFailure: (error) => failures.push(error),
    ...more,
  };
  return {
    failures,
    run: () => sendDigests(context),
    async [Symbol.asyncDispose]() {
      mailer.close();
      await database.close();
    },
  };
}

const mailTo = (email: string) => received.filter(({ to }) => to.includes(email));
/** The words of a mail, as they were before they were packed for the way. */
const wordsOf = ({ raw }: { raw: string }) =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/((=[0-9A-F]{2})+)/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());

describe('a person whose action comes near', () => {
  test('gets one mail with all of it, on the day; two processes at once send one', async () => {
    const { id, email } = await owner();
    await action(id, dayAfter(today, 7));
    await action(id, dayAfter(today, -7), { title: 'Utbilda chefer' });
    await using one = await aProcess();
    await using other = await aProcess();
    await Promise.all([one.run(), other.run()]);
    await one.run();
    expect(mailTo(email)).toHaveLength(1);
    const [mail] = mailTo(email);
    const words = wordsOf(mail as { raw: string });
    expect(words).toContain('Ta fram en rutin för konton');
    expect(words).toContain('Utbilda chefer');
    expect(words).toContain('försenad 7 dagar');
    expect(new Set(words.match(/https?:\/\/[^/\s"<>]+/g))).toEqual(
      new Set(['https://stadga.lindviken.example']),
    );
  });

  test('gets it later where the server refused it, and then once', async () => {
    const { id, email } = await owner();
    await action(id, dayAfter(today, 14));
    await using process = await aProcess();
    refusals = 1;
    expect(await process.run()).toMatchObject({ failed: 1 });
    expect(process.failures).toHaveLength(1);
    expect(mailTo(email)).toHaveLength(0);
    await process.run();
    await process.run();
    expect(mailTo(email)).toHaveLength(1);
  });

  test('gets it once where the server took it and hung up before it said so', async () => {
    const { id, email } = await owner();
    await action(id, dayAfter(today, 14));
    await using process = await aProcess();
    silences = 1;
    await process.run();
    expect(process.failures).toMatchObject([{ message: expect.stringContaining('never said') }]);
    await process.run();
    expect(mailTo(email)).toHaveLength(1);
  });

  test('gets it later where there is no server, and then once', async () => {
    const { id, email } = await owner();
    await action(id, dayAfter(today, 14));
    const closed = openMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'Stadga <stadga@lindviken.example>' });
    await using away = await aProcess({ send: closed.send });
    expect(await away.run()).toMatchObject({ sent: 0 });
    await using process = await aProcess();
    await process.run();
    expect(mailTo(email)).toHaveLength(1);
  });

  test('gets it in the language they have chosen, in all its parts', async () => {
    const { db } = register;
    const { id, email } = await owner();
    await action(id, dayAfter(today, -7));
    await db.asOwner(
      "insert into mail_choice (organisation_id, person_id, rhythm, language) values ($1, $2, 'daily', 'en')",
      [db.organisationId, id],
    );
    await using process = await aProcess();
    await process.run();
    const mail = mailTo(email)[0] as { raw: string };
    expect(mail.raw).toMatch(/^Subject: To do in Stadga: 1 late/m);
    expect(mail.raw).toMatch(/^Content-Language: en/m);
    const words = wordsOf(mail);
    expect(words).toContain('<html lang="en">');
    expect(words).toContain('7 days late');
    expect(words).not.toMatch(/försenad|Hej |Allt som/);
  });

  test('gets nothing of what is marked as secret, neither in the subject nor in the mail', async () => {
    const { id, email } = await owner();
    await action(id, dayAfter(today, 1), {
      title: 'Brandväggen i källaren',
      secrecy: { provision: '18:8', on: today, by: id },
    });
    await using process = await aProcess();
    await process.run();
    const words = wordsOf(mailTo(email)[0] as { raw: string });
    expect(words).not.toContain('Brandväggen');
    expect(words).toContain('sekretessmarkering');
    expect(words).toMatch(/^Subject: .*Stadga/m);
  });
});

test('nobody who has ended gets mail', async () => {
  const { id, email } = await owner();
  await action(id, today);
  await register.db.asOwner('update person set ended_on = $2 where id = $1', [id, today]);
  await using process = await aProcess();
  await process.run();
  expect(mailTo(email)).toEqual([]);
});

test('who has declined, who has lost the role, and who has nothing near gets no mail; nor does anybody at night', async () => {
  const { db } = register;
  const [declined, former, idle, asleep] = [await owner(), await owner(), await owner(), await owner()];
  for (const { id } of [declined, former]) await action(id, today);
  await action(idle.id, dayAfter(today, 5));
  await db.asOwner("insert into mail_choice (organisation_id, person_id, rhythm) values ($1, $2, 'never')", [
    db.organisationId,
    declined.id,
  ]);
  await db.asOwner('update role_assignment set to_date = $2 where person_id = $1', [
    former.id,
    dayAfter(today, -1),
  ]);
  await using process = await aProcess();
  await process.run();
  expect([declined, former, idle].flatMap(({ email }) => mailTo(email))).toEqual([]);

  await action(asleep.id, today);
  await using night = await aProcess({ now: () => new Date(`${today}T02:00:00Z`) });
  expect(await night.run()).toEqual({ sent: 0, failed: 0 });
});

test('the example’s people get no mail', async () => {
  const { db } = register;
  const { id, email } = await owner();
  await action(id, today);
  await db.asOwner('update organisation set is_example = true');
  await using process = await aProcess();
  await process.run();
  await db.asOwner('update organisation set is_example = false');
  expect(mailTo(email)).toEqual([]);
});
