import { DataTable } from '../../web/components/data-table.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { formatMoment } from '../../web/numbers.ts';
import { useTexts } from '../../web/page.ts';
import type { listWithdrawnAudits } from '../index.ts';

type Withdrawn = NonNullable<Awaited<ReturnType<typeof listWithdrawnAudits>>>;

/** The audits that are out of the register: each page has the way back. */
export function WithdrawnAuditsPage({ audits }: { audits: Withdrawn }) {
  const { auditForms, audits: of, register } = useTexts();
  const words = auditForms.withdrawn;
  return (
    <Layout title={words.title} section="/audits">
      <p class="sub">
        <a href="/audits">{of.list.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {audits.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption(audits.length)}
          rows={[...audits]}
          columns={[
            {
              header: words.audit,
              cell: ({ id, title, year }) => (
                <div>
                  <a href={`/audits/${id}`}>
                    <Verbatim text={title} />
                  </a>
                  {year && ` (${year})`}
                </div>
              ),
            },
            {
              header: words.when,
              cell: ({ at, by }) => (
                <div>
                  <span class="nowrap">{formatMoment(at).slice(0, 10)}</span>
                  <span class="line sub">{by ?? register.table.somebody}</span>
                </div>
              ),
            },
            {
              header: auditForms.withdrawal.reason,
              cell: ({ reason }) => (reason === null ? words.withReport : <Verbatim text={reason} />),
            },
          ]}
        />
      )}
    </Layout>
  );
}
