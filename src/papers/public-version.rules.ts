import type { Paper } from '../reporting/paper.model.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import type { NamedPerson } from './named-person.model.ts';
import type { Owner, PlanData, ResponseData, RoundData } from './paper-data.model.ts';

/**
 * The public version of a paper: without the parts that somebody has marked (offentlighets- och sekretesslagen), and
 * without the names of staff. A mark only warns: each request for the whole is examined by itself (OSL 5 kap. 5 §).
 */

/** What stands in the place of a marked part. @param provision as "OSL 18:13" */
export type Omitted = (provision: string) => string;

const nobody = { role: null, name: null, title: null };

/** The role, or else the person's title: never the name. */
const byRole = ({ role, title }: Owner) => ({ role: role ?? title, name: null, title: null });

export function publicResponse(response: ResponseData, omitted: Omitted): ResponseData {
  return {
    ...response,
    items: response.items.map((item) => {
      const gone = placeOf(item.secrecy, omitted);
      return {
        ...item,
        text: gone ?? item.text,
        stance: gone === null ? item.stance : null,
        referredTo: gone === null ? item.referredTo : null,
        commitments: gone === null ? item.commitments.map((each) => ({ ...each, ...byRole(each) })) : [],
      };
    }),
  };
}

export function publicPlan(plan: PlanData, omitted: Omitted): PlanData {
  return {
    ...plan,
    groups: plan.groups.map((group) => ({
      ...group,
      lines: group.lines.map((line) => {
        const gone = placeOf(line.secrecy, omitted);
        if (gone === null) return { ...line, ...byRole(line) };
        return { ...line, ...nobody, what: gone, description: null, moved: [] };
      }),
    })),
  };
}

export function publicRound(round: RoundData, omitted: Omitted): RoundData {
  return {
    ...round,
    audits: round.audits.map((audit) => ({
      ...audit,
      recommendations: audit.recommendations.map((recommendation) => ({
        ...recommendation,
        assessments: recommendation.assessments.map((each) => ({ ...each, interpreted: null })),
      })),
      promises: audit.promises.map((promise) => {
        const gone = placeOf(promise.secrecy, omitted);
        return gone === null ? promise : { ...promise, what: gone, text: null };
      }),
    })),
  };
}

const placeOf = (mark: SecrecyMark | null, omitted: Omitted): string | null =>
  mark === null ? null : omitted(mark.provision);

/** The paper with every one of the names, wherever it stands, given as the office in brackets. */
export function withoutNames(paper: Paper, people: readonly NamedPerson[], otherwise: string): Paper {
  const longestFirst = people
    .filter(({ name }) => name.trim().length > 2)
    .toSorted((one, other) => other.name.length - one.name.length);
  const change = (text: string) =>
    longestFirst.reduce(
      (left, { name, title }) => left.replaceAll(name, () => `[${title?.trim() || otherwise}]`),
      text,
    );
  return JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as Paper;
}
