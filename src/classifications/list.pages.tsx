import { StatusMark } from '../handovers/request-state.pages.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { ClassMark } from './class-parts.pages.tsx';
import type { ClassList } from './index.ts';
import { type ClassFilter, listShows, listSorts } from './list.model.ts';
import { classPathOf } from './subject.view.ts';

type Row = ClassList['rows'][number];

/** What has to be classed, decided or reviewed. */
export function ClassListPage({ list, filter }: { list: ClassList; filter: ClassFilter }) {
  const { classifications } = useTexts();
  const words = classifications.list;
  const columns: Column<Row>[] = [
    {
      header: words.name,
      cell: (row) => (
        <>
          <a href={classPathOf(row)}>
            <Verbatim text={row.name} />
          </a>
          <div class="sub">
            {classifications.nouns[row.noun]}, <Verbatim text={row.bodyName} />
          </div>
        </>
      ),
    },
    {
      header: words.classed,
      cell: (row) =>
        row.class && row.scale ? <ClassMark found={row.class} scale={row.scale} /> : classifications.noClass,
    },
    {
      header: words.owner,
      cell: ({ ownerName }) => (ownerName ? <Verbatim text={ownerName} /> : words.noOwner),
    },
    { header: words.standing, cell: (row) => <Standing row={row} /> },
  ];
  return (
    <Layout title={classifications.title} section="/assets" wide>
      <h1>{classifications.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        <a href="/classifications/handling">{words.handling}</a>
        {' · '}
        <a href="/classifications/settings">{words.settings}</a>
        {list.mayImport && (
          <>
            {' · '}
            <a href="/classifications/import">{words.import}</a>
          </>
        )}
      </p>
      <Filter action="/classifications" label={words.filter} submit={words.submit}>
        <Choice
          name="show"
          label={words.show}
          value={filter.show}
          options={listShows.map((show) => ({
            value: show,
            text: `${words.shows[show]} (${list.counts[show]})`,
          }))}
        />
        <Choice
          name="body"
          label={words.body}
          value={filter.body ?? ''}
          options={[
            { value: '', text: words.everyBody },
            ...list.bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Choice
          name="sort"
          label={words.sort}
          value={filter.sort}
          options={listSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
        />
      </Filter>
      {list.rows.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <DataTable caption={words.caption(list.count)} columns={columns} rows={[...list.rows]} />
      )}
      <Pager page={filter.page} pages={list.pages} />
    </Layout>
  );
}

function Standing({ row }: { row: Row }) {
  const { classifications } = useTexts();
  const words = classifications.list;
  const marks = [
    ...(row.isWaiting
      ? [{ tone: 'waits' as const, text: row.mayDecide ? words.mine : classifications.states.draft }]
      : []),
    ...(row.isDue ? [{ tone: 'doubt' as const, text: classifications.review.due }] : []),
    ...(row.isOtherScale ? [{ tone: 'doubt' as const, text: classifications.review.otherScale }] : []),
    ...(row.isLower ? [{ tone: 'doubt' as const, text: words.lower }] : []),
    ...(!row.class && !row.isWaiting ? [{ tone: 'doubt' as const, text: classifications.noClass }] : []),
  ];
  return (
    <>
      {marks.length === 0 && <StatusMark tone="agrees">{words.fine}</StatusMark>}
      {marks.map(({ tone, text }) => (
        <div key={text}>
          <StatusMark tone={tone}>{text}</StatusMark>
        </div>
      ))}
      {row.nextReviewOn && <div class="sub">{words.nextOn(row.nextReviewOn)}</div>}
    </>
  );
}
