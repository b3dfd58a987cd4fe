import { CompactTable } from '../../web/components/compact-table.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { Filter } from '../../web/components/filter.tsx';
import { useTexts } from '../../web/page.ts';
import { requirementAddress, unitAddress } from '../compliance.view.ts';
import { RequirementWords, ShareMet } from '../figure.pages.tsx';
import { applicableOf, type Counts } from '../standing.rules.ts';
import type { PhasePlan } from './index.ts';
import { cellAddress, nameOfRow } from './overview.view.ts';
import { DayField, OverviewLayout, useFigureWords } from './overview-parts.pages.tsx';

interface Line {
  readonly name: string;
  readonly key: string | null;
  readonly counts: readonly (Counts | undefined)[];
  readonly whole: Counts;
}

const isPhase = (key: string): key is '1' | '2' | '3' | '4' | '5' | 'none' => /^([1-5]|none)$/.test(key);

/** How far each unit has come in each phase of introduction, and what is left first. */
export function PhasePlanPage({ shown }: { shown: PhasePlan }) {
  const texts = useTexts();
  const { compliance, complianceOverview } = texts;
  const { phases: words, matrix, whole, filter, noRows } = complianceOverview;
  const { rows, columns, totals, day, today, remaining } = shown;
  const lines: Line[] = [
    ...rows.map(({ unit, cells, own }) => ({
      name: nameOfRow(unit, texts),
      key: unit.key,
      counts: cells.map((cell) => cell.own),
      whole: own,
    })),
    { name: whole, key: null, counts: totals, whole: shown.whole },
  ];
  return (
    <OverviewLayout page="phases" title={words.title} lede={words.lede} frame={shown}>
      <Filter action="/compliance/phases" label={words.title} submit={filter.submit}>
        <DayField value={day === today ? null : day} />
      </Filter>
      {rows.length === 0 ? (
        <p class="empty">{noRows}</p>
      ) : (
        <>
          <CompactTable
            caption={words.caption}
            of={matrix.unit}
            name={({ name, key }: Line) =>
              key === null ? <b>{name}</b> : <a href={unitAddress(key)}>{name}</a>
            }
            rows={lines}
            columns={[
              ...columns.map(({ key: phase }, index) => ({
                header: compliance.phase(phase === 'none' ? null : Number(phase)),
                cell: ({ key, name, counts }: Line) => (
                  <PhaseShare
                    unit={key}
                    name={name}
                    phase={phase}
                    counts={counts[index]}
                    day={day === today ? null : day}
                  />
                ),
              })),
              { header: complianceOverview.all, cell: (line: Line) => <ShareMet counts={line.whole} /> },
            ]}
          />
          <p class="sub">{compliance.shareNote}</p>
          <h2>{words.remaining}</h2>
          {remaining.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <DataTable
              caption={words.remainingLede}
              rows={[...remaining]}
              columns={[
                { header: compliance.columns.phase, cell: ({ phase }) => phase ?? '–' },
                { header: compliance.columns.ref, cell: ({ ref }) => <span class="nowrap">{ref}</span> },
                {
                  header: compliance.columns.requirement,
                  cell: (row) => (
                    <a href={requirementAddress(row.key, row.requirementId)}>
                      <RequirementWords requirement={row} />
                    </a>
                  ),
                },
                {
                  header: words.left,
                  cell: ({ level, name, left, applies }) => (
                    <>
                      {words.leftAt(
                        level === 'municipality' || level === 'centralIt' ? compliance.levels[level] : name,
                        left - 1,
                      )}
                      {applies > 1 && <div class="sub">{words.leftOf(left, applies)}</div>}
                    </>
                  ),
                },
              ]}
            />
          )}
        </>
      )}
    </OverviewLayout>
  );
}

function PhaseShare({
  unit,
  name,
  phase,
  counts,
  day,
}: {
  unit: string | null;
  name: string;
  phase: string;
  counts: Counts | undefined;
  day: string | null;
}) {
  const { compliance, complianceOverview } = useTexts();
  const inWords = useFigureWords();
  if (!counts || applicableOf(counts) === 0) return <>–</>;
  if (unit === null || !isPhase(phase)) return <ShareMet counts={counts} />;
  const words = compliance.phase(phase === 'none' ? null : Number(phase));
  return (
    <a href={cellAddress(unit, null, { whose: 'own', phase, basis: null, day })}>
      <span class="sr-only">{complianceOverview.matrix.cell(name, words, inWords(counts))}</span>
      <span aria-hidden="true">
        <ShareMet counts={counts} />
      </span>
    </a>
  );
}
