import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { MeasureFilter, MeasureQuestion, Measures, ShownMeasure } from './measure.model.ts';
import { listMeasuredRows } from './measured-rows.store.ts';
import { mayCountActions, mayCountEarlierWork, mayCountOwnRounds } from './measures.policy.ts';
import { yearEndsOf } from './measures.rules.ts';
import { type FoundCounts, findCounts, findRounds, findYearChanges } from './measures.store.ts';
import { sumCounts, without } from './sum-counts.rules.ts';

/** How many decisions not to act are told on the page itself. */
const mostDecisions = 10;

/** What this requester may see of what the filter asks for, today. */
export function measureQuestion(context: RequestContext, filter: MeasureQuestion['filter']): MeasureQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    scope: registerScope(requester),
    filter,
    today: swedishDay(context.now()),
  };
}

/** Every measure of what the requester may see: in all, by body and by the year of the audit, and over time. Seven statements at most. */
export function findMeasures(context: RequestContext, filter: MeasureFilter): Promise<Measures> {
  const question = measureQuestion(context, filter);
  const { scope, today } = question;
  const hidden = hiddenFrom(scope);
  const figuresOf = (found: readonly FoundCounts[]) => without(sumCounts(found), hidden);
  return inRequest(context, async (transaction) => {
    const found: FoundCounts[] = [
      ...(await findCounts(transaction, question, 'addressee')),
      ...(await findCounts(transaction, question, 'matter')),
      ...(await findCounts(transaction, question, 'commitment')),
      ...(mayCountActions(scope) ? await findCounts(transaction, question, 'action') : []),
    ];
    const whole = figuresOf(found);
    const thisYear = Number(today.slice(0, 4));
    // The present year is counted as the earlier ones: of audits whose year is known, and has come.
    const now = sumCounts(found.filter(({ year }) => year !== null && year <= thisYear)).confirmed;
    const yearEnds = mayCountEarlierWork(scope)
      ? yearEndsOf(await findYearChanges(transaction, question), now, thisYear)
      : null;
    const rounds = await findRounds(transaction, question);
    const decisions = { of: 'notToAct', side: 'part', limit: mostDecisions, offset: 0 } as const;
    const notToAct =
      (whole.notToAct?.part ?? 0) > 0 ? await listMeasuredRows(transaction, question, decisions) : [];
    const bodies = [...Map.groupBy(found, ({ bodyId }) => bodyId)].map(([id, counts]) => {
      return { id, name: counts[0]?.bodyName ?? '', figures: figuresOf(counts) };
    });
    const cohorts = [...Map.groupBy(found, ({ year }) => year)].map(([year, counts]) => {
      return { year, figures: figuresOf(counts) };
    });
    return {
      whole,
      bodies: bodies.sort((one, other) => one.name.localeCompare(other.name, 'sv')),
      cohorts: cohorts.sort((one, other) => (other.year ?? 0) - (one.year ?? 0)),
      yearEnds,
      rounds,
      notToAct,
    };
  });
}

/** The measures that are not shown, since they would tell of what may not be seen. */
function hiddenFrom(scope: MeasureQuestion['scope']): ShownMeasure[] {
  return [
    ...(mayCountActions(scope) ? [] : (['movedDates', 'actionsOverdue'] as const)),
    ...(mayCountOwnRounds(scope) ? [] : (['promisesKeptOwn'] as const)),
  ];
}
