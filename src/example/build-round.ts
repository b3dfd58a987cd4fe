import { randomUUID } from 'node:crypto';
import { nouns } from '../audits/change.model.ts';
import type {
  NewAssessment,
  NewFollowUp,
  NewFollowUpOfAudit,
  NewMatter,
} from '../audits/entry/entry.model.ts';
import { type BuiltAudit, type BuiltRecommendation, bodiesOf, firm } from './build-audit.ts';
import { buildMatter } from './build-matter.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import type { Ids } from './people-and-bodies.ts';
import type { AuditKey, ExampleAssessment, ExampleRound, RoundKey } from './tables.ts';

export interface BuiltRound {
  readonly followUp: NewFollowUp;
  readonly ofAudits: readonly NewFollowUpOfAudit[];
  readonly matters: readonly NewMatter[];
  readonly assessments: readonly NewAssessment[];
  readonly events: readonly ExampleEvent[];
}

/** A round over earlier audits with what it says of each recommendation and body, and how it came into the register. */
export function buildRound(
  key: RoundKey,
  from: ExampleRound,
  built: Readonly<Record<AuditKey, BuiltAudit>>,
  ids: Ids,
  calendar: Calendar,
): BuiltRound {
  const { audits, matters, statusFrom, ...facts } = from;
  const id = randomUUID();
  const enteredAt = calendar.momentOf(facts.dated, 140);
  const ownFirm = facts.madeBy === 'auditors' ? firm : null;
  const assessments = audits
    .flatMap(({ audit }) => built[audit].recommendations)
    .flatMap((recommendation) =>
      (recommendation.from.seen ?? [])
        .filter(({ round }) => round === key)
        .flatMap((seen) => assessmentsOf(seen, recommendation, { id, statusFrom }, ids, calendar)),
    );
  const entered = assessments.map(
    ({ id: assessmentId, recommendationId, followUpId, bodyId, status, done, remaining, comment }) => ({
      noun: nouns.recommendation,
      nounId: recommendationId,
      verb: 'assess',
      before: null,
      after: { assessmentId, madeBy: from.madeBy, followUpId, bodyId, status, done, remaining, comment },
    }),
  );
  const { title, dated } = facts;
  const added = { noun: nouns.followUp, nounId: id, verb: 'add', before: null, after: { title, dated } };
  return {
    followUp: { id, ...facts, firm: ownFirm, sourceDraftId: null, enteredAt, closedAt: enteredAt },
    ofAudits: audits.map(({ audit, ...ofAudit }) => ({
      followUpId: id,
      auditId: built[audit].audit.id,
      ...ofAudit,
    })),
    matters: matters.map((each) => buildMatter(each, { auditId: null, followUpId: id }, ids, calendar)),
    assessments,
    events: [
      { at: enteredAt, by: 'soderhjelm', changes: [added, ...entered] },
      ...assessments.flatMap((each) => interpretation(each, ids, calendar)),
    ],
  };
}

/** One row for each body that the words are about. */
function assessmentsOf(
  seen: ExampleAssessment,
  { row, from }: BuiltRecommendation,
  round: { readonly id: string; readonly statusFrom: ExampleRound['statusFrom'] },
  ids: Ids,
  calendar: Calendar,
): NewAssessment[] {
  const { of, status, interpreted } = seen;
  return (of === undefined ? bodiesOf(from) : [of]).map((body) => ({
    id: randomUUID(),
    followUpId: round.id,
    recommendationId: row.id,
    bodyId: ids.bodies[body],
    status,
    statusFrom: status === 'unknown' ? 'none' : round.statusFrom,
    done: seen.done ?? null,
    remaining: seen.remaining ?? null,
    comment: seen.comment ?? null,
    proposed: seen.proposed ?? null,
    interpretation: interpreted
      ? {
          colour: interpreted.colour,
          by: ids.people[interpreted.by],
          at: calendar.momentOf(interpreted.at, 20 + row.position),
          reason: interpreted.reason,
        }
      : null,
    askedOn: calendar.dateIfAny(seen.askedOn),
    place: null,
  }));
}

/** What a person made of an unknown colour, and whether the auditors were asked. */
function interpretation(
  { id, recommendationId, bodyId, interpretation: made, askedOn }: NewAssessment,
  ids: Ids,
  calendar: Calendar,
): ExampleEvent[] {
  const by = (Object.keys(ids.people) as (keyof Ids['people'])[]).find((key) => ids.people[key] === made?.by);
  if (!made || !by) return [];
  const about = { assessmentId: id, bodyId };
  const of = { noun: nouns.recommendation, nounId: recommendationId };
  const after = { ...about, colour: made.colour, reason: made.reason };
  const asked = { ...of, verb: 'ask', before: { ...about, askedOn: null }, after: { ...about, askedOn } };
  return [
    { at: made.at, by, changes: [{ ...of, verb: 'interpret', before: null, after }] },
    ...(askedOn ? [{ at: calendar.momentOf(askedOn, 45), by, changes: [asked] }] : []),
  ];
}
