import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { answerRequest } from './answer-request.ts';
import { askBody } from './ask-body.ts';
import { findHandedFile, findHandover } from './find-handover.ts';
import { findRequest } from './find-request.ts';
import { handOver } from './hand-over.ts';
import { parseHandoverFilter } from './handover-list.model.ts';
import { addVersion, anAuditWithEvidence, evidenceOf, handOverChecked, made } from './handovers.fixture.ts';
import { listHandovers } from './list-handovers.ts';
import { findHandoversOfRecommendation } from './of-recommendation.ts';
import { offerHandover, previewHandover } from './preview-handover.ts';
import { withdrawRequest } from './withdraw-request.ts';

let register: TestRegister;
let auditor: RequestContext;
let secretary: RequestContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  auditor = register.as('electedAuditor');
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  social = register.body('Socialnämnden');
});
afterAll(() => register.remove());

const everything = parseHandoverFilter({});
const ask = (facts: object = {}) =>
  askBody(auditor, { bodyId: social, kind: 'question', text: 'När blir rutinen klar?', ...facts });
const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });

describe('a request', () => {
  test('reaches the body at once, is answered by it, and the auditors read the answer', async () => {
    const { id } = made(await ask({ wantedBy: today }));
    const seen = await findRequest(secretary, id);
    expect([seen?.request.text, seen?.request.state, seen?.may]).toEqual([
      'När blir rutinen klar?',
      'open',
      ['answer', 'handOver'],
    ]);
    made(await answerRequest(secretary, id, { text: 'I mars.', version: 1 }));
    const answered = await findRequest(auditor, id);
    expect([answered?.request.answer, answered?.request.state, answered?.may]).toEqual([
      'I mars.',
      'answered',
      [],
    ]);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['ask', 'answer']);
  });

  test('is answered once, and by whoever saw it as it is', async () => {
    const { id } = made(await ask());
    expect(await answerRequest(secretary, id, { text: 'Ja', version: 7 })).toEqual(refused('stale'));
    made(await answerRequest(secretary, id, { text: 'Ja', version: 1 }));
    expect(await answerRequest(secretary, id, { text: 'Nej', version: 2 })).toEqual(
      invalid('text', 'requestClosed'),
    );
  });

  test('is withdrawn by the auditors alone, and then takes no answer', async () => {
    const { id } = made(await ask());
    expect(await withdrawRequest(secretary, id, { version: 1 })).toEqual(refused('forbidden'));
    made(await withdrawRequest(auditor, id, { version: 1 }));
    expect(await answerRequest(secretary, id, { text: 'Ja', version: 2 })).toEqual(
      invalid('text', 'requestClosed'),
    );
  });

  test('of the elected auditors is not taken back by a lay auditor, who takes back their own', async () => {
    const bodyId = register.body('Tekniska nämnden');
    const lay = register.as(['layAuditor', 'Tekniska nämnden']);
    const { id } = made(await ask({ bodyId }));
    expect((await findRequest(lay, id))?.may).toEqual([]);
    expect(await withdrawRequest(lay, id, { version: 1 })).toEqual(refused('forbidden'));
    const own = made(await askBody(lay, { bodyId, kind: 'question', text: 'Hur går det?' }));
    expect((await findRequest(lay, own.id))?.may).toEqual(['withdraw']);
    made(await withdrawRequest(lay, own.id, { version: 1 }));
    made(await withdrawRequest(register.as('auditExpert'), id, { version: 1 }));
  });

  test('is shown to the coordinator without its words, and to nobody of another board', async () => {
    const { id } = made(await ask());
    const coordinator = await findRequest(register.as('auditCoordinator'), id);
    expect([coordinator?.request.state, coordinator?.request.text, coordinator?.may]).toEqual([
      'open',
      null,
      [],
    ]);
    for (const other of [
      register.as(['boardSecretary', 'Tekniska nämnden']),
      register.as('administrator'),
      register.as('registrar'),
      register.as(['employee', 'Socialförvaltningen']),
      register.as(),
    ]) {
      expect(await findRequest(other, id)).toBeUndefined();
      expect(await answerRequest(other, id, { text: 'Ja', version: 1 })).toEqual(refused('notFound'));
    }
    expect(await answerRequest(register.as('auditCoordinator'), id, { text: 'Ja', version: 1 })).toEqual(
      refused('forbidden'),
    );
  });

  test.each([
    ['without words', { text: ' ' }, 'text', 'missing'],
    ['for a day that has gone', { wantedBy: '2026-11-21' }, 'wantedBy', 'inPast'],
    ['of no body at all', { bodyId: '00000000-0000-4000-8000-000000000000' }, 'bodyId', 'unknownBody'],
  ])('is not taken %s', async (_what, facts, field, code) => {
    expect(await ask(facts)).toEqual(invalid(field, code));
  });

  test('is not taken about what does not concern the body: its name would tell of it', async () => {
    const { auditId, recommendationId } = await anAuditWithEvidence(register);
    const bodyId = register.body('Tekniska nämnden');
    expect(await ask({ bodyId, auditId })).toEqual(invalid('auditId', 'notConcerned'));
    expect(await ask({ bodyId, recommendationId })).toEqual(invalid('recommendationId', 'notConcerned'));
  });

  test('nobody but auditors asks', async () => {
    const input = { bodyId: social, kind: 'question', text: 'Hur går det?' } as const;
    for (const other of [secretary, register.as('auditCoordinator'), register.as('controller')]) {
      expect(await askBody(other, input)).toEqual(refused('forbidden'));
    }
  });
});

describe('a handover', () => {
  test('shows the auditors the version that was handed over, also when a newer one is there', async () => {
    const { key, evidenceId, recommendationId } = await anAuditWithEvidence(register);
    const draft = { bodyId: social, recommendationId, items: [key], note: 'Som ni bad om.' };
    const { id } = made(await handOverChecked(secretary, draft));
    await addVersion(register, evidenceId, 2);
    await register.db.asOwner("update evidence set title = 'Ny titel', version = 2 where id = $1", [
      evidenceId,
    ]);
    const seen = await findHandover(auditor, id);
    expect(seen?.items).toMatchObject([{ number: 1, content: { title: 'Rutin', fileName: 'rutin-1.txt' } }]);
    expect((await findHandedFile(auditor, id, 1))?.sha256).toBe('1'.repeat(64));
    const part = await findHandoversOfRecommendation(auditor, recommendationId);
    expect(part?.handovers.map((each) => each.id)).toEqual([id]);
  });

  test('is seen by the auditors and the body, by no other board, and opened by no coordinator', async () => {
    const { key } = await anAuditWithEvidence(register);
    const { id } = made(await handOverChecked(secretary, { bodyId: social, items: [key] }));
    for (const [who, sees] of [
      [auditor, true],
      [register.as('auditExpert'), true],
      [register.as(['boardMember', 'Socialnämnden']), true],
      [register.as(['boardSecretary', 'Tekniska nämnden']), false],
      [register.as(['layAuditor', 'Tekniska nämnden']), false],
      [register.as('auditCoordinator'), false],
      [register.as('controller'), false],
    ] as const) {
      expect([
        (await findHandover(who, id)) !== undefined,
        (await findHandedFile(who, id, 1)) !== undefined,
      ]).toEqual([sees, sees]);
    }
  });

  test('hands over what was looked at and nothing else', async () => {
    const { key, evidenceId } = await anAuditWithEvidence(register);
    const draft = { bodyId: social, items: [key] };
    const { seen } = made(await previewHandover(secretary, draft));
    await register.db.asOwner("update evidence set title = 'Annat' where id = $1", [evidenceId]);
    expect(await handOver(secretary, { ...draft, seen })).toEqual(refused('stale'));
  });

  test('of what is marked as secret is confirmed by itself', async () => {
    const { recommendationId } = await anAuditWithEvidence(register);
    const evidenceId = await evidenceOf(register, recommendationId, { secrecy: 'OSL 18:13' });
    const draft = { bodyId: social, items: [`evidence:${evidenceId}:1`] };
    expect(await handOverChecked(secretary, draft)).toEqual(
      invalid('secrecyConfirmed', 'secrecyNotConfirmed'),
    );
    expect((await handOverChecked(secretary, draft, true)).ok).toBe(true);
  });

  test('keeps where the work stood then', async () => {
    const { recommendationId } = await anAuditWithEvidence(register);
    const draft = { bodyId: social, items: [`work:${recommendationId}`] };
    const { id } = made(await handOverChecked(secretary, draft));
    await register.db.asOwner("update addressee set state = 'planned' where recommendation_id = $1", [
      recommendationId,
    ]);
    expect((await findHandover(auditor, id))?.items).toMatchObject([
      { noun: 'work', content: { state: 'received' } },
    ]);
  });

  test("is refused of another board's evidence, by those who do not write for the body, and of nothing", async () => {
    const { key } = await anAuditWithEvidence(register);
    const technical = register.body('Tekniska nämnden');
    const other = register.as(['boardSecretary', 'Tekniska nämnden']);
    expect(await previewHandover(other, { bodyId: technical, items: [key] })).toEqual(
      invalid('items', 'notToHandOver'),
    );
    for (const who of [other, auditor, register.as('auditCoordinator'), register.as('controller')]) {
      expect(await previewHandover(who, { bodyId: social, items: [key] })).toEqual(refused('forbidden'));
      const about = { bodyId: social, recommendationId: null, requestId: null };
      expect(await offerHandover(who, about)).toEqual(refused('forbidden'));
    }
    expect(await previewHandover(secretary, { bodyId: social, items: [] })).toEqual(
      invalid('items', 'nothingChosen'),
    );
  });

  test('against a request for a document answers it', async () => {
    const { key, recommendationId } = await anAuditWithEvidence(register);
    const { id: requestId } = made(await ask({ kind: 'document', recommendationId }));
    made(await handOverChecked(secretary, { bodyId: social, requestId, items: [key] }));
    const seen = await findRequest(auditor, requestId);
    expect([seen?.request.state, seen?.handovers.length]).toEqual(['answered', 1]);
    expect((await findHandover(auditor, seen?.handovers[0]?.id ?? ''))?.requestKind).toBe('document');
  });

  test('is never altered, not even by hand in the database', async () => {
    const { key } = await anAuditWithEvidence(register);
    const { id } = made(await handOverChecked(secretary, { bodyId: social, items: [key] }));
    await expect(
      register.db.asOwner('update handover_item set number = 2 where handover_id = $1', [id]),
    ).rejects.toThrow();
  });
});

describe('the list', () => {
  test('holds for the auditors nothing that has not been handed over, and of open requests the overdue ones', async () => {
    const own = await openTestRegister();
    try {
      const { key, recommendationId, auditId } = await anAuditWithEvidence(own);
      const asking = own.as('electedAuditor');
      const writing = own.as(['director', 'Socialförvaltningen']);
      const bodyId = own.body('Socialnämnden');
      expect((await listHandovers(asking, everything))?.entries).toEqual([]);
      const { id: requestId } = made(
        await askBody(asking, { bodyId, kind: 'question', text: 'Hur går det?', wantedBy: today }),
      );
      made(await handOverChecked(writing, { bodyId, recommendationId, items: [key] }));
      const kinds = async (query: object, who = asking) =>
        (await listHandovers(who, parseHandoverFilter(query as never)))?.entries
          .map(({ kind }) => kind)
          .toSorted();
      expect(await kinds({})).toEqual(['handover', 'request']);
      expect(await kinds({ audit: auditId })).toEqual(['handover']);
      expect(await kinds({ open: 'open' })).toEqual(['request']);
      expect(await kinds({ open: 'overdue' })).toEqual([]);
      await own.db.asOwner("update auditor_request set wanted_by = '2026-11-01' where id = $1", [requestId]);
      expect(await kinds({ open: 'overdue' })).toEqual(['request']);
      expect(await kinds({}, own.as(['boardSecretary', 'Tekniska nämnden']))).toEqual([]);
      expect((await listHandovers(asking, everything))?.summary).toMatchObject([
        { bodyName: 'Socialnämnden', open: 1, overdue: 1, handovers: 1, answers: 0, latest: today },
      ]);
      expect(await listHandovers(own.as('administrator'), everything)).toBeUndefined();
    } finally {
      await own.remove();
    }
  });
});
