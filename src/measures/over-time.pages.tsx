import { CompactTable } from '../web/components/compact-table.tsx';
import { StatusBar } from '../web/components/stacked-bar.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Measures, RoundFigures, YearEnd } from './measure.model.ts';
import { type Choice, rowsAt, shareOf } from './measures.view.ts';
import { TrendLine } from './trend.pages.tsx';

interface Props {
  measured: Pick<Measures, 'yearEnds' | 'rounds'>;
  /** What the page is chosen by. */
  choice: Choice;
}

const hasYears = (ends: readonly YearEnd[] | null): ends is readonly YearEnd[] =>
  ends !== null && ends.length > 0;

/** Whether there is anything to tell of earlier years and rounds. */
export const hasOverTime = ({ yearEnds, rounds }: Props['measured']): boolean =>
  hasYears(yearEnds) || rounds.length > 0;

/** How it has gone: the own work at each year's end, and the auditors' colours in each of their rounds, apart. */
export function OverTime({ measured: { yearEnds, rounds }, choice }: Props) {
  const { trend } = useTexts().measures;
  if (!hasOverTime({ yearEnds, rounds })) return null;
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{trend.title}</h2>
      {hasYears(yearEnds) && <Years ends={yearEnds} choice={choice} />}
      {rounds.length > 0 && <Rounds rounds={rounds} choice={choice} />}
    </section>
  );
}

function Years({ ends, choice }: { ends: readonly YearEnd[]; choice: Choice }) {
  const texts = useTexts();
  const { trend } = texts.measures;
  const of = 'confirmedThen';
  return (
    <div class="over-time with-line">
      <h3>{trend.years}</h3>
      <p class="prose">{trend.yearsLede}</p>
      <TrendLine
        title={trend.years}
        points={ends.map(({ year, confirmed }) => ({ label: String(year), counted: confirmed }))}
      />
      <CompactTable<YearEnd>
        caption={trend.years}
        of={trend.year}
        name={({ year, isToday }) => (isToday ? trend.today(year) : year)}
        rows={ends}
        columns={[
          { header: trend.share, cell: ({ confirmed }) => shareOf(confirmed, texts) },
          {
            header: trend.confirmed,
            cell: ({ year, confirmed }) => <a href={rowsAt({ ...choice, of, at: year })}>{confirmed.part}</a>,
          },
          {
            header: trend.all,
            cell: ({ year, confirmed }) => (
              <a href={rowsAt({ ...choice, of, at: year, side: 'all' })}>{confirmed.all}</a>
            ),
          },
        ]}
      />
    </div>
  );
}

function Rounds({ rounds, choice }: { rounds: readonly RoundFigures[]; choice: Choice }) {
  const texts = useTexts();
  const { trend } = texts.measures;
  const of = 'roundGreen';
  const countedOf = ({ green, all, unknown }: RoundFigures) => ({ part: green, all, unknown });
  return (
    <div class="over-time">
      <h3>{trend.rounds}</h3>
      <p class="prose">{trend.roundsLede}</p>
      <CompactTable<RoundFigures>
        caption={trend.rounds}
        of={trend.round}
        name={({ id, title, dated }) => (
          <>
            <a href={`/follow-ups/${id}`}>
              <Verbatim text={title} />
            </a>
            {dated && <span class="aside block">{dated}</span>}
          </>
        )}
        rows={rounds}
        columns={[
          {
            header: trend.share,
            cell: (round) => (
              <>
                {shareOf(countedOf(round), texts)}
                <StatusBar counts={round} />
              </>
            ),
          },
          {
            header: trend.green,
            cell: ({ id, green }) => <a href={rowsAt({ ...choice, of, round: id })}>{green}</a>,
          },
          { header: trend.yellow, cell: ({ yellow }) => yellow },
          { header: trend.red, cell: ({ red }) => red },
          {
            header: trend.unknown,
            cell: ({ id, unknown }) =>
              unknown > 0 ? <a href={rowsAt({ ...choice, of, round: id, side: 'unknown' })}>{unknown}</a> : 0,
          },
          {
            header: trend.all,
            cell: ({ id, all }) => <a href={rowsAt({ ...choice, of, round: id, side: 'all' })}>{all}</a>,
          },
        ]}
      />
    </div>
  );
}
