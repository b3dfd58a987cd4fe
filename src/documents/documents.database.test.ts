import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPdf } from '../../test/builders/plain-pdf.ts';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { openTestFiles } from '../evidence/evidence.fixture.ts';
import type { EvidenceContext } from '../evidence/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { isOverdue } from './document.rules.ts';
import { parseDocumentFilter } from './document-list.model.ts';
import { aDocument, aPerson, decided, done, sent } from './documents.fixture.ts';
import {
  acknowledge,
  addDocument,
  changeDocument,
  decideVersion,
  documentsForExport,
  findComparison,
  findDocument,
  findDocumentForm,
  findOneVersion,
  listDocuments,
  noteRevision,
  openDocumentFile,
  restoreDocument,
  saveDraft,
  saveDraftFile,
  throwDraftAway,
  withdrawDocument,
} from './index.ts';

let register: TestRegister;
let store: ReturnType<typeof openTestFiles>;
let secretary: RequestContext;
let officer: RequestContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  store = openTestFiles(200_000);
  secretary = await aPerson(register, 'boardSecretary', 'Socialnämnden');
  officer = await aPerson(register, 'securityOfficer');
  social = register.body('Socialförvaltningen');
});
afterAll(async () => {
  store.remove();
  await register.remove();
});

const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const ofBody = (facts: Partial<Parameters<typeof addDocument>[1]> = {}) =>
  aDocument(secretary, { bodyId: social, rhythmMonths: 12, ...facts });
async function shown(id: string, by = secretary) {
  const found = await findDocument(by, id);
  if (!found) throw new Error('Not shown');
  return found;
}
const draftOf = async (id: string, by = secretary) =>
  (await shown(id, by)).versions.find(({ decidedOn }) => decidedOn === null);
const decision = { decidedOn: '2026-11-10', decidedByRole: 'Förvaltningsdirektör' } as const;

describe('a version', () => {
  test('is a draft that is corrected, and once decided is in force, ends the one before and sets the next revision', async () => {
    const id = await ofBody();
    await decided(secretary, id, {
      text: 'Chefen ser över behörigheter en gång om året.',
      decidedOn: '2025-01-31',
    });
    expect((await shown(id)).document.nextRevisionOn).toBe('2026-01-31');
    done(await saveDraft(secretary, id, { text: 'Utkast', changes: 'Tätare översyn' }));
    const begun = await draftOf(id);
    const text = 'Chefen ser över behörigheter två gånger om året.';
    expect(await saveDraft(secretary, id, { text, version: 7 })).toEqual(refused('stale'));
    done(await saveDraft(secretary, id, { text, changes: 'Tätare översyn', version: begun?.version ?? 0 }));
    const version = (await draftOf(id))?.version ?? 0;
    expect(await decideVersion(secretary, id, { ...decision, version: 1 })).toEqual(refused('stale'));
    done(
      await decideVersion(secretary, id, {
        ...decision,
        version,
        registryNumber: 'SN 2026/88',
        minuteItem: '71',
      }),
    );
    const now = await shown(id);
    expect([
      now.inForce?.number,
      now.inForce?.text,
      now.inForce?.minuteItem,
      now.document.nextRevisionOn,
    ]).toEqual([2, text, '§ 71', '2027-11-10']);
    expect(now.versions.map(({ number, validFrom, validTo }) => [number, validFrom, validTo])).toEqual([
      [2, '2026-11-10', null],
      [1, '2025-01-31', '2026-11-09'],
    ]);
    expect(now.revisions).toMatchObject([
      { onDay: '2026-11-10', outcome: 'newVersion', note: 'Tätare översyn', nextOn: '2027-11-10' },
    ]);
    const { compared } = (await findComparison(secretary, id, { from: 1, to: 2 })) ?? {};
    expect(compared?.[0]?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'en gång' },
      { kind: 'added', text: 'två gånger' },
    ]);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual([
      'add',
      'addDraft',
      'decide',
      'addDraft',
      'changeDraft',
      'decide',
    ]);
  });

  test('is kept as it was decided, whoever reaches for it', async () => {
    const id = await ofBody();
    await decided(secretary, id, {});
    const alter = register.db.database.inOrganisation(register.db.organisationId, async (transaction) => {
      const { sql } = await import('drizzle-orm');
      await transaction.execute(sql`update document_version set text = 'Annat' where document_id = ${id}`);
    });
    await expect(alter).rejects.toThrow();
    expect(await throwDraftAway(store.with(secretary), id, { version: 2 })).toEqual(
      invalid('version', 'noDraft'),
    );
  });

  test('is begun once, and a draft that is thrown away leaves its number', async () => {
    const id = await ofBody();
    done(await saveDraft(secretary, id, { text: 'Utkast' }));
    expect(await saveDraft(secretary, id, { text: 'Ett till' })).toEqual(invalid('text', 'draftThere'));
    expect(await throwDraftAway(store.with(secretary), id, { version: 9 })).toEqual(refused('stale'));
    done(await throwDraftAway(store.with(secretary), id, { version: 1 }));
    expect((await shown(id)).versions).toEqual([]);
    done(await saveDraft(secretary, id, { text: 'Nytt utkast' }));
    expect((await draftOf(id))?.number).toBe(1);
  });

  test('may come from a file, whose words are read so that it can be compared and whose content is kept', async () => {
    const id = await ofBody();
    await decided(secretary, id, { text: 'Lösenord byts var sjätte månad.', decidedOn: '2025-01-31' });
    const context: EvidenceContext = store.with(secretary);
    const pdf = plainPdf({ pages: [['Losenord byts var tredje manad.']] });
    const { number } = done(await saveDraftFile(context, id, {}, await sent(context, pdf)));
    const found = await findOneVersion(secretary, id, number);
    expect([found?.version.text, found?.version.fileName]).toEqual([
      'Losenord byts var tredje manad.',
      'Rutin.pdf',
    ]);
    expect((await openDocumentFile(context, id, number))?.bytes).toBe(pdf.byteLength);
    expect(await openDocumentFile(context, id, 1)).toBeUndefined();
    const text = Buffer.from('bara text');
    expect(await saveDraftFile(context, id, { version: 1 }, await sent(context, text, 'rutin.txt'))).toEqual(
      invalid('file', 'notADocumentFile'),
    );
    expect(await saveDraftFile(context, id, { version: 1 }, await sent(context, new Uint8Array()))).toEqual(
      invalid('file', 'emptyFile'),
    );
    expect(await saveDraftFile(context, id, { version: 1 }, null)).toEqual(invalid('file', 'missing'));
  });

  test('that is thrown away, or whose file is replaced, leaves no file behind unless it is another’s too', async () => {
    const context: EvidenceContext = store.with(secretary);
    const pdf = (word: string) => plainPdf({ pages: [[`Slangt utkast ${word}.`]] });
    const isKept = (content: Uint8Array) =>
      existsSync(
        store.files.pathOf(
          secretary.requester.organisationId,
          createHash('sha256').update(content).digest('hex'),
        ),
      );
    const [id, otherId] = [await ofBody(), await ofBody()];
    const [first, second] = [pdf('ett'), pdf('tva')];
    done(await saveDraftFile(context, otherId, {}, await sent(context, second)));
    done(await saveDraftFile(context, id, {}, await sent(context, first)));
    expect(isKept(first)).toBe(true);
    const version = async () => ({ version: (await draftOf(id))?.version ?? 0 });
    done(await saveDraftFile(context, id, await version(), await sent(context, second)));
    expect(isKept(first)).toBe(false);
    done(await throwDraftAway(context, id, await version()));
    expect(isKept(second)).toBe(true);
    const of = await draftOf(otherId);
    done(await throwDraftAway(context, otherId, { version: of?.version ?? 0 }));
    expect(isKept(second)).toBe(false);
  });
});

describe('a revision', () => {
  test('that changes nothing moves the next one, and one that finds it wanting does not', async () => {
    const id = await ofBody({ rhythmMonths: 3 });
    const { version } = (await shown(id)).document;
    const made = { version, onDay: '2026-11-20', outcome: 'unchanged' } as const;
    expect(await noteRevision(secretary, id, made)).toEqual(invalid('outcome', 'nothingInForce'));
    await decided(secretary, id, { decidedOn: '2026-05-02' });
    const of = async () => (await shown(id)).document;
    expect(await noteRevision(secretary, id, { ...made, version: 1 })).toEqual(refused('stale'));
    done(
      await noteRevision(secretary, id, {
        ...made,
        version: (await of()).version,
        outcome: 'toBeChanged',
        note: 'Nytt system',
      }),
    );
    expect((await of()).nextRevisionOn).toBe('2026-08-02');
    done(await noteRevision(secretary, id, { ...made, version: (await of()).version }));
    expect((await of()).nextRevisionOn).toBe('2027-02-20');
    expect((await shown(id)).revisions.map(({ outcome }) => outcome)).toEqual(['unchanged', 'toBeChanged']);
  });
});

describe('the pyramid', () => {
  test('has nothing above its parent and never goes round', async () => {
    const policy = await aDocument(officer, { kind: 'policy', title: 'Policy' });
    const rules = await aDocument(officer, { kind: 'rules', title: 'Regler', parentId: policy });
    const wrong = { kind: 'guideline', title: 'Riktlinje', parentId: rules } as const;
    expect(await addDocument(officer, wrong)).toEqual(invalid('parentId', 'parentBelow'));
    expect(await changeDocument(officer, policy, { version: 1, parentId: policy })).toEqual(
      invalid('parentId', 'parentIsOwn'),
    );
    expect(await changeDocument(officer, policy, { version: 1, kind: 'rules', parentId: rules })).toEqual(
      invalid('parentId', 'parentIsOwn'),
    );
    expect(await changeDocument(officer, policy, { version: 1, kind: 'routine' })).toEqual(
      invalid('kind', 'childAbove'),
    );
    const { above, linked } = await shown(rules, officer);
    expect([above.map(({ title }) => title), linked]).toEqual([['Policy'], []]);
    expect((await shown(policy, officer)).linked).toMatchObject([{ as: 'child', title: 'Regler' }]);
  });

  test('ties documents that are read together, from either side', async () => {
    const one = await aDocument(officer, { title: 'En' });
    const other = await aDocument(officer, { title: 'En annan', relatedIds: [one] });
    expect((await shown(one, officer)).linked).toMatchObject([{ as: 'related', id: other }]);
    done(await changeDocument(officer, one, { version: 1, relatedIds: [] }));
    expect((await shown(other, officer)).linked).toEqual([]);
    const itself = { version: 2, relatedIds: [one] };
    expect(await changeDocument(officer, one, itself)).toEqual(invalid('relatedIds', 'unknownDocument'));
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext, boolean][] = [
    ["another board's secretary", () => register.as(['boardSecretary', 'Tekniska nämnden']), true],
    ['the security officer, of a body’s own', () => register.as('securityOfficer'), true],
    ['an employee of the body', () => register.as(['employee', 'Socialförvaltningen']), true],
    ['an auditor', () => register.as('electedAuditor'), true],
    ['nobody in particular', () => register.as(), false],
  ];
  test.each(outsiders)(
    '%s changes nothing, and reads what is decided and no draft',
    async (_who, as, reads) => {
      const id = await ofBody({ title: 'Rutin för loggar' });
      await decided(secretary, id, {});
      done(await saveDraft(secretary, id, { text: 'Hemligt utkast' }));
      const who = as();
      const found = await findDocument(who, id);
      expect(found?.versions.map(({ number }) => number)).toEqual(reads ? [1] : undefined);
      expect(await findOneVersion(who, id, 2)).toBeUndefined();
      expect((await findOneVersion(who, id, 1)) !== undefined).toBe(reads);
      expect(await findComparison(who, id, { from: 1, to: 2 })).toBeUndefined();
      expect([found?.history ?? [], found?.concerned ?? null, found?.may.draft ?? []]).toEqual([
        [],
        null,
        [],
      ]);
      const refusal = refused(reads ? 'forbidden' : 'notFound');
      const version = (await shown(id)).document.version;
      expect(
        await Promise.all([
          changeDocument(who, id, { version, title: 'Annat' }),
          saveDraft(who, id, { text: 'Annat', version: 1 }),
          throwDraftAway(store.with(who), id, { version: 1 }),
          decideVersion(who, id, { ...decision, version: 1 }),
          noteRevision(who, id, { version, onDay: today, outcome: 'unchanged' }),
          withdrawDocument(who, id, { version, reason: 'Fel' }),
          restoreDocument(who, id, { version }),
        ]),
      ).toEqual(Array.from({ length: 7 }, () => refusal));
      expect(await addDocument(who, { kind: 'routine', title: 'Ny', bodyId: social })).toEqual(
        refused('forbidden'),
      );
      expect(await findDocumentForm(who, id)).toBe(reads ? null : undefined);
      const list = await listDocuments(who, parseDocumentFilter({ q: 'loggar' }));
      expect(list === null).toBe(!reads);
    },
  );

  test('the secretary with a token for reading', async () => {
    const id = await ofBody();
    const reader: RequestContext = {
      ...secretary,
      requester: { ...secretary.requester, tokenScope: 'read' },
    };
    expect(await saveDraft(reader, id, { text: 'Annat' })).toEqual(refused('forbidden'));
    expect((await shown(id, reader)).may).toEqual({
      change: false,
      acknowledge: false,
      notes: false,
      draft: [],
    });
  });

  test('the owner changes the own document, whatever body it is of, and does not decide it', async () => {
    const owner = await aPerson(register, 'actionOwner', 'Tekniska förvaltningen');
    const id = await ofBody({ ownerPersonId: owner.requester.personId });
    done(await saveDraft(owner, id, { text: 'Utkast' }));
    expect(await decideVersion(owner, id, { ...decision, version: 1 })).toEqual(refused('forbidden'));
    const auditor = await aPerson(register, 'electedAuditor');
    const asAuditor = { ownerPersonId: auditor.requester.personId };
    expect(await changeDocument(secretary, id, { version: 1, ...asAuditor })).toEqual(
      invalid('ownerPersonId', 'unknownPerson'),
    );
    const moved = { version: 1, bodyId: register.body('Tekniska förvaltningen') };
    expect(await changeDocument(secretary, id, moved)).toEqual(invalid('bodyId', 'unknownBody'));
  });

  test('a board’s decision on the municipality’s document is noted by its own secretary or by the registrar, and by no other', async () => {
    const begun = async () => {
      const id = await aDocument(officer, { kind: 'guideline', title: 'Riktlinje' });
      done(await saveDraft(officer, id, { text: 'Utkast' }));
      return id;
    };
    const board = { version: 1, decidedOn: '2026-11-10', decidedByBodyId: register.body('Kommunstyrelsen') };
    const own = register.as(['boardSecretary', 'Kommunstyrelsen']);
    expect(await decideVersion(secretary, await begun(), board)).toEqual(refused('forbidden'));
    done(await decideVersion(own, await begun(), board));
    done(await decideVersion(register.as('registrar'), await begun(), board));
    expect(await saveDraft(own, await begun(), { text: 'Annat', version: 1 })).toEqual(refused('forbidden'));
  });
});

describe('those it concerns', () => {
  test('are asked once for each decided version, and say so for themselves alone', async () => {
    const nurse = await aPerson(register, 'employee', 'Socialförvaltningen');
    const other = await aPerson(register, 'employee', 'Tekniska förvaltningen');
    const id = await ofBody({ wantsAcknowledgement: true, readers: [{ bodyId: social }] });
    await decided(secretary, id, { decidedOn: '2025-01-31' });
    expect((await shown(id, nurse)).own).toEqual({ isConcerned: true, at: null });
    expect((await shown(id, other)).own).toEqual({ isConcerned: false, at: null });
    const before = (await shown(id)).share;
    expect(await acknowledge(nurse, id, { number: 2 })).toEqual(invalid('number', 'oldVersionRead'));
    done(await acknowledge(nurse, id, { number: 1 }));
    done(await acknowledge(nurse, id, { number: 1 }));
    const now = await shown(id);
    expect(now.share).toEqual({ concerned: before?.concerned, read: (before?.read ?? 0) + 1 });
    expect(now.concerned?.find(({ personId }) => personId === nurse.requester.personId)?.at).not.toBeNull();
    expect((await shown(id, nurse)).concerned).toBeNull();
    await decided(secretary, id, { decidedOn: '2026-11-01' });
    expect((await shown(id, nurse)).own).toEqual({ isConcerned: true, at: null });
    expect(await acknowledge(register.as('electedAuditor'), id, { number: 2 })).toEqual(refused('forbidden'));
    expect((await register.history(id)).filter(({ verb }) => verb === 'acknowledge')).toHaveLength(1);
  });

  test.each([
    ['everybody who works here', [{}], true],
    ['those with a role', [{ role: 'employee' }], true],
    ['those with a role in another body', [{ role: 'employee', bodyId: 'Tekniska förvaltningen' }], false],
    ['nobody', [], false],
  ] as const)('may be %s', async (_who, readers, isConcerned) => {
    const nurse = await aPerson(register, 'employee', 'Socialförvaltningen');
    const resolved = readers.map((reader) => ({
      ...reader,
      bodyId: 'bodyId' in reader ? register.body(reader.bodyId) : null,
    }));
    const id = await ofBody({ wantsAcknowledgement: true, readers: resolved });
    await decided(secretary, id, {});
    expect((await shown(id, nurse)).own?.isConcerned).toBe(isConcerned);
  });
});

describe('the list', () => {
  test('counts and marks as the rules say, and leads from each figure to its documents', async () => {
    const tag = 'Zebrarutin';
    const late = await ofBody({ title: `${tag} försenad`, ownerRole: 'Enhetschef', rhythmMonths: 6 });
    await decided(secretary, late, {
      decidedOn: '2026-03-01',
      decidedByBodyId: register.body('Socialnämnden'),
      decidedByRole: null,
      minuteItem: '§ 12',
    });
    await ofBody({ title: `${tag} utan beslut`, rhythmMonths: null });
    const gone = await ofBody({ title: `${tag} upphävd` });
    done(await withdrawDocument(secretary, gone, { version: 1, reason: 'Ersatt' }));
    const ask = async (query: Record<string, string>) => {
      const list = await listDocuments(secretary, parseDocumentFilter({ q: tag, ...query }));
      if (!list) throw new Error('No list');
      return list;
    };
    const { totals, rows } = await ask({ body: social });
    expect(totals).toEqual({ all: 2, inForce: 1, overdue: 1, noOwner: 1, noRhythm: 1, neverDecided: 1 });
    const counts = await Promise.all([
      ask({ overdue: 'yes' }),
      ask({ gap: 'noOwner' }),
      ask({ gap: 'noRhythm' }),
      ask({ gap: 'neverDecided' }),
      ask({ state: 'withdrawn' }),
      ask({ body: 'municipality' }),
      ask({ kind: 'policy' }),
    ]);
    expect(counts.map(({ matching }) => matching)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    const row = rows.find(({ id }) => id === late);
    expect(row).toMatchObject({
      validFrom: '2026-03-01',
      decidedByName: 'Socialnämnden',
      minuteItem: '§ 12',
      nextRevisionOn: '2026-09-01',
      isOverdue: true,
      gaps: [],
    });
    for (const each of rows) expect(each.isOverdue).toBe(isOverdue({ ...each, withdrawnAt: null }, today));
    expect((await documentsForExport(secretary, parseDocumentFilter({ q: tag })))?.length).toBe(2);
    done(await restoreDocument(secretary, gone, { version: 2 }));
    expect((await ask({})).totals.all).toBe(3);
  });
});
