import { TrendLine } from '../../measures/trend.pages.tsx';
import { CompactTable } from '../../web/components/compact-table.tsx';
import { Choice, Filter } from '../../web/components/filter.tsx';
import { formatPercent } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { applicableOf, type Counts, shareMet } from '../standing.rules.ts';
import type { TrendShown } from './index.ts';
import { nameOfRow } from './overview.view.ts';
import { OverviewLayout } from './overview-parts.pages.tsx';
import { type TrendLine as Line, type Period, periodChoices } from './trend.rules.ts';

interface TrendProps {
  shown: TrendShown;
  /** What a unit may be chosen of. */
  units: readonly { readonly key: string; readonly name: string }[];
}

/** A line of the table. */
interface TrendRow {
  readonly name: string;
  readonly counts: Line['counts'];
}

/** How the share met has moved, for one unit or all: a line, and the table that says the same. */
export function TrendPage({ shown, units }: TrendProps) {
  const texts = useTexts();
  const { complianceOverview } = texts;
  const { trend: words, whole: total } = complianceOverview;
  const nameOfPeriod = useNameOfPeriod();
  const { periods, whole, lines, asked } = shown;
  const counted = (counts: Counts | null) => ({
    part: counts?.met ?? 0,
    all: counts === null ? 0 : applicableOf(counts),
    unknown: 0,
  });
  const rows: TrendRow[] = [
    ...lines.map(({ unit, counts }) => ({ name: nameOfRow(unit, texts), counts })),
    ...(lines.length > 1 ? [{ name: total, counts: whole }] : []),
  ];
  const name = units.find(({ key }) => key === asked.unit)?.name ?? words.everyUnit;
  return (
    <OverviewLayout page="trend" title={words.title} lede={words.lede} frame={shown}>
      <TrendFilter shown={shown} units={units} />
      {rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <h2>{name}</h2>
          <TrendLine
            title={name}
            points={periods.map((period, index) => ({
              label: nameOfPeriod(period),
              counted: counted(whole[index] ?? null),
            }))}
          />
          <div class="trend-table">
            <CompactTable
              caption={words.caption}
              of={complianceOverview.matrix.unit}
              name={(row: TrendRow) => row.name}
              rows={rows}
              columns={periods.map((period, index) => ({
                header: nameOfPeriod(period),
                cell: ({ counts }: TrendRow) => <ShareThen counts={counts[index] ?? null} />,
              }))}
            />
          </div>
          <p class="sub">{words.note}</p>
        </>
      )}
    </OverviewLayout>
  );
}

function useNameOfPeriod(): (period: Period) => string {
  const { trend: words } = useTexts().complianceOverview;
  return ({ year, quarter, isToday }) => {
    if (isToday) return words.now;
    return quarter === null ? words.year(year) : words.quarter(year, quarter);
  };
}

function ShareThen({ counts }: { counts: Counts | null }) {
  const { language } = usePage();
  const { matrix: words } = useTexts().complianceOverview;
  const share = counts === null ? null : shareMet(counts);
  if (counts === null || share === null) return <>–</>;
  return (
    <span class="nowrap">
      {formatPercent(language, share)}{' '}
      <span class="sub">{words.ofAll(counts.met, applicableOf(counts))}</span>
    </span>
  );
}

function TrendFilter({ shown: { asked }, units }: TrendProps) {
  const { trend: words } = useTexts().complianceOverview;
  return (
    <Filter action="/compliance/trend" label={words.filter} submit={words.submit}>
      <Choice
        name="unit"
        label={words.unit}
        value={asked.unit ?? ''}
        options={[
          { value: '', text: words.everyUnit },
          ...units.map(({ key, name }) => ({ value: key, text: name })),
        ]}
      />
      <Choice
        name="by"
        label={words.by}
        value={asked.by}
        options={periodChoices.map((value) => ({ value, text: words.byChoices[value] }))}
      />
    </Filter>
  );
}
