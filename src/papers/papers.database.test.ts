import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import {
  aRound,
  aRoundFromFile,
  openTestRegister,
  type TestRegister,
  today,
} from '../audits/audits.fixture.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { aJointWorld, aResponse, type JointWorld, lead, other } from '../responses/responses.fixture.ts';
import { composePaper, findAttachments, findPaperForm, listPapers, makePackage } from './index.ts';
import { type PaperAsked, paperSubjects } from './subject.model.ts';

let register: TestRegister;
let world: JointWorld;
const folder = mkdtempSync(join(tmpdir(), 'papers-'));
beforeAll(async () => {
  register = await openTestRegister();
  world = await aJointWorld(register);
});
afterAll(async () => {
  await register.remove();
  rmSync(folder, { recursive: true });
});

/** A response in a world of its own: a matter has one response at a time. */
async function responded(state: 'draft' | 'decided') {
  world = await aJointWorld(register);
  return aResponse(world, state);
}

const asked = (of: PaperAsked['of'], id: string, kind: PaperAsked['kind']): PaperAsked => ({
  of,
  id,
  kind,
  language: 'sv',
  organisation: 'Lindvikens kommun',
});

async function toldTo(context: RequestContext, paper: PaperAsked, isPublic = false) {
  const composed = await composePaper(context, paper, { isPublic });
  return composed.ok ? JSON.stringify(composed.paper) : composed.refusal;
}

const coordinator = () => register.as('auditCoordinator');
const auditor = () => register.as('electedAuditor');
const secretary = () => register.as(['boardSecretary', lead]);

async function anAction(title: string, secrecy: object | null = null) {
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into action (organisation_id, body_id, title, due_on, state, made_at, secrecy)
     values ($1, $2, $3, '2026-10-01', 'underWay', now(), $4) returning id`,
    [register.db.organisationId, register.body(other), title, secrecy && JSON.stringify(secrecy)],
  );
  await register.db.asOwner(
    `insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id) values ($1, $2, $3, $4)`,
    [register.db.organisationId, row?.id, world.recommendationIds[0], register.body(other)],
  );
  return row?.id ?? '';
}

async function handOver(actionId: string, title: string, day: string) {
  const content = {
    title,
    description: null,
    ownerRole: 'Enhetschef',
    ownerName: null,
    state: 'underWay',
    dueOn: '2026-12-01',
    followUpOn: null,
    completedOn: null,
    moved: 2,
    secrecy: null,
    auditIds: [world.auditId],
    recommendationIds: [world.recommendationIds[0]],
  };
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into handover (organisation_id, body_id, handed_by, handed_at) values ($1, $2, $3, $4) returning id`,
    [register.db.organisationId, register.body(other), crypto.randomUUID(), `${day}T10:00:00Z`],
  );
  await register.db.asOwner(
    `insert into handover_item (organisation_id, handover_id, position, noun, noun_id, content)
     values ($1, $2, 0, 'action', $3, $4)`,
    [register.db.organisationId, row?.id, actionId, JSON.stringify(content)],
  );
}

describe('the papers of a response', () => {
  test.each(paperSubjects.responses)('as %s are for a draft’s own bodies and nobody else', async (kind) => {
    const id = await responded('draft');
    const paper = asked('responses', id, kind);
    for (const own of [secretary(), register.as(['director', 'Socialförvaltningen'])]) {
      expect(await toldTo(own, paper)).toContain('Lindvikens kommun');
    }
    for (const stranger of [
      coordinator(),
      auditor(),
      register.as('controller', 'registrar', 'administrator'),
      register.as(['boardSecretary', 'Tekniska nämnden']),
      register.as(),
    ]) {
      expect(await toldTo(stranger, paper)).toBe('notFound');
    }
    await register.db.asOwner('update response set withdrawn_at = now() where id = $1', [id]);
  });

  test('reach those inside once it is decided, and the auditors when it is dispatched', async () => {
    const id = await responded('decided');
    const paper = asked('responses', id, 'response');
    expect(await toldTo(coordinator(), paper)).toContain('§\u00a0117');
    expect(await toldTo(auditor(), paper)).toBe('notFound');
    await register.db.asOwner(
      `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
      [id],
    );
    expect(await toldTo(auditor(), paper)).toContain('En rutin införs');
  });

  test('tell of a board’s missing decision, and of what nobody has answered', async () => {
    const id = await responded('decided');
    const told = await toldTo(secretary(), asked('responses', id, 'response'));
    expect(told).toContain('Eget beslut saknas');
    expect(told).toContain('Rekommendationer utan svar');
    expect(told).toContain('Att nämnden följer upp avtal 2');
  });

  test('name the body of another matter where one asks for it', async () => {
    const id = await responded('decided');
    const paper = asked('responses', id, 'extractOfMinutes');
    const form = await findPaperForm(secretary(), paper);
    if (!form.ok) throw new Error(form.refusal);
    expect(form.form.matters.map(({ body }) => body)).toEqual([lead, other]);
    const theirs = { ...paper, matterId: form.form.matters[1]?.id };
    expect(await toldTo(secretary(), theirs)).toContain('Beslut saknas');
  });

  test('take a bounded number of statements', async () => {
    const id = await responded('decided');
    const statements = await statementsOf(() =>
      composePaper(secretary(), asked('responses', id, 'response'), { isPublic: true }),
    );
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});

describe('an action plan', () => {
  test('of a body is for its own people and those inside', async () => {
    await anAction('Byt alla lås');
    const paper = asked('bodies', register.body(other), 'actionPlan');
    for (const may of [register.as(['boardSecretary', other]), coordinator(), register.as('controller')]) {
      expect(await toldTo(may, paper)).toContain('Byt alla lås');
    }
    expect(await toldTo(auditor(), paper)).not.toContain('Byt alla lås');
    for (const may of [register.as(['boardSecretary', 'Tekniska nämnden']), register.as()]) {
      expect(await toldTo(may, paper)).toBe('forbidden');
    }
  });

  test('of an audit holds nothing of a board that one does not work for', async () => {
    await anAction('Socialnämndens egen åtgärd');
    const paper = asked('audits', world.auditId, 'actionPlan');
    expect(await toldTo(coordinator(), paper)).toContain('Socialnämndens egen åtgärd');
    expect(await toldTo(secretary(), paper)).not.toContain('Socialnämndens egen åtgärd');
    expect(await toldTo(register.as(['boardSecretary', 'Tekniska nämnden']), paper)).toBe('notFound');
    expect(await toldTo(auditor(), paper)).not.toContain('Socialnämndens egen åtgärd');
  });

  test.each(['audits', 'bodies'] as const)(
    'of %s tells the auditors what answers on their way to them promise, and nothing of a draft',
    async (of) => {
      const id = await responded('decided');
      const paper = asked(of, of === 'audits' ? world.auditId : register.body(lead), 'actionPlan');
      const promises = (told: string) => told.split('En rutin införs').length - 1;
      const before = promises(await toldTo(auditor(), paper));
      await register.db.asOwner(
        `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
        [id],
      );
      const told = await toldTo(auditor(), paper);
      expect(promises(told)).toBeGreaterThan(before);
      expect(told).toContain('Planen innehåller bara det som har lämnats över');
      expect(told).not.toContain('ingen åtgärd är planerad');
    },
  );

  test.each(['audits', 'bodies'] as const)(
    'of %s tells the auditors of an action as it was when it was handed over',
    async (of) => {
      world = await aJointWorld(register);
      const actionId = await anAction('Som den är nu');
      await handOver(actionId, 'Som den var först', '2026-10-01');
      await handOver(actionId, 'Som den överlämnades sist', '2026-11-02');
      const paper = asked(of, of === 'audits' ? world.auditId : register.body(other), 'actionPlan');
      const told = await toldTo(auditor(), paper);
      expect(told).toContain('Som den överlämnades sist');
      expect(told).toContain('Överlämnad 2026-11-02');
      expect(told).toContain('Flyttad 2 gånger');
      expect(told).not.toMatch(/Som den är nu|Som den var först/);
      expect(await toldTo(auditor(), asked('bodies', register.body(lead), 'actionPlan'))).not.toContain(
        'Som den överlämnades sist',
      );
      expect(await toldTo(auditor(), { ...paper, language: 'en' })).toContain('Handed over 2026-11-02');
    },
  );

  test('of an answer is marked until the answer is decided, and bears its matter’s number', async () => {
    const mark = 'Utkast – inte beslutat';
    const id = await responded('draft');
    await register.db.asOwner("update matter set registry_number = 'KS 2026/77' where id = $1", [
      world.matterOf(lead),
    ]);
    const draft = await toldTo(secretary(), asked('responses', id, 'actionPlan'));
    for (const words of [mark, 'KS 2026/77', 'Föreslaget åtagande']) expect(draft).toContain(words);
    const decided = asked('responses', await responded('decided'), 'actionPlan');
    expect(await toldTo(secretary(), decided)).not.toContain(mark);
  });

  test('in public leaves out what is marked', async () => {
    await anAction('Källarvalvets larm', { provision: 'OSL 18:13', markedOn: '2026-01-01', markedBy: 'p' });
    const paper = asked('bodies', register.body(other), 'actionPlan');
    expect(await toldTo(coordinator(), paper)).toContain('Källarvalvets larm');
    const told = await toldTo(coordinator(), paper, true);
    expect(told).not.toContain('Källarvalvets larm');
    expect(told).toContain('[uppgift utelämnad: OSL 18:13]');
  });
});

describe('a report of a round', () => {
  test('of a draft is for its makers alone', async () => {
    const id = await aRound(register, [world.auditId]);
    await register.db.asOwner('update follow_up set closed_at = null where id = $1', [id]);
    const paper = asked('rounds', id, 'roundReport');
    expect(await toldTo(auditor(), paper)).toContain('Utkast – uppföljningen är inte avslutad');
    for (const stranger of [coordinator(), secretary(), register.as()]) {
      expect(await toldTo(stranger, paper)).toBe('notFound');
    }
  });
});

describe('a round of the municipality’s own', () => {
  test.each(['dispatched_on', 'received_on'])(
    'reaches the auditors from the day that is noted as %s',
    async (column) => {
      const { auditId, followUpId: id } = await aRoundFromFile(register);
      await register.db.asOwner(
        `update follow_up set made_by = 'municipality', closed_at = now() where id = $1`,
        [id],
      );
      const paper = asked('rounds', id, 'roundReport');
      const note = (day: string | null) =>
        register.db.asOwner(`update matter set ${column} = $1 where audit_id = $2`, [day, auditId]);
      await note('2026-11-23');
      expect(await toldTo(auditor(), paper)).not.toContain('En rutin är beslutad.');
      await note(today);
      expect(await toldTo(auditor(), paper)).toContain('En rutin är beslutad.');
    },
  );
});

describe('a status report', () => {
  test.each([
    ['the coordinator', () => coordinator(), 'board', true],
    ['the coordinator', () => coordinator(), 'auditors', true],
    ['an auditor', () => auditor(), 'auditors', true],
    ['a secretary', () => secretary(), 'board', true],
    ['a secretary', () => secretary(), 'auditors', false],
  ] as const)('is made by %s (%#)', async (_, context, reader, made) => {
    const told = await toldTo(context(), asked('register', reader, 'statusReport'));
    expect(told !== 'forbidden').toBe(made);
  });

  test('for the auditors is the same whoever inside makes it, and holds no work that was not handed over', async () => {
    await register.db.asOwner(`update addressee set state = 'planned' where recommendation_id = $1`, [
      world.recommendationIds[1],
    ]);
    const paper = asked('register', 'auditors', 'statusReport');
    const theirs = await toldTo(auditor(), paper);
    expect(await toldTo(coordinator(), paper)).toBe(theirs);
    expect(theirs).not.toContain('Eget arbete: planerad');
    expect(await toldTo(coordinator(), asked('register', 'board', 'statusReport'))).toContain('planerad');
  });
});

describe('the page of papers', () => {
  test('lists no draft of others and no plan that one may not take', async () => {
    const id = await responded('draft');
    expect((await listPapers(secretary())).responses.map((each) => each.id)).toContain(id);
    const seen = await listPapers(auditor());
    expect(seen.responses.map((each) => each.id)).not.toContain(id);
    expect(seen.bodies.map(({ name }) => name)).toContain(lead);
    const others = await listPapers(register.as(['boardMember', 'Tekniska nämnden']));
    expect(others.bodies.map(({ name }) => name)).not.toContain(lead);
    await register.db.asOwner('update response set withdrawn_at = now() where id = $1', [id]);
  });
});

describe('a package for the registration system', () => {
  const pack = async (context: RequestContext, id: string, evidenceIds: string[] = [], isPublic = false) =>
    makePackage(
      { ...context, files: openFileStore(folder) },
      {
        of: 'responses',
        id,
        language: 'sv',
        organisation: 'Lindvikens kommun',
        organisationNumber: '212000-9911',
      },
      { kinds: ['response', 'extractOfMinutes', 'roundReport'], evidenceIds, isPublic },
    );

  async function evidence(title: string, secrecy: object | null) {
    const files = openFileStore(folder);
    const content = Buffer.from(`Innehållet i ${title}`);
    const received = await files.receive(
      register.db.organisationId,
      (async function* () {
        yield content;
      })(),
      1_000,
    );
    if (received === 'tooLarge') throw new Error('The fixture is too large');
    await received.keep();
    const [row] = await register.db.asOwner<{ id: string }>(
      `insert into evidence (organisation_id, body_id, title, added_by, added_at, secrecy)
       values ($1, $2, $3, $4, now(), $5) returning id`,
      [
        register.db.organisationId,
        register.body(lead),
        title,
        crypto.randomUUID(),
        secrecy && JSON.stringify(secrecy),
      ],
    );
    await register.db.asOwner(
      `insert into evidence_version (organisation_id, evidence_id, number, sha256, file_name, media_type, bytes, added_by, added_at)
       values ($1, $2, 1, $3, '../bilaga & mer.txt', 'text/plain', $4, $5, now())`,
      [register.db.organisationId, row?.id, received.sha256, content.length, crypto.randomUUID()],
    );
    await register.db.asOwner(
      `insert into evidence_of (organisation_id, evidence_id, noun, noun_id, body_id) values ($1, $2, 'recommendation', $3, $4)`,
      [register.db.organisationId, row?.id, world.recommendationIds[0], register.body(lead)],
    );
    return row?.id ?? '';
  }

  test('opens in another program, where every checksum is right and the XML is the same as the JSON', async () => {
    const id = await responded('decided');
    const open = await evidence('Rutin', null);
    const secret = await evidence('Larmplan', {
      provision: 'OSL 18:13',
      markedOn: '2026-01-01',
      markedBy: 'p',
    });
    const made = await pack(secretary(), id, [open, secret]);
    if (!made.ok) throw new Error(made.refusal);
    writeFileSync(join(folder, 'package.zip'), made.bytes);
    const program = `
import hashlib, json, sys, zipfile
import xml.etree.ElementTree as xml
pack = zipfile.ZipFile(sys.argv[1])
assert pack.testzip() is None
told = json.loads(pack.read('metadata.json'))
root = xml.fromstring(pack.read('metadata.xml'))
documents = root.findall('.//ArkivobjektHandling/Bilaga')
assert len(documents) == len(told['files']) == 6, len(documents)
for element, file in zip(documents, told['files']):
    content = pack.read(element.findtext('Lank'))
    assert hashlib.sha256(content).hexdigest() == element.findtext('Checksumma') == file['sha256']
    assert str(len(content)) == element.findtext('Storlek')
    assert not file['name'].startswith(('/', '.')) and '..' not in file['name'].split('/')
assert root.findtext('.//Diarienummer') == told['registryNumber'] == 'KS 2026/12'
assert root.findtext('.//Beslut/Paragraf') == '§ 117'
assert root.findtext('.//Bilaga/Sekretess/Lagrum') == 'OSL 18:13'
print('whole')
`;
    expect(execFileSync('python3', ['-c', program, join(folder, 'package.zip')]).toString()).toBe('whole\n');
    const again = await pack(secretary(), id, [open, secret]);
    expect(again.ok && Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });

  test('in public holds no marked file, even where somebody ticks it', async () => {
    const id = await responded('decided');
    const secret = await evidence('Larmplan två', {
      provision: 'OSL 18:8',
      markedOn: '2026-01-01',
      markedBy: 'p',
    });
    const made = await pack(secretary(), id, [secret], true);
    expect(made.ok && made.metadata.files.filter(({ role }) => role === 'attachment')).toEqual([]);
  });

  test('holds no file of a board that one does not work for, and is not there for who may not know of the response', async () => {
    const id = await responded('decided');
    const file = await evidence('Kommunstyrelsens fil', null);
    const colleague = register.as(['boardSecretary', other]);
    expect((await findAttachments(colleague, id))?.map(({ evidenceId }) => evidenceId)).not.toContain(file);
    const made = await pack(colleague, id, [file]);
    expect(made.ok && made.metadata.files.some(({ role }) => role === 'attachment')).toBe(false);
    for (const stranger of [auditor(), register.as()]) {
      expect(await pack(stranger, id)).toMatchObject({ ok: false, refusal: 'notFound' });
      expect(await findAttachments(stranger, id)).toBeUndefined();
    }
  });
});
