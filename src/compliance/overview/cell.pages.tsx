import { DataTable } from '../../web/components/data-table.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import { requirementAddress, unitAddress } from '../compliance.view.ts';
import { FigureBadge, FigureBar, RequirementWords, ShareMet } from '../figure.pages.tsx';
import type { CellShown } from './index.ts';
import { nameOfRow, overviewPages } from './overview.view.ts';
import { queryOfChoice } from './overview-choice.model.ts';
import { OverviewNav } from './overview-parts.pages.tsx';

/** The requirements that one cell of the matrix counts: how each stands, why as far as it may be read, when and who. */
export function CellPage({ shown }: { shown: CellShown }) {
  const texts = useTexts();
  const { compliance, complianceOverview: words } = texts;
  const { unit, chapter, choice, rows, counts, day, today } = shown;
  const name = nameOfRow(unit, texts);
  const of = chapter === null ? words.every : words.matrix.chapter(chapter, rows[0]?.chapterTitle ?? null);
  const { systems, phase, basis, whose } = choice;
  const title = words.cell.title(name, of);
  return (
    <Layout title={title} section="/compliance" wide>
      <OverviewNav page={null} />
      <p class="sub">
        <a
          href={`${overviewPages.matrix}${queryOfChoice({ systems, phase, basis, whose, day: choice.day })}`}
        >
          {words.cell.back}
        </a>
      </p>
      <h1>{title}</h1>
      {day !== today && (
        <p>
          <b>{words.asOf(day)}</b>
        </p>
      )}
      {rows.length === 0 ? (
        <p class="empty">{words.cell.none}</p>
      ) : (
        <>
          <p>
            <ShareMet counts={counts} />
          </p>
          <FigureBar counts={counts} />
          <DataTable
            caption={words.cell.caption(rows.length)}
            rows={[...rows]}
            columns={[
              { header: compliance.columns.ref, cell: ({ ref }) => <span class="nowrap">{ref}</span> },
              {
                header: compliance.columns.requirement,
                cell: (row) => (
                  <a href={requirementAddress(unit.key, row.requirementId)}>
                    <RequirementWords requirement={row} />
                  </a>
                ),
              },
              { header: compliance.columns.standing, cell: ({ figure }) => <FigureBadge figure={figure} /> },
              { header: words.cell.said, cell: (row) => <Said row={row} /> },
              { header: words.cell.reason, cell: (row) => <Reason row={row} /> },
              { header: compliance.columns.phase, cell: (row) => row.phase ?? '–' },
            ]}
          />
        </>
      )}
      <p>
        <a href={unitAddress(unit.key)}>{words.cell.toUnit(name)}</a>
      </p>
    </Layout>
  );
}

type Row = CellShown['rows'][number];

function Said({ row: { onDay, validTo, figure, assessedByName, isOwn, answeredBy, basis } }: { row: Row }) {
  const { compliance, complianceOverview } = useTexts();
  return (
    <>
      {onDay === null ? '–' : <span class="nowrap">{onDay}</span>}
      {onDay !== null && basis === 'sampleCheck' && <div class="sub">{compliance.basis.sampleCheck}</div>}
      {validTo !== null && (
        <div class="sub">
          {figure === 'expired' ? compliance.endedOn(validTo) : compliance.validTo(validTo)}
        </div>
      )}
      {isOwn ? (
        assessedByName && <div class="sub">{assessedByName}</div>
      ) : (
        <div class="sub">
          {compliance.levels[answeredBy.level]}: {complianceOverview.cell.inherited(answeredBy.name)}
        </div>
      )}
    </>
  );
}

function Reason({ row: { reason } }: { row: Row }) {
  const { cell } = useTexts().complianceOverview;
  return reason === null ? <>{cell.noReason}</> : <Verbatim text={reason} />;
}
