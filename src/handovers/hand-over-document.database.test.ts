import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { openTestFiles, received } from '../evidence/evidence.fixture.ts';
import { type EvidenceContext, findEvidence, findEvidenceOf } from '../evidence/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { askBody } from './ask-body.ts';
import { findHandedFile, findHandover } from './find-handover.ts';
import { findRequest } from './find-request.ts';
import { findDocumentPlace, handOverDocument } from './hand-over-document.ts';
import { handOverChecked, made } from './handovers.fixture.ts';
import { findHandoversOfRecommendation } from './of-recommendation.ts';
import { withdrawRequest } from './withdraw-request.ts';

let register: TestRegister;
let store: ReturnType<typeof openTestFiles>;
let auditor: RequestContext;
let secretary: EvidenceContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  store = openTestFiles();
  auditor = register.as('electedAuditor');
  secretary = store.with(register.as(['boardSecretary', 'Socialnämnden']));
  social = register.body('Socialnämnden');
});
afterAll(async () => {
  store.remove();
  await register.remove();
});

const aFile = (name = 'Delegationsordning.pdf') => received(secretary, name, `%PDF-1.7\n${randomUUID()}`);
const askForDocument = async (facts: object = {}) =>
  made(await askBody(auditor, { bodyId: social, kind: 'document', text: 'Delegationsordningen', ...facts }))
    .id;
const fault = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });
/** Files that lie in the store, and pieces of evidence. */
const kept = async () => {
  const [row] = await register.db.asOwner<{ n: number }>('select count(*)::int as n from evidence');
  const files = readdirSync(store.folder, { recursive: true, withFileTypes: true }).filter((each) =>
    /^[0-9a-f]{64}$/.test(each.name),
  );
  return [row?.n, files.length];
};

describe('a document about nothing in particular', () => {
  test('is handed over as it comes, answers the request, and is opened by the auditors', async () => {
    const requestId = await askForDocument();
    const { id } = made(
      (await handOverDocument(
        secretary,
        { bodyId: social, requestId, note: 'Gäller från 2025.' },
        await aFile(),
      )) as never,
    ) as { id: string };
    expect((await findRequest(auditor, requestId))?.request.state).toBe('answered');
    const seen = await findHandover(auditor, id);
    expect(seen).toMatchObject({ requestId, note: 'Gäller från 2025.' });
    expect(seen?.items).toMatchObject([
      {
        noun: 'document',
        number: 1,
        content: { title: 'Delegationsordning', fileName: 'Delegationsordning.pdf' },
      },
    ]);
    const file = await findHandedFile(auditor, id, 1);
    expect(file?.mediaType).toBe('application/pdf');
    expect(
      readdirSync(store.folder, { recursive: true })
        .map(String)
        .some((name) => name.endsWith(file?.sha256 ?? '-')),
    ).toBe(true);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['handOver']);
  });

  test('is handed over without a request as well, and stays among what the body can hand over again', async () => {
    const { id } = made(
      (await handOverDocument(secretary, { bodyId: social, title: 'Årsplan' }, await aFile())) as never,
    ) as { id: string };
    const [item] = (await findHandover(auditor, id))?.items ?? [];
    expect(item?.content?.title).toBe('Årsplan');
    const again = { bodyId: social, items: [`evidence:${item?.nounId}:1`] };
    expect((await handOverChecked(secretary, again)).ok).toBe(true);
  });

  test('about a recommendation is found with it by the auditors', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const requestId = await askForDocument({ recommendationId });
    made((await handOverDocument(secretary, { bodyId: social, requestId }, await aFile())) as never);
    const part = await findHandoversOfRecommendation(auditor, recommendationId);
    expect(part?.handovers).toMatchObject([{ items: [{ noun: 'document', title: 'Delegationsordning' }] }]);
  });

  test('is read among the body’s documents by its own people alone, not by those who coordinate or control', async () => {
    const { id } = made((await handOverDocument(secretary, { bodyId: social }, await aFile())) as never) as {
      id: string;
    };
    const evidenceId = (await findHandover(secretary, id))?.items[0]?.nounId ?? '';
    for (const [who, sees] of [
      [secretary, true],
      [register.as(['boardMember', 'Socialnämnden']), true],
      [register.as('auditCoordinator'), false],
      [register.as('controller'), false],
      [register.as(['employee', 'Socialförvaltningen']), false],
      [register.as(['boardSecretary', 'Tekniska nämnden']), false],
      [auditor, false],
    ] as const) {
      expect((await findEvidence(who, evidenceId)) !== undefined).toBe(sees);
      const listed = await findEvidenceOf(who, { noun: 'body', nounId: social });
      expect(listed.some((each) => each.id === evidenceId)).toBe(sees);
    }
  });

  test('that may be secret is confirmed by itself; where anything is wrong neither file nor handover is kept', async () => {
    const before = await kept();
    const secret = { bodyId: social, provision: 'OSL 18:13' };
    expect(await handOverDocument(secretary, secret, await aFile())).toEqual(
      fault('secrecyConfirmed', 'secrecyNotConfirmed'),
    );
    expect(await handOverDocument(secretary, { bodyId: social }, null)).toEqual(fault('file', 'missing'));
    const program = await received(secretary, 'verktyg.exe', 'MZ..');
    expect(await handOverDocument(secretary, { bodyId: social }, program)).toEqual(
      fault('file', 'typeNotTaken'),
    );
    const requestId = await askForDocument();
    made(await withdrawRequest(auditor, requestId, { version: 1 }));
    expect(await handOverDocument(secretary, { bodyId: social, requestId }, await aFile())).toEqual(
      fault('requestId', 'requestClosed'),
    );
    expect(await kept()).toEqual(before);
    expect((await handOverDocument(secretary, { ...secret, secrecyConfirmed: true }, await aFile())).ok).toBe(
      true,
    );
  });

  test('is handed over by nobody but those who write for the body', async () => {
    const requestId = await askForDocument();
    const before = await kept();
    for (const who of [
      register.as(['boardSecretary', 'Tekniska nämnden']),
      register.as(['boardMember', 'Socialnämnden']),
      register.as('auditCoordinator'),
      register.as('registrar'),
      auditor,
      register.as(),
    ].map(store.with)) {
      expect(await findDocumentPlace(who, { bodyId: social, requestId, recommendationId: null })).toEqual({
        ok: false,
        refusal: 'forbidden',
      });
      expect(await handOverDocument(who, { bodyId: social, requestId }, await aFile())).toEqual({
        ok: false,
        refusal: 'forbidden',
      });
    }
    const technical = register.body('Tekniska nämnden');
    const other = store.with(register.as(['boardSecretary', 'Tekniska nämnden']));
    expect(await handOverDocument(other, { bodyId: technical, requestId }, await aFile())).toEqual({
      ok: false,
      refusal: 'notFound',
    });
    expect(await kept()).toEqual(before);
  });
});
