import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCompliance, type TestCompliance } from '../compliance/compliance.fixture.ts';
import { openTestFiles } from '../evidence/evidence.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { changeTemplate, listTemplates } from '../papers/index.ts';
import { on, personAs, refused, riskBy } from '../risks/risks.fixture.ts';
import {
  findReport,
  issueReport,
  listReports,
  noteReportDecision,
  openReportFile,
  packReport,
  saveReport,
  startReport,
  throwReportAway,
} from './index.ts';
import { parseReportFilter } from './report-list.model.ts';

const organisation = 'Lindvikens kommun';
let world: TestCompliance;
let files: ReturnType<typeof openTestFiles>;
let officer: RequestContext;
let officerName: string;

const withFiles = (context: RequestContext) => ({ ...context, files: files.files });
const asked = (id: string) => ({ id, organisation });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });

beforeAll(async () => {
  world = await openTestCompliance();
  files = openTestFiles();
  const someone = await personAs(world.register, 'securityOfficer');
  officer = someone.context;
  officerName = someone.person.name;
  await riskBy(world.coordinator, { bodyId: world.social, title: 'Servrar utan säkerhetskopia' });
});
afterAll(async () => {
  files.remove();
  await world.register.remove();
});

async function started(input: object = {}, by = officer): Promise<string> {
  const result = await startReport(by, { kind: 'reportToBoard', ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}
/** A draft with every part written, the risks marked as secret. */
async function written(input: object = {}): Promise<string> {
  const id = await started(input);
  const draft = (await shown(id)).draft;
  const texts = Object.fromEntries(
    (draft?.unfilled ?? []).map((section) => [section, `Skrivet om ${section}.`]),
  );
  const marked = { risks: 'Hemliga ord om reservkraft.' };
  const change = { texts: { ...texts, ...marked }, provisions: { risks: 'OSL 18:8' as const }, version: 1 };
  expect(await saveReport(officer, asked(id), change)).toEqual({ ok: true });
  return id;
}
async function issued(input: object = {}): Promise<string> {
  const id = await written(input);
  expect(await issueReport(withFiles(officer), asked(id), { version: 2 })).toEqual({ ok: true });
  return id;
}
async function shown(id: string, by = officer) {
  const found = await findReport(by, asked(id));
  if (!found) throw new Error('No such report');
  return found;
}
const bytesOf = async (id: string, version: 'full' | 'public', format: 'pdf' | 'docx', by = officer) =>
  (await openReportFile(withFiles(by), asked(id), { version, format }))?.bytes;
const wordsIn = (docx: Uint8Array | undefined) =>
  new TextDecoder()
    .decode(unzipSync(docx ?? new Uint8Array())['word/document.xml'])
    .replaceAll(/<[^>]+>/g, '');

describe('a draft', () => {
  test('is begun with the last year, and holds the templates with their names filled in', async () => {
    const { report, draft, full } = await shown(await started());
    expect(report).toMatchObject({ since: '2025-11-23', until: '2026-11-22', state: 'draft' });
    expect(draft?.texts['proposal']).toContain('Lindvikens kommun, 2025-11-23–2026-11-22');
    expect(draft?.unfilled).toEqual(['summary', 'plan', 'consequences']);
    expect(full.letterhead?.marks[0]).toMatch(/^Utkast/);
  });

  test('keeps what is written and marked, and follows the template for the rest', async () => {
    const id = await written();
    const { report, draft } = await shown(id);
    expect(Object.keys(report.texts)).toContain('risks');
    expect(report.texts['proposal']).toBeUndefined();
    expect(report.texts['risks']?.secrecy).toMatchObject({ provision: 'OSL 18:8', markedOn: '2026-11-22' });
    expect(draft?.unfilled).toEqual([]);
    expect((await world.register.history(id)).map(({ verb }) => verb)).toEqual(['start', 'save']);
  });

  test('is changed by nobody who has not seen what was saved meanwhile', async () => {
    const id = await written();
    expect(await saveReport(officer, asked(id), { version: 1 })).toEqual(refused('stale'));
    const same = await saveReport(officer, asked(id), {
      version: 2,
      texts: { risks: 'Hemliga ord om reservkraft.' },
    });
    expect(same).toEqual({ ok: true });
    expect((await shown(id)).report.version).toBe(2);
  });

  test('tells when the officer’s words name what stands in the registers, until they are marked', async () => {
    const id = await started();
    const texts = { plan: 'Omsorgen ska få en ägare.' };
    await saveReport(officer, asked(id), { texts, version: 1 });
    expect((await shown(id)).draft?.named).toEqual(['Omsorgen']);
    await saveReport(officer, asked(id), { provisions: { plan: 'OSL 18:8' }, version: 2 });
    expect((await shown(id)).draft?.named).toEqual([]);
  });

  test.each([
    ['ends in the future', { until: '2026-11-23' }, 'until', 'inFuture'],
    ['ends before it begins', { since: '2026-05-02', until: '2026-05-01' }, 'since', 'periodEndsFirst'],
    ['has a day that is none', { since: '2026-13-01' }, 'since', 'notADate'],
    ['goes to nobody', { kind: 'x' }, 'kind', 'malformed'],
  ])('is refused where it %s', async (_what, input, field, code) => {
    expect(await startReport(officer, { kind: 'reportToBoard', ...(input as object) })).toEqual(
      invalid(field, code),
    );
  });

  test('can be thrown away, and is then nowhere', async () => {
    const id = await started();
    expect(await throwReportAway(officer, id, { version: 1 })).toEqual({ ok: true });
    expect(await findReport(officer, asked(id))).toBeUndefined();
    expect(await saveReport(officer, asked(id), { version: 2 })).toEqual(refused('notFound'));
  });

  test('gives its files as it stands now', async () => {
    const id = await written();
    expect(wordsIn(await bytesOf(id, 'full', 'docx'))).toContain('Hemliga ord om reservkraft.');
    expect(Buffer.from((await bytesOf(id, 'full', 'pdf')) ?? []).toString('latin1')).toContain(
      '<pdfuaid:part>1<',
    );
    expect(await packReport(withFiles(officer), asked(id))).toBeUndefined();
  });
});

describe('an issued report', () => {
  test('is refused while something waits to be written', async () => {
    const id = await started();
    const result = await issueReport(withFiles(officer), asked(id), { version: 1 });
    expect(result).toEqual(invalid('version', 'managementReportUnfilled'));
  });

  test('keeps both versions in both formats, and the public one lacks what is secret', async () => {
    const id = await issued();
    const full = wordsIn(await bytesOf(id, 'full', 'docx'));
    const open = wordsIn(await bytesOf(id, 'public', 'docx'));
    for (const secret of ['Hemliga ord om reservkraft.', 'Servrar utan säkerhetskopia', officerName]) {
      expect(full).toContain(secret);
      expect(open).not.toContain(secret);
    }
    expect(open).toContain('[Uppgift utelämnad: OSL 18:8]');
    const pdf = Buffer.from((await bytesOf(id, 'public', 'pdf')) ?? []).toString('latin1');
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('stays as it was, whatever happens to what it tells of', async () => {
    const id = await issued();
    const [before, bytes] = [await shown(id), await bytesOf(id, 'full', 'pdf')];
    await riskBy(world.coordinator, { bodyId: world.social, title: 'En risk som kom sedan' });
    const key = { kind: 'reportToBoard', section: 'proposal', language: 'sv' } as const;
    expect(await changeTemplate(officer, { ...key, text: 'Ny mall', version: 0 })).toMatchObject({
      ok: true,
    });
    expect(await shown(id)).toEqual(before);
    expect(await bytesOf(id, 'full', 'pdf')).toEqual(bytes);
    expect(await saveReport(officer, asked(id), { version: 3 })).toEqual(
      invalid('version', 'managementReportIssued'),
    );
    expect(await throwReportAway(officer, id, { version: 3 })).toEqual(
      invalid('version', 'managementReportIssued'),
    );
    await expect(
      world.register.db.asOwner("update management_report set until = '2026-01-01' where id = $1", [id]),
    ).rejects.toThrow('never altered');
  });

  test('is issued once where two do it at once', async () => {
    const id = await written();
    const both = await Promise.all([
      issueReport(withFiles(officer), asked(id), { version: 2 }),
      issueReport(withFiles(officer), asked(id), { version: 2 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is what the next report follows upon', async () => {
    await issued({ kind: 'reportToChiefExecutive', until: '2026-09-30' });
    const next = await shown(await started({ kind: 'reportToChiefExecutive' }));
    expect(next.report.since).toBe('2026-10-01');
  });

  test('gets the decision upon it noted, once, and not before it was issued', async () => {
    const id = await issued();
    const later = on(officer, '2026-12-20');
    const decision = { decidedOn: '2026-12-15', minuteItem: '117', version: 3 };
    const early = { ...decision, decidedOn: '2026-11-01' };
    expect(await noteReportDecision(later, id, early)).toEqual(invalid('decidedOn', 'dayNotAfter'));
    expect(await noteReportDecision(officer, id, decision)).toEqual(invalid('decidedOn', 'inFuture'));
    expect(await noteReportDecision(later, id, decision)).toEqual({ ok: true });
    expect((await shown(id)).report).toMatchObject({ decidedOn: '2026-12-15', minuteItem: '§ 117' });
    expect(await noteReportDecision(later, id, { ...decision, version: 4 })).toEqual(
      invalid('version', 'managementReportDecided'),
    );
  });

  test('is packed for the registration system, the full version marked', async () => {
    const id = await issued({ registryNumber: 'KS 2026/9' });
    const packed = await packReport(withFiles(officer), asked(id));
    const parts = unzipSync(packed?.bytes ?? new Uint8Array());
    expect(Object.keys(parts)).toHaveLength(6);
    const metadata = JSON.parse(new TextDecoder().decode(parts['metadata.json'])) as {
      registryNumber: string;
      files: { name: string; secrecy: object | null }[];
    };
    expect(metadata.registryNumber).toBe('KS 2026/9');
    for (const { name, secrecy } of metadata.files) expect(secrecy === null).toBe(/offentlig/.test(name));
  });
});

describe('an outsider', () => {
  test('never sees or touches a draft', async () => {
    const id = await written();
    const { register } = world;
    for (const outsider of [
      register.as('electedAuditor'),
      register.as('controller'),
      register.as('auditCoordinator'),
      register.as(['director', 'Socialförvaltningen']),
      register.as(['boardMember', 'Kommunstyrelsen']),
      register.as(),
    ]) {
      expect(await findReport(outsider, asked(id))).toBeUndefined();
      expect(await bytesOf(id, 'public', 'docx', outsider)).toBeUndefined();
      expect(await saveReport(outsider, asked(id), { version: 2 })).toEqual(refused('notFound'));
      expect(await issueReport(withFiles(outsider), asked(id), { version: 2 })).toEqual(refused('notFound'));
      expect(await throwReportAway(outsider, id, { version: 2 })).toEqual(refused('notFound'));
      expect(await startReport(outsider, { kind: 'reportToBoard' })).toEqual(refused('forbidden'));
      const listed = await listReports(outsider, parseReportFilter({ size: '200' }));
      expect(listed?.rows.map(({ id: each }) => each) ?? []).not.toContain(id);
    }
  });

  test('reads an issued report where it is for them, and alters nothing', async () => {
    const [board, executive] = [await issued(), await issued({ kind: 'reportToChiefExecutive' })];
    const { register } = world;
    const reads = async (by: RequestContext) =>
      Promise.all([board, executive].map(async (id) => (await findReport(by, asked(id))) !== undefined));
    expect(await reads(register.as(['director', 'Tekniska förvaltningen']))).toEqual([true, true]);
    expect(await reads(register.as('controller'))).toEqual([true, true]);
    expect(await reads(register.as(['boardMember', 'Kommunstyrelsen']))).toEqual([true, false]);
    expect(await reads(register.as(['boardSecretary', 'Kommunstyrelsen']))).toEqual([true, false]);
    for (const outsider of [
      register.as('electedAuditor'),
      register.as('auditExpert'),
      register.as('auditCoordinator'),
      register.as('administrator'),
      register.as(['boardMember', 'Socialnämnden']),
      register.as(['securityCoordinator', 'Kommunledningsförvaltningen']),
      register.as(['employee', 'Kommunledningsförvaltningen']),
    ]) {
      expect(await reads(outsider)).toEqual([false, false]);
      expect(await bytesOf(board, 'public', 'pdf', outsider)).toBeUndefined();
      expect(await packReport(withFiles(outsider), asked(board))).toBeUndefined();
      expect(await listReports(outsider, parseReportFilter({}))).toBeUndefined();
    }
    const director = register.as(['director', 'Tekniska förvaltningen']);
    const decision = { decidedOn: '2026-11-22', version: 3 };
    expect(await noteReportDecision(director, board, decision)).toEqual(refused('forbidden'));
    expect(
      (await listReports(director, parseReportFilter({ size: '200' })))?.rows.map(({ id }) => id),
    ).toEqual(expect.arrayContaining([board, executive]));
  });
});

test('the templates of the reports are the security officer’s to write, and no others', async () => {
  const kinds = async (by: RequestContext) => [
    ...new Set((await listTemplates(by, 'sv'))?.map(({ kind }) => kind)),
  ];
  expect(await kinds(officer)).toEqual(expect.arrayContaining(['reportToChiefExecutive', 'reportToBoard']));
  expect(await kinds(world.register.as('auditCoordinator'))).not.toContain('reportToBoard');
  const key = { section: 'summary', language: 'sv', text: 'Ny', version: 0 } as const;
  const letter = { ...key, kind: 'officialLetter' } as const;
  expect(await changeTemplate(officer, letter)).toEqual(refused('forbidden'));
  const report = { ...key, kind: 'reportToBoard' } as const;
  expect(await changeTemplate(world.register.as('auditCoordinator'), report)).toEqual(refused('forbidden'));
});
