import { Banner } from '../web/components/banner.tsx';
import { CompactTable } from '../web/components/compact-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { nameOfUnit, sittingAddress, unitAddress } from './compliance.view.ts';
import { FigureBar, openIn, ShareMet } from './figure.pages.tsx';
import type { ListedUnit, ListedUnits } from './index.ts';
import { OverviewNav } from './overview/overview-parts.pages.tsx';
import { totalOf } from './standing.rules.ts';

/** Every unit that somebody reads, with how it stands and how far its self-assessment has come. */
export function UnitListPage({ listed }: { listed: ListedUnits }) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const { units, maySample, today } = listed;
  return (
    <Layout title={words.title} section="/compliance" wide>
      <OverviewNav page="units" />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {maySample && (
        <p class="actions">
          <a class="button quiet" href="/compliance/sample-check">
            {words.list.sample}
          </a>
        </p>
      )}
      <CompactTable
        caption={words.list.caption}
        of={words.columns.unit}
        name={(row: ListedUnit) => <UnitName row={row} />}
        rows={units}
        columns={[
          { header: words.columns.share, cell: ({ counts }) => <ShareMet counts={counts} /> },
          { header: words.title, kind: 'bar-cell', cell: ({ counts }) => <FigureBar counts={counts} /> },
          { header: words.columns.open, cell: ({ counts }) => openIn(counts) },
          {
            header: words.columns.latest,
            cell: ({ latestOn }) => <span class="nowrap">{latestOn ?? '–'}</span>,
          },
          { header: words.columns.progress, cell: (row) => <SittingState row={row} today={today} /> },
        ]}
      />
      <p class="sub">{words.shareNote}</p>
    </Layout>
  );
}

function UnitName({ row: { unit, isOwn } }: { row: ListedUnit }) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const isTop = unit.level === 'municipality' || unit.level === 'centralIt';
  return (
    <>
      <a href={unitAddress(unit.key)}>{nameOfUnit(unit, texts)}</a>
      {isTop && <span class="sub"> {unit.bodyName}</span>}
      {isOwn && <span class="sub"> · {words.list.yours}</span>}
    </>
  );
}

function SittingState({
  row: { open, counts, finishedOn, dueOn },
  today,
}: {
  row: ListedUnit;
  today: string;
}) {
  const { list } = useTexts().compliance;
  if (open) return <a href={sittingAddress(open.id)}>{list.open(open.answers, totalOf(counts))}</a>;
  if (finishedOn === null) return <>{list.never}</>;
  return <>{dueOn !== null && dueOn <= today ? list.due(finishedOn) : list.finished(finishedOn)}</>;
}

/** For somebody who has nothing here, and for a municipality that has not adopted a guideline. */
export function NothingPage({ why }: { why: 'noGuideline' | 'noUnits' }) {
  const { compliance: words } = useTexts();
  return (
    <Layout title={words.title} section="/compliance">
      <h1>{words.title}</h1>
      {why === 'noGuideline' ? (
        <Banner tone="plain" title={words.noGuideline}>
          {words.noGuidelineBody} <a href="/guideline">{words.toGuideline}</a>
        </Banner>
      ) : (
        <p class="empty">
          {words.noUnits} {words.noUnitsBody}
        </p>
      )}
    </Layout>
  );
}
