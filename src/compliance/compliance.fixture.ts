import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { adoptGuideline, findRequirementsInForce } from '../requirements/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { Changed } from './compliance-input.model.ts';
import { showChapter, startSelfAssessment } from './index.ts';

export const refused = (refusal: unknown) => ({ ok: false, refusal });
export const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });

/** The outcome of a change that a test is built on. */
export function ok<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
  return changed;
}

export interface TestCompliance {
  readonly register: TestRegister;
  readonly officer: RequestContext;
  /** Of the social services. */
  readonly coordinator: RequestContext;
  /** Head of central IT. */
  readonly itHead: RequestContext;
  readonly social: string;
  readonly technical: string;
  readonly system: string;
  /** The first measures of a level, in the guideline's order. */
  measures(level: RequirementLevel): readonly { id: string; chapter: string }[];
}

/** A municipality with the built-in guideline in force, and a system of the social services. */
export async function openTestCompliance(): Promise<TestCompliance> {
  const register = await openTestRegister();
  const { db } = register;
  const officer = register.as('securityOfficer');
  const social = register.body('Socialförvaltningen');
  const [it] = await db.asOwner<{ id: string }>(
    "insert into body (organisation_id, kind, name) values ($1, 'centralFunction', 'Centrala it-enheten') returning id",
    [db.organisationId],
  );
  const [system] = await db.asOwner<{ id: string }>(
    `insert into "system" (organisation_id, name, body_id) values ($1, 'Omsorgen', $2) returning id`,
    [db.organisationId, social],
  );
  const adopted = await adoptGuideline(officer, {
    title: 'Riktlinje för informationssäkerhet',
    inForceFrom: '2026-01-01',
    municipalityBodyId: register.body('Kommunledningsförvaltningen'),
    centralItBodyId: it?.id ?? '',
  });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.refusal));
  const all = await db.database.inOrganisation(db.organisationId, (transaction) =>
    findRequirementsInForce(transaction, db.organisationId),
  );
  const head = register.as();
  return {
    register,
    officer,
    coordinator: register.as(['securityCoordinator', 'Socialförvaltningen']),
    itHead: {
      ...head,
      requester: {
        ...head.requester,
        roles: [{ role: 'director', bodyId: it?.id ?? '', reaches: [it?.id ?? ''] }],
      },
    },
    social,
    technical: register.body('Tekniska förvaltningen'),
    system: system?.id ?? '',
    measures: (level) => all.filter((each) => each.kind === 'measure' && each.level === level),
  };
}

/** The same person on another day. */
export const onDay = (context: RequestContext, day: string): RequestContext => ({
  ...context,
  now: () => new Date(`${day}T11:00:00Z`),
});

export async function aSitting(by: RequestContext, key: string, year = 2026): Promise<string> {
  return ok(await startSelfAssessment(by, key, { year })).id;
}

/** The chapter as somebody sees it now. */
export async function chapterAs(by: RequestContext, id: string, chapter: string) {
  const shown = await showChapter(by, id, chapter);
  if (!shown) throw new Error('No such chapter');
  return shown;
}
