import { randomUUID } from 'node:crypto';
import { nouns } from '../audits/change.model.ts';
import type { NewAudit, NewMatter, NewRecommendation } from '../audits/entry/entry.model.ts';
import { buildMatter, withYear } from './build-matter.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import type { Ids } from './people-and-bodies.ts';
import type { ExampleAudit, ExampleRecommendation } from './tables.ts';

/** A recommendation with its row in the tables. */
export interface BuiltRecommendation {
  readonly row: NewRecommendation;
  readonly from: ExampleRecommendation;
}

export interface BuiltAudit {
  readonly audit: NewAudit;
  readonly matters: readonly NewMatter[];
  readonly recommendations: readonly BuiltRecommendation[];
  readonly events: readonly ExampleEvent[];
}

export const firm = 'Granit Revision AB';

/** An audit with its letters and recommendations, and its entry into the register on its day. */
export function buildAudit(from: ExampleAudit, ids: Ids, calendar: Calendar): BuiltAudit {
  const { matters, recommendations, registryNumber, dated, ...words } = from;
  const date = calendar.dateOf(dated);
  const audit: NewAudit = {
    id: randomUUID(),
    ...words,
    year: Number(date.slice(0, 4)),
    firm,
    registryNumber: withYear(registryNumber, date),
    dated: date,
    sourceDraftId: null,
  };
  const built = {
    audit,
    matters: matters.map((each) => buildMatter(each, { auditId: audit.id, followUpId: null }, ids, calendar)),
    recommendations: recommendations.map((each, index) => ({
      from: each,
      row: {
        id: randomUUID(),
        auditId: audit.id,
        position: index + 1,
        number: each.number,
        text: each.text,
        group: each.group ?? null,
        sourceDraftId: null,
      },
    })),
  };
  return { ...built, events: [entered(built, ids, calendar)] };
}

function entered(built: Omit<BuiltAudit, 'events'>, ids: Ids, calendar: Calendar): ExampleEvent {
  const { id, sourceDraftId: _, ...facts } = built.audit;
  return {
    at: calendar.momentOf(facts.dated ?? 0, 95),
    by: 'soderhjelm',
    changes: [
      {
        noun: nouns.audit,
        nounId: id,
        verb: 'add',
        before: null,
        after: { ...facts, bodyIds: built.matters.map(({ bodyId }) => bodyId) },
      },
      ...built.recommendations.map(({ row: { number, text, group, id: nounId }, from }) => ({
        noun: nouns.recommendation,
        nounId,
        verb: 'add',
        before: null,
        after: { number, text, group, bodyIds: bodiesOf(from).map((body) => ids.bodies[body]) },
      })),
    ],
  };
}

export const bodiesOf = ({ to }: ExampleRecommendation) => Object.keys(to) as (keyof typeof to)[];
