import type { ComponentChildren } from 'preact';
import { addressWith } from '../web/address.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { MeasuredPage } from './index.ts';
import { type MeasuredRow, measures, type RowsAsked, sides } from './measure.model.ts';
import { definitionOf } from './measures.view.ts';

interface MeasuredRowsPageProps {
  list: MeasuredPage;
  asked: RowsAsked;
  /** The page of measures with the same choice. */
  back: string;
}

/** The rows that a figure counts. */
export function MeasuredRowsPage({ list, asked, back }: MeasuredRowsPageProps) {
  const { address, language } = usePage();
  const texts = useTexts();
  const { measures: words } = texts;
  const { rows: say } = words;
  const title = words.names[asked.of];
  return (
    <Layout title={title} section="/measures" wide>
      <p>
        <a href={back}>{say.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="prose">{definitionOf(asked.of, list.isWithin, texts)}</p>
      <nav aria-label={say.sides}>
        <ul class="figures">
          {sides.map((side) => (
            <li key={side}>
              <a
                class="figure"
                href={addressWith(address, { side, page: null })}
                aria-current={side === asked.side ? 'true' : undefined}
              >
                <span>{say[side]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.rows.length === 0 ? (
        <p class="empty">{say.none}</p>
      ) : (
        <DataTable
          caption={say.count(list.total).replace(String(list.total), formatNumber(language, list.total))}
          rows={[...list.rows]}
          columns={columnsOf(asked, texts)}
        />
      )}
      <Pager page={Math.min(list.page, list.pages)} pages={list.pages} />
    </Layout>
  );
}

function What({ row }: { row: MeasuredRow }) {
  const { rows: say } = useTexts().measures;
  const { population, id, recommendationId, text, number } = row;
  if (population === 'matter') return <a href={`/matters/${id}`}>{say.matter(text)}</a>;
  const to =
    population === 'action' ? `/actions/${id}` : recommendationId && `/recommendations/${recommendationId}`;
  const shown = <Verbatim text={number ? `${number}. ${text}` : text} />;
  return to ? <a href={to}>{shown}</a> : shown;
}

type Words = ReturnType<typeof useTexts>;

/** What there is to tell of the rows of a measure beside what they are and whose. */
function columnsOf({ of }: RowsAsked, { measures: { rows: say }, audits }: Words): Column<MeasuredRow>[] {
  const kind = measures[of];
  const column = (header: string, cell: (row: MeasuredRow) => ComponentChildren): Column<MeasuredRow> => ({
    header,
    cell,
  });
  const state = column(say.state, ({ state: found }) => {
    if (!found) return null;
    return kind === 'action'
      ? say.actionStates[found as keyof typeof say.actionStates]
      : audits.states[found as keyof typeof audits.states];
  });
  const due = column(say.dueOn, ({ dueOn }) => dueOn);
  const assessed = column(
    say.assessed,
    (row) => audits.assessed[row.assessed as keyof typeof audits.assessed],
  );
  const more = {
    addressee: [
      state,
      assessed,
      column(say.days, ({ days }) => days ?? say.noDate),
      ...(of === 'notToAct'
        ? [
            column(say.minuteItem, ({ minuteItem }) => minuteItem && <Verbatim text={minuteItem} />),
            column(say.reason, ({ reason }) => reason && <Verbatim text={reason} />),
          ]
        : []),
    ],
    matter: [due, column(say.received, ({ doneOn }) => doneOn)],
    commitment: [
      due,
      column(
        say.outcome,
        ({ outcome, isReworded }) =>
          outcome && (
            <div>
              {say.outcomes[outcome as keyof typeof say.outcomes]}
              {isReworded && <span class="sub line">{say.reworded}</span>}
            </div>
          ),
      ),
    ],
    action: [state, due, column(say.times, ({ times }) => times)],
    assessment: [assessed],
    yearEnd: [state],
  }[kind];
  return [
    column(say.what, (row) => <What row={row} />),
    column(say.body, ({ bodyName }) => <Verbatim text={bodyName} />),
    column(say.about, ({ auditId, about, year }) => {
      const shown = <Verbatim text={about ?? ''} />;
      return (
        <>
          {auditId ? <a href={`/audits/${auditId}`}>{shown}</a> : shown}
          {year !== null && !about?.includes(String(year)) && ` (${year})`}
        </>
      );
    }),
    ...more,
  ];
}
