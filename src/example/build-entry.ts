import { randomUUID } from 'node:crypto';
import type { RegisterEntry } from '../audits/entry/entry.model.ts';
import { audits } from './audits.ts';
import { type BuiltAudit, type BuiltRecommendation, bodiesOf, buildAudit } from './build-audit.ts';
import { buildRound } from './build-round.ts';
import { buildWork, type ExampleWork } from './build-work.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import { historyOf } from './matter-history.ts';
import type { Ids } from './people-and-bodies.ts';
import { rounds } from './rounds.ts';
import type { AuditKey, ExampleAudit, ExampleRound, RoundKey } from './tables.ts';

/** Everything that the register of the example holds, and how it came there. */
export function buildEntry(
  ids: Ids,
  calendar: Calendar,
): {
  readonly entry: RegisterEntry;
  readonly events: readonly ExampleEvent[];
  readonly work: readonly ExampleWork[];
} {
  const built = Object.fromEntries(
    (Object.entries(audits) as [AuditKey, ExampleAudit][]).map(([key, audit]) => [
      key,
      buildAudit(audit, ids, calendar),
    ]),
  ) as Record<AuditKey, BuiltAudit>;
  const allAudits = Object.values(built);
  const allRounds = (Object.entries(rounds) as [RoundKey, ExampleRound][]).map(([key, round]) =>
    buildRound(key, round, built, ids, calendar),
  );
  const recommendations = allAudits.flatMap((audit) => audit.recommendations);
  const works = allAudits.flatMap((audit) =>
    audit.recommendations.flatMap((recommendation) => worksOf(recommendation, audit, ids, calendar)),
  );
  const matters = [...allAudits, ...allRounds].flatMap((each) => each.matters);
  return {
    entry: {
      audits: allAudits.map(({ audit }) => audit),
      followUps: allRounds.map(({ followUp }) => followUp),
      followUpAudits: allRounds.flatMap(({ ofAudits }) => ofAudits),
      matters,
      recommendations: recommendations.map(({ row }) => row),
      addressees: works.map(({ addressee }) => addressee),
      assessments: allRounds.flatMap(({ assessments }) => assessments),
      responses: recommendations.flatMap((each) => responsesOf(each, ids)),
    },
    events: [
      ...[...allAudits, ...allRounds, ...works].flatMap(({ events }) => events),
      ...matters.flatMap((matter) => historyOf(matter, ids, calendar)),
    ],
    work: works.flatMap(({ work }) => work),
  };
}

function worksOf({ row, from }: BuiltRecommendation, { matters }: BuiltAudit, ids: Ids, calendar: Calendar) {
  return bodiesOf(from).map((body, index) => {
    const bodyId = ids.bodies[body];
    const matterId = matters.find((matter) => matter.bodyId === bodyId)?.id ?? null;
    const addressee = { recommendationId: row.id, bodyId, matterId };
    return buildWork(addressee, from.to[body] ?? [], calendar, 30 + row.position * 11 + index * 3);
  });
}

function responsesOf({ row, from }: BuiltRecommendation, ids: Ids) {
  return (from.responses ?? []).map(({ from: body, text, paraphrased = false, toWholeAudit = false }) => ({
    id: randomUUID(),
    recommendationId: row.id,
    bodyId: body === undefined ? null : ids.bodies[body],
    bodyName: null,
    text,
    toWholeAudit,
    paraphrased,
    sourceDraftId: null,
  }));
}
