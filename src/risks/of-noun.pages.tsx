import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { listRisks } from './index.ts';
import type { RiskLinkNoun } from './risk.model.ts';
import { mayAddSomewhere } from './risk.policy.ts';
import { type ListedRisk, parseRiskFilter } from './risk-list.model.ts';
import { LevelNow, NextReview, RiskName, RiskOwner } from './risk-parts.pages.tsx';

export interface RisksOfShown {
  readonly noun: RiskLinkNoun;
  readonly nounId: string;
  readonly rows: readonly ListedRisk[];
  readonly matching: number;
  readonly mayAdd: boolean;
  readonly today: string;
}

const mostShown = 10;

/** The open risks that are tied to a thing, as far as the requester may see them; undefined where there is nothing to show or do. Three statements. */
export async function loadRisksOf(
  context: SignedInApp,
  noun: RiskLinkNoun,
  nounId: string,
): Promise<RisksOfShown | undefined> {
  const { requester } = context;
  const filter = parseRiskFilter({ noun, nounId, size: String(mostShown) });
  const { rows, matching } = await listRisks(context, filter);
  const mayAdd = mayWrite(requester) && mayAddSomewhere(requester);
  if (rows.length === 0 && !mayAdd) return undefined;
  return { noun, nounId, rows, matching, mayAdd, today: swedishDay(context.now()) };
}

/** What may happen to it, gravest first. */
export function RisksOf({ shown }: { shown: RisksOfShown }) {
  const { risks } = useTexts();
  const { ofNoun: words, columns } = risks;
  const { noun, nounId, rows, matching, mayAdd, today } = shown;
  return (
    <section id="risks" aria-labelledby="risks-title">
      <h2 id="risks-title">{words.title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption}
          rows={[...rows]}
          columns={[
            { header: columns.risk, cell: (risk) => <RiskName risk={risk} withBody /> },
            { header: columns.level, cell: (risk) => <LevelNow risk={risk} /> },
            { header: columns.owner, cell: (risk) => <RiskOwner risk={risk} /> },
            { header: columns.review, cell: (risk) => <NextReview risk={risk} today={today} /> },
          ]}
        />
      )}
      <p class="actions">
        {matching > rows.length && (
          <a href={`/risks?noun=${noun}&nounId=${nounId}`}>{words.more(matching)}</a>
        )}
        {mayAdd && (
          <a class="button quiet" href={`/risks/new?of=${noun}:${nounId}`}>
            {words.add}
          </a>
        )}
      </p>
    </section>
  );
}
