import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { type ListedAction, parseActionFilter } from './action-list.model.ts';
import { ActionPlanTable } from './action-plan.pages.tsx';
import { listActions } from './index.ts';

export interface ActionsOfRecommendationShown {
  readonly recommendationId: string;
  readonly rows: readonly ListedAction[];
  readonly matching: number;
  /** The addressed bodies that the requester may plan for. */
  readonly addFor: readonly { readonly bodyId: string; readonly bodyName: string }[];
  /** Names of addressed bodies whose actions the requester does not see. */
  readonly hiddenFor: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The actions that serve a recommendation, as far as the requester may see them. Two statements. */
export async function loadActionsOfRecommendation(
  context: SignedInApp,
  recommendationId: string,
  addressees: readonly { readonly bodyId: string; readonly bodyName: string }[] = [],
  hiddenFor: readonly string[] = [],
): Promise<ActionsOfRecommendationShown | undefined> {
  const { requester } = context;
  const filter = parseActionFilter({ recommendation: recommendationId, state: 'every', size: '100' });
  const { rows, matching } = await listActions(context, filter);
  const addFor = addressees.filter(({ bodyId }) => mayWrite(requester) && mayWriteForBody(requester, bodyId));
  if (rows.length === 0 && addFor.length === 0) return undefined;
  return { recommendationId, rows, matching, addFor, hiddenFor, today: swedishDay(context.now()) };
}

/** What is done about it, as an action plan. */
export function ActionsOfRecommendation({ shown }: { shown: ActionsOfRecommendationShown }) {
  const { actions } = useTexts();
  const words = actions.ofRecommendation;
  const { recommendationId, rows, addFor, hiddenFor, today } = shown;
  return (
    <section id="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{words.title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{hiddenFor.length > 0 ? words.hidden(hiddenFor.join(', ')) : words.none}</p>
      ) : (
        <ActionPlanTable caption={words.caption} rows={rows} today={today} />
      )}
      <p class="actions">
        {addFor.map(({ bodyId, bodyName }) => (
          <a
            key={bodyId}
            class="button quiet"
            href={`/actions/new?recommendation=${recommendationId}&body=${bodyId}`}
          >
            {addFor.length > 1 ? `${actions.add}: ${bodyName}` : actions.add}
          </a>
        ))}
        {rows.length > 0 && (
          <a class="button quiet" href={`/actions/plan?recommendation=${recommendationId}`}>
            {words.toPlan}
          </a>
        )}
      </p>
    </section>
  );
}
