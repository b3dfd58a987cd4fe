import { addressWith } from '../../web/address.ts';
import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { makers } from '../rounds/follow-up.model.ts';
import type { BrokenPromise } from './broken-promises.store.ts';
import type { BrokenPage } from './list-broken-promises.ts';

/** Promises that have been broken, oldest first. */
export function BrokenPromisesPage({ list }: { list: BrokenPage }) {
  const { rounds } = useTexts();
  const words = rounds.broken;
  const { rows, all, page, pages } = list;
  return (
    <Layout title={words.title} section="/audits" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Choices chosen={list.madeBy} />
      {rows.length === 0 ? (
        <p class="empty">
          {words.none} <a href="/audits">{words.toAudits}</a>
        </p>
      ) : (
        <div id="list">
          <DataTable caption={words.count(all)} columns={useColumns()} rows={[...rows]} />
        </div>
      )}
      <Pager page={page} pages={pages} fragment="list" />
    </Layout>
  );
}

function Choices({ chosen }: { chosen: BrokenPage['madeBy'] }) {
  const words = useTexts().rounds.broken;
  const { address } = usePage();
  return (
    <nav class="round-choices" aria-label={words.show}>
      {[null, ...makers].map((maker) => (
        <a
          key={maker ?? 'all'}
          href={addressWith(address, { by: maker, page: null })}
          aria-current={maker === chosen ? 'true' : undefined}
        >
          {maker ? words.by[maker] : words.all}
        </a>
      ))}
    </nav>
  );
}

/** What was promised, and what has become of it in an answer that has taken the place of that one. */
function Promised({ promise: { what, dueOn, now, isDropped } }: { promise: BrokenPromise }) {
  const { broken, promises } = useTexts().rounds;
  const isSame = now?.what === what;
  return (
    <div>
      <Verbatim text={what} />
      {isDropped && <span class="sub line">{broken.dropped}</span>}
      {now && isSame && now.dueOn === dueOn && <span class="sub line">{broken.repeated}</span>}
      {now?.dueOn && isSame && now.dueOn !== dueOn && (
        <span class="sub line">{broken.newDay(now.dueOn)}</span>
      )}
      {now && (!isSame || (now.dueOn === null && dueOn !== null)) && (
        <span class="sub line">
          {broken.reworded} <Verbatim text={now.what} /> {`(${promises.by}: ${now.dueOn ?? promises.noDate})`}
        </span>
      )}
    </div>
  );
}

function useColumns(): Column<BrokenPromise>[] {
  const { rounds } = useTexts();
  const { broken, promises } = rounds;
  return [
    { header: promises.by, cell: ({ dueOn }) => <span class="whole">{dueOn ?? promises.noDate}</span> },
    { header: promises.promise, cell: (promise) => <Promised promise={promise} /> },
    { header: rounds.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
    {
      header: rounds.recommendation,
      cell: ({ recommendationId, number, auditId, auditTitle }) => (
        <a href={recommendationId ? `/recommendations/${recommendationId}` : `/audits/${auditId}`}>
          {number && `${number}, `}
          <Verbatim text={auditTitle} />
        </a>
      ),
    },
    {
      header: promises.outcome,
      cell: ({ text, followUpId, roundTitle, dated, madeBy }) => (
        <div>
          {text && <Verbatim text={text} />}
          <span class="sub line">
            {broken.by[madeBy]} ·{' '}
            <a href={`/follow-ups/${followUpId}`}>
              <Verbatim text={roundTitle} />
            </a>
            {dated && `, ${dated}`}
          </span>
        </div>
      ),
    },
  ];
}
