import { randomUUID } from 'node:crypto';
import { type BodyName, type Municipality, setUpMunicipality } from '../../test/builders/municipality.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { RequestContext, Requester } from '../identity/index.ts';
import { type Role, roles } from '../people/role.model.ts';
import { addAudit } from './add-audit.ts';
import type { Changed } from './change.model.ts';
import { insertEntry } from './entry/insert-entry.ts';
import { addRecommendations } from './recommendations/add-recommendations.ts';
import type { Assessment } from './recommendations/recommendation.model.ts';
import { addFollowUp } from './rounds/add-follow-up.ts';
import { closeFollowUp } from './rounds/close-follow-up.ts';
import { listToAssess } from './rounds/list-to-assess.ts';

/** A moment in a test's world: noon in Sweden on this day. */
export const at = (day: string) => new Date(`${day}T11:00:00Z`);
export const today = '2026-11-22';

export interface TestRegister {
  readonly db: TestDatabase;
  readonly municipality: Municipality;
  /** The id of a body. */
  body(name: BodyName): string;
  /** A new person with these roles; body roles are held for the body and what it is tied to. */
  as(...roles: (Role | [Role, BodyName])[]): RequestContext;
  /** Everything that the change log says of a thing, oldest first. */
  history(nounId: string): Promise<{ verb: string; before: unknown; after: unknown }[]>;
  remove(): Promise<void>;
}

const tied: Partial<Record<BodyName, BodyName>> = {
  Socialnämnden: 'Socialförvaltningen',
  Socialförvaltningen: 'Socialnämnden',
  'Tekniska nämnden': 'Tekniska förvaltningen',
  'Tekniska förvaltningen': 'Tekniska nämnden',
  Kommunstyrelsen: 'Kommunledningsförvaltningen',
  Kommunledningsförvaltningen: 'Kommunstyrelsen',
};

/** A register of Lindvikens kommun with nothing in it. Remove it afterwards. */
export async function openTestRegister(): Promise<TestRegister> {
  const db = await createTestDatabase();
  const municipality = await setUpMunicipality(db.database, db.organisationId);
  const body = (name: BodyName) => municipality.bodies[name];
  return {
    db,
    municipality,
    body,
    as(...held) {
      const requester: Requester = {
        organisationId: db.organisationId,
        personId: randomUUID(),
        name: 'Asta Prov',
        tokenScope: null,
        roles: held.map((each) => {
          const [role, name] = Array.isArray(each) ? each : [each, undefined];
          if (!name || roles[role] === null) return { role, bodyId: null, reaches: [] };
          if (role === 'layAuditor') return { role, bodyId: body(name), reaches: [] };
          const other = tied[name];
          return { role, bodyId: body(name), reaches: [body(name), ...(other ? [body(other)] : [])] };
        }),
      };
      return { database: db.database, requester, now: () => at(today) };
    },
    history: (nounId) =>
      db.asOwner('select verb, before, after from change_log where noun_id = $1 order by id', [nounId]),
    remove: () => db.remove(),
  };
}

/** The outcome of a change that a test is built on. */
export function done<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

interface Built {
  readonly auditId: string;
  readonly recommendationIds: readonly string[];
  readonly recommendationId: string;
}

/** An audit with recommendations, each to the bodies named; to the social board where none are. */
export async function anAuditInRegister(
  register: TestRegister,
  { isSecurity = false, to = [['Socialnämnden']] as BodyName[][] } = {},
): Promise<Built> {
  const keeper = register.as('auditCoordinator');
  const { id } = done(await addAudit(keeper, { title: 'Granskning av avtal', year: 2024, isSecurity }));
  const { ids } = done(
    await addRecommendations(
      keeper,
      id,
      to.map((names, index) => ({
        number: String(index + 1),
        text: `Att nämnden följer upp avtal ${index + 1}`,
        bodyIds: names.map(register.body),
      })),
    ),
  );
  return { auditId: id, recommendationIds: ids, recommendationId: ids[0] ?? '' };
}

/** A draft of the auditors' own over the audit, dated that day. */
export async function aRound(register: TestRegister, auditIds: string[], dated = '2026-03-01') {
  const input = { madeBy: 'auditors', title: `Uppföljning ${dated}`, dated, auditIds } as const;
  return done(await addFollowUp(register.as('electedAuditor'), input)).id;
}

/** Closes a draft, leaving out what it has not assessed. */
export async function closeRound(register: TestRegister, id: string, as: Role = 'electedAuditor') {
  const context = register.as(as);
  const list = await listToAssess(context, id, 1);
  if (!list.ok) throw new Error(list.refusal);
  return done(await closeFollowUp(context, id, { leftOut: list.left, version: list.round.version }));
}

/** What the database says of an addressee. */
export async function workIn({ db }: TestRegister, recommendationId: string, bodyId: string) {
  const [row] = await db.asOwner<{
    state: string;
    verification: string;
    minute_item: string | null;
    assessed: string;
    interpreted: string | null;
    assessment_id: string | null;
    matter_id: string | null;
    version: number;
  }>('select * from addressee where recommendation_id = $1 and body_id = $2', [recommendationId, bodyId]);
  if (!row) throw new Error('No such addressee');
  return row;
}

/** A round read from a report, with one assessment, as confirming a review puts it into the register. */
export async function aRoundFromFile(
  register: TestRegister,
  facts: Partial<Assessment> = {},
  dated = '2025-05-01',
) {
  const built = await anAuditInRegister(register);
  const { auditId, recommendationId } = built;
  const [followUpId, id] = [randomUUID(), randomUUID()];
  const { organisationId } = register.db;
  await register.db.database.inOrganisation(organisationId, (transaction) =>
    insertEntry(transaction, organisationId, {
      followUps: [
        {
          id: followUpId,
          madeBy: 'auditors',
          title: 'Uppföljning',
          firm: null,
          dated,
          registryNumber: null,
          scale: [],
          statedTotals: null,
          sourceDraftId: randomUUID(),
          enteredAt: at(today),
        },
      ],
      followUpAudits: [{ followUpId, auditId, assessment: null, needsMeeting: null, statedTotals: null }],
      assessments: [
        {
          id,
          followUpId,
          recommendationId,
          bodyId: register.body('Socialnämnden'),
          status: 'unknown',
          statusFrom: 'none',
          done: 'En rutin är beslutad.',
          remaining: null,
          comment: null,
          proposed: { status: 'green', reason: 'Inget kvarstår', confidence: 0.8 },
          interpretation: null,
          askedOn: null,
          place: { page: 3, line: 12 },
          ...facts,
        },
      ],
    }),
  );
  return { ...built, followUpId, id };
}
