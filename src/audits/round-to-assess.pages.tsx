import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ToAssessPage } from './list-to-assess.ts';
import type { ToAssess } from './round-to-assess.store.ts';

/** What a round goes over, those left to assess first: each leads to its form, which leads back here. */
export function RoundToAssessPage({ list }: { list: ToAssessPage }) {
  const { auditForms, audits } = useTexts();
  const words = auditForms.toAssess;
  const { round, rows, all, left, page, pages } = list;
  const columns: Column<ToAssess>[] = [
    {
      header: words.recommendation,
      cell: ({ recommendationId, number, text }) => (
        <a href={`/recommendations/${recommendationId}`}>
          {number && `${number}. `}
          <Verbatim text={text} />
        </a>
      ),
    },
    { header: words.body, cell: ({ bodyName }) => bodyName },
    {
      header: words.audit,
      cell: ({ auditTitle, auditYear }) => (
        <>
          <Verbatim text={auditTitle} />
          {auditYear && ` (${auditYear})`}
        </>
      ),
    },
    {
      header: words.assessment,
      cell: ({ recommendationId, bodyId, number, bodyName, status }) =>
        status ? (
          audits.assessed[status]
        ) : (
          <a
            class="button quiet"
            href={`/recommendations/${recommendationId}/assess?body=${bodyId}&round=${round.id}`}
            aria-label={words.assessThis(number ?? '', bodyName)}
          >
            {words.assess}
          </a>
        ),
    },
  ];
  return (
    <Layout title={words.title} section="/audits" wide>
      <h1>{words.title}</h1>
      <p class="lede">
        <a href={`/follow-ups/${round.id}`}>
          <Verbatim text={round.title} />
        </a>
      </p>
      {all === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <div class="audit-list" id="list">
          <DataTable caption={words.left(left, all)} columns={columns} rows={[...rows]} />
        </div>
      )}
      <Pager page={page} pages={pages} fragment="list" />
    </Layout>
  );
}
