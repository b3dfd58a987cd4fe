import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { formatMoment } from '../web/numbers.ts';
import { noteInWords, shareInWords, valueInWords, whereTheRowsAre } from './figure-words.view.ts';
import { mostPast, type PastValue } from './find-indicator.ts';
import type { IndicatorFile } from './index.ts';
import { valueOf } from './indicator.rules.ts';
import type { Cell } from './indicator-figure.model.ts';
import { Due, IndicatorStanding, SmallTrend, useShown, Value } from './indicator-parts.pages.tsx';

/** How each stands, and, of what the system counts, what it comes to just now. */
export function LatestValues({ indicator }: { indicator: IndicatorFile }) {
  const shown = useShown();
  const { indicators: words } = shown.texts;
  const { page, columns } = words;
  const { cells, source, isPerBody, withdrawnAt, entersFor, id } = indicator;
  if (cells.length === 0) return <p class="empty">{isPerBody ? page.noPast : page.hidden}</p>;
  const enters = new Set(entersFor.map((each) => each?.id ?? null));
  const isLive = source !== 'entered' && withdrawnAt === null;
  const now: Column<Cell>[] = isLive
    ? [{ header: columns.now, cell: (cell) => <Now indicator={indicator} cell={cell} /> }]
    : [];
  return (
    <section aria-labelledby="latest-title" class="indicator-latest">
      <h2 id="latest-title">{page.latest}</h2>
      <DataTable<Cell>
        caption={page.latestCaption}
        rows={[...cells]}
        columns={[
          { header: columns.body, cell: ({ bodyName }) => bodyName ?? words.value.whole },
          {
            header: columns.value,
            cell: (cell) => (
              <div>
                <Value cell={cell} indicator={indicator} />
                <span class="line sub">{shareInWords(cell, shown)}</span>
                <Note note={noteInWords(cell, shown)} />
              </div>
            ),
          },
          { header: columns.standing, cell: ({ standing }) => <IndicatorStanding standing={standing} /> },
          ...now,
          {
            header: columns.trend,
            cell: ({ points }) => <SmallTrend points={points} indicator={indicator} />,
          },
          {
            header: columns.measured,
            cell: (cell) => (
              <div>
                {cell.onDay && <WholeDays text={cell.onDay} />}
                <span class="line">{withdrawnAt === null && <Due due={cell} />}</span>
                {enters.has(cell.bodyId) && (
                  <span class="line">
                    <a
                      href={`/indicators/${id}/values/new${cell.bodyId ? `?body=${cell.bodyId}` : ''}`}
                      aria-label={page.enterFor(cell.bodyName ?? words.value.whole)}
                    >
                      {page.enter}
                    </a>
                  </span>
                )}
              </div>
            ),
          },
        ]}
      />
      {isLive && <p class="sub">{page.nowNote}</p>}
    </section>
  );
}

/** What the system counts at this moment. */
function Now({ indicator, cell: { bodyId, bodyName } }: { indicator: IndicatorFile; cell: Cell }) {
  const shown = useShown();
  const { page } = shown.texts.indicators;
  const { source, live } = indicator;
  if (source === 'entered') return null;
  const found = live.find((each) => each.bodyId === bodyId) ?? { part: 0, all: 0 };
  const value = valueOf(source, found);
  if (value === null) return <span class="sub">{shown.texts.indicators.notes.nothingToCount}</span>;
  return (
    <div>
      {valueInWords(value, indicator, shown)}
      {found.all > 0 && (
        <span class="line sub">{shareInWords({ numerator: found.part, denominator: found.all }, shown)}</span>
      )}
      {found.all > 0 && (
        <span class="line">
          <a
            href={whereTheRowsAre(source, bodyId)}
            aria-label={page.rowsOf(bodyName ?? shown.texts.indicators.value.whole)}
          >
            {page.rows}
          </a>
        </span>
      )}
    </div>
  );
}

const Note = ({ note }: { note: string | null }) =>
  note ? (
    <span class="line sub">
      <Verbatim text={note} />
    </span>
  ) : null;

/** Everything that was measured, and what of it was corrected. */
export function PastValues({ indicator, body }: { indicator: IndicatorFile; body: string | null }) {
  const shown = useShown();
  const { page, columns, value: words, valueForm } = shown.texts.indicators;
  const { past, isPerBody, id, entersFor } = indicator;
  const enters = new Set(entersFor.map((each) => each?.id ?? null));
  const name = past.find(({ bodyId }) => bodyId === body)?.bodyName;
  const whose: Column<PastValue>[] = isPerBody
    ? [{ header: columns.body, cell: ({ bodyName }) => bodyName ?? words.whole }]
    : [];
  return (
    <section aria-labelledby="past" class="indicator-past">
      <h2 id="past">{body && name ? page.pastOf(name) : page.past}</h2>
      {body && (
        <p class="shown">
          <a href={`/indicators/${id}#past`}>{page.pastAll}</a>
        </p>
      )}
      {past.length === 0 ? (
        <p class="empty">{page.noPast}</p>
      ) : (
        <DataTable<PastValue>
          caption={page.pastCaption(past.length)}
          rows={[...past]}
          columns={[
            { header: columns.day, cell: ({ onDay }) => <WholeDays text={onDay} /> },
            ...whose,
            {
              header: valueForm.value,
              cell: (each) => (
                <div>
                  {each.isCorrected ? (
                    <s>
                      <Value cell={each} indicator={indicator} />
                    </s>
                  ) : (
                    <Value cell={each} indicator={indicator} />
                  )}
                  <span class="line sub">{shareInWords(each, shown)}</span>
                  {each.isCorrected && <span class="line sub">{page.corrected}</span>}
                </div>
              ),
            },
            {
              header: columns.note,
              cell: (each) => {
                const note = noteInWords({ note: each.note, isComputed: each.by === null }, shown);
                return note ? <Verbatim text={note} /> : '–';
              },
            },
            {
              header: columns.by,
              cell: (each) => (
                <div>
                  <bdi>{each.by === null ? page.system : (each.byName ?? page.unknown)}</bdi>
                  <span class="line sub">{formatMoment(each.at)}</span>
                  {!each.isCorrected && enters.has(each.bodyId) && (
                    <span class="line">
                      <a
                        href={`/indicators/${id}/values/new?day=${each.onDay}${each.bodyId ? `&body=${each.bodyId}` : ''}`}
                        aria-label={`${page.correct}: ${each.bodyName ?? words.whole}, ${each.onDay}`}
                      >
                        {page.correct}
                      </a>
                    </span>
                  )}
                </div>
              ),
            },
          ]}
        />
      )}
      {past.length === mostPast && <p class="sub">{page.pastMost(mostPast)}</p>}
    </section>
  );
}
