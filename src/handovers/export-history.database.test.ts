import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BodyName } from '../../test/builders/municipality.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits/audits.fixture.ts';
import { changeRoundOfAudit, enterAssessment, findFollowUp } from '../audits/index.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { texts } from '../texts/index.ts';
import { askBody } from './ask-body.ts';
import { exportHistory } from './export-history.ts';
import {
  anAnsweredMatter,
  anAuditWithEvidence,
  evidenceOf,
  handOverChecked,
  made,
} from './handovers.fixture.ts';

let register: TestRegister;
let folder: string;
beforeAll(async () => {
  [register, folder] = await Promise.all([openTestRegister(), mkdtemp(join(tmpdir(), 'stadga-export-'))]);
});
afterAll(() => Promise.all([register.remove(), rm(folder, { recursive: true })]));

/** Takes the history out, opens the zip with another program, and gives what stands in its files. */
async function takenOut(context: RequestContext) {
  const files = openFileStore(join(folder, 'files'));
  const zip = exportHistory({ ...context, files }, texts.sv);
  if (!zip) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of zip) pieces.push(piece);
  const path = join(folder, 'history.zip');
  await writeFile(path, Buffer.concat(pieces));
  const open = (code: string) =>
    execFileSync('python3', ['-c', `import zipfile,json,hashlib\nz=zipfile.ZipFile('${path}')\n${code}`]);
  const read = (name: string) => JSON.parse(open(`print(z.read('${name}').decode())`).toString()) as never;
  return { open, read };
}

describe('the history that the auditors take out', () => {
  test('opens in another program, whole, and every checksum in it is right', async () => {
    const { key, recommendationId, evidenceId } = await anAuditWithEvidence(register);
    const content = 'Rutin för avtal\n';
    const store = openFileStore(join(folder, 'files'));
    const received = await store.receive(
      register.db.organisationId,
      (async function* () {
        yield Buffer.from(content);
      })(),
      1_000,
    );
    if (received === 'tooLarge') throw new Error('too large');
    await received.keep();
    await register.db.asOwner(
      `insert into evidence_version (organisation_id, evidence_id, number, sha256, file_name, media_type, bytes, added_by, added_at)
        values ($1, $2, 2, $3, 'rutin.txt', 'text/plain', 16, $2, now())`,
      [register.db.organisationId, evidenceId, received.sha256],
    );
    const auditor = register.as('electedAuditor');
    const bodyId = register.body('Socialnämnden');
    made(await askBody(auditor, { bodyId, kind: 'question', text: '=SUMMA(A1)', recommendationId }));
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    made(await handOverChecked(secretary, { bodyId, items: [key.replace(/1$/, '2')] }));

    const taken = await takenOut(auditor);
    expect(taken?.open('print(z.testzip())').toString().trim()).toBe('None');
    const wrong = taken?.open(
      "m=json.loads(z.read('manifest.json'))\nprint([e['name'] for e in m['entries'] if hashlib.sha256(z.read(e['name'])).hexdigest()!=e['sha256']], len(m['entries'])+1==len(z.namelist()), m['missing'])",
    );
    expect(wrong?.toString().trim()).toBe('[] True []');
    const file = taken?.open(`print(z.read('files/${received.sha256}.txt').decode(), end='')`).toString();
    expect([
      file,
      createHash('sha256')
        .update(file ?? '')
        .digest('hex'),
    ]).toEqual([content, received.sha256]);
    expect(taken?.read('requests.json')).toMatchObject([{ text: '=SUMMA(A1)' }]);
    const sheet = taken?.open(
      "import io\nprint(zipfile.ZipFile(io.BytesIO(z.read('overview.xlsx'))).testzip())",
    );
    expect(sheet?.toString().trim()).toBe('None');
    expect(taken?.open("print('files/' in z.read('index.html').decode())").toString().trim()).toBe('True');
  });

  test('holds nothing of a body that it has not handed over', async () => {
    const { recommendationId } = await anAuditWithEvidence(register);
    await evidenceOf(register, recommendationId, { title: 'Hemligt arbetspapper' });
    await register.db.asOwner("update addressee set state = 'planned', minute_item = '§ 4711'");
    await register.db.asOwner(
      "insert into response (organisation_id, lead_body_id, title, state, text, made_at) values ($1, $2, 'Hemligt utkast', 'decided', '', now())",
      [register.db.organisationId, register.body('Socialnämnden')],
    );
    const taken = await takenOut(register.as('auditExpert'));
    const all =
      taken
        ?.open("print(''.join(z.read(n).decode('latin1') for n in z.namelist() if n.endswith('.json')))")
        .toString() ?? '';
    expect(all).toContain(recommendationId);
    for (const secret of ['Hemligt arbetspapper', 'Hemligt utkast', '4711', '"planned"'])
      expect(all).not.toContain(secret);
  });

  test('holds the auditors’ drafts for them, and for a lay auditor only what is of the company', async () => {
    const { auditId } = await anAuditWithEvidence(register);
    await aRound(register, [auditId], '2026-05-05');
    const titles = async (context: RequestContext) =>
      ((await takenOut(context))?.read('rounds.json') as { title: string }[] | undefined)?.map(
        ({ title }) => title,
      );
    expect(await titles(register.as('electedAuditor'))).toContain('Uppföljning 2026-05-05');
    const lay = register.as(['layAuditor', 'Tekniska nämnden']);
    expect(await titles(lay)).toEqual([]);
    const taken = await takenOut(lay);
    expect([
      taken?.read('requests.json'),
      taken?.read('handovers.json'),
      taken?.read('recommendations.json'),
    ]).toEqual([[], [], []]);
  });

  test('tells lay auditors of the meetings with their company, and of no other’s', async () => {
    const both = { to: [['Socialnämnden', 'Kommunstyrelsen'] as BodyName[]] };
    const { auditId, recommendationId } = await anAuditInRegister(register, both);
    const id = await aRound(register, [auditId], '2026-05-07');
    const auditor = register.as('electedAuditor');
    const [social, board] = [register.body('Socialnämnden'), register.body('Kommunstyrelsen')];
    for (const bodyId of [social, board])
      done(await enterAssessment(auditor, { followUpId: id, recommendationId, bodyId, status: 'red' }));
    const wish = { needsMeeting: true, meetingReason: 'Tillbud rapporteras inte.', meetingBodyIds: [social] };
    const version = (await findFollowUp(auditor, id))?.round.version ?? 0;
    done(await changeRoundOfAudit(auditor, id, auditId, { version, ...wish }));
    await closeRound(register, id);
    const wished = async (company: BodyName) => {
      const rounds = (await takenOut(register.as(['layAuditor', company])))?.read('rounds.json');
      return (rounds as unknown as { id: string; audits: object[] }[]).find((round) => round.id === id)
        ?.audits[0];
    };
    expect(await wished('Socialnämnden')).toMatchObject({ ...wish, meetingBodies: ['Socialnämnden'] });
    const nothing = { needsMeeting: null, meetingReason: null, meetingBodyIds: [], meetingBodies: [] };
    expect(await wished('Kommunstyrelsen')).toMatchObject(nothing);
  });

  test('says whom a round wants to meet, and why, in data and in the workbook', async () => {
    const { auditId } = await anAuditWithEvidence(register);
    const id = await aRound(register, [auditId], '2026-05-06');
    const auditor = register.as('electedAuditor');
    const wish = { version: 1, needsMeeting: true, meetingReason: 'Svaren går isär.' };
    done(await changeRoundOfAudit(auditor, id, auditId, wish));
    const taken = await takenOut(auditor);
    const rounds = taken?.read('rounds.json') as { id: string }[] | undefined;
    expect(rounds?.find((round) => round.id === id)).toMatchObject({
      audits: [{ meetingBodyIds: [register.body('Socialnämnden')], meetingBodies: ['Socialnämnden'] }],
    });
    const cells = "import io\nx=zipfile.ZipFile(io.BytesIO(z.read('overview.xlsx')))\n";
    expect(taken?.open(`${cells}print(x.read('xl/sharedStrings.xml').decode())`).toString()).toContain(
      'Socialnämnden, Svaren går isär.',
    );
  });

  test('holds the letters, each body’s matter with its days and steps, the answers with their promises and what became of them', async () => {
    const { auditId, recommendationId } = await anAuditWithEvidence(register);
    const { matterId } = await anAnsweredMatter(register, { auditId, recommendationId });
    const followUpId = await aRound(register, [auditId], '2026-06-06');
    const auditor = register.as('electedAuditor');
    const taken = await takenOut(auditor);
    const ofAudit = (name: string) =>
      ((taken?.read(name) ?? []) as unknown as { auditId: string }[]).filter(
        (row) => row.auditId === auditId,
      );
    expect(ofAudit('letters.json')).toMatchObject([
      { position: 'Vi ser allvarligt på bristerna.', signatures: [{ name: 'Gunvor Prov' }] },
    ]);
    expect(ofAudit('matters.json')).toMatchObject([
      {
        id: matterId,
        inForce: '2026-05-31',
        dispatchedOn: '2026-05-20',
        steps: [
          { step: 'extensionGranted', onDay: '2026-03-10' },
          { step: 'decided', onDay: '2026-05-12', minuteItem: '§ 41' },
        ],
      },
    ]);
    const answers = taken?.read('answers.json') as unknown as { items: { recommendationId: string }[] }[];
    expect(
      answers.flatMap(({ items }) => items).filter((item) => item.recommendationId === recommendationId),
    ).toMatchObject([
      { stance: 'agrees', commitments: [{ what: 'Vi tar fram en rutin', dueOn: '2026-09-30' }] },
    ]);
    expect(taken?.read('promises.json')).toEqual([]);
    const promise = (answers as never as { items: { commitments: { id: string }[] }[] }[])
      .flatMap(({ items }) => items.flatMap(({ commitments }) => commitments ?? []))
      .at(0);
    await register.db.asOwner(
      `insert into promise_outcome (organisation_id, follow_up_id, commitment_id, outcome, text, by_person, at)
        values ($1, $2, $3, 'broken', 'Rutinen saknas.', $2, now())`,
      [register.db.organisationId, followUpId, promise?.id],
    );
    const again = await takenOut(auditor);
    expect(again?.read('promises.json')).toMatchObject([
      { outcome: 'broken', text: 'Rutinen saknas.', number: '1', promiseId: promise?.id },
    ]);
    expect(promise).toMatchObject({ promiseId: promise?.id });
    const sheet = again
      ?.open(
        "import io\nx=zipfile.ZipFile(io.BytesIO(z.read('overview.xlsx')))\nprint(x.read('xl/workbook.xml').decode(), x.read('xl/sharedStrings.xml').decode())",
      )
      .toString();
    for (const word of ['Skrivelser', 'Ärenden', 'Åtaganden mot utfall', 'Inte infriat', 'Anstånd beviljat'])
      expect(sheet).toContain(word);
    expect(again?.open("print(z.read('index.html').decode())").toString()).toContain(
      'Åtaganden mot utfall: 1 post',
    );
  });

  test('tells of a body’s way to its answer no more than its page does before the answer is sent', async () => {
    const { auditId, recommendationId } = await anAuditWithEvidence(register);
    await anAnsweredMatter(register, { auditId, recommendationId, dispatchedOn: '2026-12-24' });
    const taken = await takenOut(register.as('auditExpert'));
    const matter = ((taken?.read('matters.json') ?? []) as unknown as { auditId: string }[]).find(
      (row) => row.auditId === auditId,
    );
    expect(matter).toMatchObject({
      boardMeeting: null,
      minuteItem: null,
      dispatchedOn: null,
      steps: [{ step: 'extensionGranted' }],
    });
    const answers = JSON.stringify(taken?.read('answers.json'));
    expect(answers).not.toContain(recommendationId);
  });

  test('holds for a lay auditor the letters, matters and answers of the company alone', async () => {
    const { auditId, recommendationId } = await anAuditWithEvidence(register);
    await anAnsweredMatter(register, { auditId, recommendationId });
    const files = ['letters.json', 'matters.json', 'answers.json', 'promises.json', 'audits.json'];
    const ofOther = await takenOut(register.as(['layAuditor', 'Tekniska nämnden']));
    for (const file of files) expect([file, ofOther?.read(file)]).toEqual([file, []]);
    const ofOwn = await takenOut(register.as(['layAuditor', 'Socialnämnden']));
    for (const file of files.slice(0, 3)) expect(JSON.stringify(ofOwn?.read(file))).toContain(auditId);
  });

  test('is for the auditors alone, and for nobody whose access has ended', () => {
    for (const who of [
      register.as('auditCoordinator'),
      register.as(['director', 'Socialförvaltningen']),
      register.as(),
    ]) {
      expect(exportHistory({ ...who, files: openFileStore(folder) }, texts.sv)).toBeUndefined();
    }
  });
});
