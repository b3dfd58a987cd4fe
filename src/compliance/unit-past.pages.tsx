import { swedishDay } from '../shared/swedish-day.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { useTexts } from '../web/page.ts';
import { sittingAddress } from './compliance.view.ts';
import { FigureBar, ShareMet } from './figure.pages.tsx';
import type { UnitPage as Shown } from './index.ts';
import { countsIn } from './standing.rules.ts';

/** What the unit answered each time, the latest first. */
export function PastAssessments({ shown: { selfAssessments, own } }: { shown: Shown }) {
  const { compliance: words } = useTexts();
  const past = selfAssessments.filter(({ finishedAt }) => finishedAt !== null);
  const rows = past.map((each) => ({
    ...each,
    counts: countsIn(own.length, { ...each.results, expired: 0 }),
  }));
  return (
    <section id="past" aria-labelledby="past-title">
      <h2 id="past-title">{words.unit.past}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.unit.pastNone}</p>
      ) : (
        <DataTable
          caption={words.unit.pastCaption}
          rows={rows}
          columns={[
            {
              header: words.unit.year,
              cell: ({ id, year }) => <a href={sittingAddress(id)}>{year}</a>,
            },
            {
              header: words.columns.answered,
              cell: ({ finishedAt }) => <span class="nowrap">{finishedAt && swedishDay(finishedAt)}</span>,
            },
            { header: words.unit.finishedBy, cell: ({ finishedByName }) => finishedByName ?? '–' },
            { header: words.columns.share, cell: ({ counts }) => <ShareMet counts={counts} /> },
            { header: words.title, cell: ({ counts }) => <FigureBar counts={counts} /> },
          ]}
        />
      )}
    </section>
  );
}
