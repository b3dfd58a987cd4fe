import type { StatedTotals } from '../../reading/reading.model.ts';
import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { StatusMeaning } from '../../web/components/status-badge.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { FollowUpShown } from './find-follow-up.ts';
import type { FollowUp } from './follow-up.model.ts';
import type { LeftOut } from './follow-up-detail.store.ts';
import { differsFrom, roundTotals } from './round-totals.view.ts';

const figures = ['all', 'green', 'yellow', 'red', 'unknown'] as const;

interface TotalsRow {
  readonly name: string;
  readonly of: Readonly<Record<(typeof figures)[number], number | null>>;
}

/**
 * The assessments, one for each recommendation and body, and how many recommendations that is; beside what the report
 * states, which may count either way. Who sees a part of it is told no difference.
 */
export function RoundTotals({ shown: { round, audits, isPart } }: { shown: FollowUpShown }) {
  const { rounds: words, audits: texts } = useTexts();
  const counted = roundTotals(audits.map(({ counts }) => counts));
  const merged = roundTotals(audits.map(({ ofRecommendations }) => ofRecommendations));
  if (counted.all === 0) return null;
  const stated = round.statedTotals;
  const rows: TotalsRow[] = [
    { name: words.counted, of: counted },
    ...(merged.all === counted.all ? [] : [{ name: words.merged, of: merged }]),
    ...(stated ? [{ name: words.statedHere, of: statedRow(stated) }] : []),
  ];
  const columns: Column<TotalsRow>[] = [
    { header: words.totals, cell: ({ name }) => name },
    ...figures.map((figure) => ({
      header: words.totalsOf[figure],
      cell: ({ of }: TotalsRow) => of[figure] ?? '–',
      numeric: true,
    })),
  ];
  const differs = stated && differsFrom(counted, stated) && differsFrom(merged, stated);
  const verdict = stated && !isPart && (differs ? words.differs : words.same);
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{words.totals}</h2>
      <DataTable caption={verdict || words.inRegister} columns={columns} rows={rows} />
      {merged.all !== counted.all && <p class="sub">{words.mergedNote}</p>}
      {isPart && <p class="sub">{texts.detail.onlyYours}</p>}
    </section>
  );
}

const statedRow = ({ recommendations, green, yellow, red }: StatedTotals) => ({
  all: recommendations,
  green,
  yellow,
  red,
  unknown: null,
});

/** What each colour means in this round. */
export function ScaleOfRound({ scale }: { scale: FollowUp['scale'] }) {
  const words = useTexts().rounds;
  if (scale.length === 0) return null;
  return (
    <section aria-labelledby="scale">
      <h2 id="scale">{words.scale}</h2>
      <ul class="round-scale">
        {scale.map(({ status, words: means }) => (
          <li key={status}>
            <StatusMeaning status={status} words={means} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those that were left out when it closed, each named. */
export function LeftOutOfRound({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const words = useTexts().rounds;
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{words.leftOutTitle}</h2>
      <details>
        <summary>{words.leftOutCount(leftOut.length)}</summary>
        <ul>
          {leftOut.map(({ recommendationId, number, text, auditTitle, bodyName }) => (
            <li key={`${recommendationId} ${bodyName}`}>
              <a href={`/recommendations/${recommendationId}`}>
                {number && `${number}. `}
                <Verbatim text={text} />
              </a>{' '}
              <span class="sub">
                <Verbatim text={bodyName} /> · <Verbatim text={auditTitle} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
