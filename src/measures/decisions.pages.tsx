import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Counted, MeasuredRow } from './measure.model.ts';
import { type Choice, rowsAt } from './measures.view.ts';

interface DecisionsProps {
  rows: readonly MeasuredRow[];
  counted: Counted | null;
  choice: Choice;
}

/** What boards have decided not to do, openly: with the paragraph and the reason. */
export function Decisions({ rows, counted, choice }: DecisionsProps) {
  const { decisions, rows: words } = useTexts().measures;
  const all = counted?.part ?? 0;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{decisions.title}</h2>
      <p class="prose">{rows.length === 0 ? decisions.none : decisions.lede}</p>
      {rows.length > 0 && (
        <DataTable
          caption={decisions.caption(rows.length, all)}
          rows={[...rows]}
          columns={[
            {
              header: words.what,
              cell: ({ recommendationId, text }) => (
                <a href={`/recommendations/${recommendationId}`}>
                  <Verbatim text={text} />
                </a>
              ),
            },
            { header: words.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
            {
              header: words.minuteItem,
              cell: ({ minuteItem }) => minuteItem && <Verbatim text={minuteItem} />,
            },
            { header: words.reason, cell: ({ reason }) => reason && <Verbatim text={reason} /> },
          ]}
        />
      )}
      {all > rows.length && (
        <p>
          <a href={rowsAt({ ...choice, of: 'notToAct' })}>{decisions.all}</a>
        </p>
      )}
    </section>
  );
}
