import {
  HeatBody,
  HeatCell,
  HeatColumn,
  HeatHead,
  HeatRow,
  HeatTable,
  NoHeatCell,
} from '../web/components/heat-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { targetInWords, valueInWords } from './figure-words.view.ts';
import { type Cell, type ListedIndicator, standings } from './indicator-figure.model.ts';
import type { IndicatorPage, Named } from './indicator-list.model.ts';
import { IndicatorStanding, IndicatorTabs, StandingShape, useShown } from './indicator-parts.pages.tsx';

/** Administrations and indicators: the latest value in each cell, and how it stands. */
export function IndicatorMatrixPage({ page }: { page: IndicatorPage }) {
  const { indicators } = useTexts();
  const { matrix: words } = indicators;
  const columns = page.rows.filter(({ isPerBody }) => isPerBody);
  const bodies = page.bodies.filter(({ id }) => columns.some(({ cells }) => cellOf(cells, id)));
  return (
    <Layout title={words.title} section="/indicators" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <IndicatorTabs here="byBody" />
      {bodies.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <>
          <Matrix bodies={bodies} columns={columns} />
          <Legend />
        </>
      )}
    </Layout>
  );
}

const cellOf = (cells: readonly Cell[], bodyId: string) => cells.find((cell) => cell.bodyId === bodyId);

function Matrix({ bodies, columns }: { bodies: readonly Named[]; columns: readonly ListedIndicator[] }) {
  const shown = useShown();
  const { matrix: words, columns: heads } = shown.texts.indicators;
  return (
    <div class="indicator-matrix">
      <HeatTable caption={words.caption} label={words.label}>
        <HeatHead>
          <HeatColumn>{heads.body}</HeatColumn>
          {columns.map((indicator) => (
            <HeatColumn key={indicator.id}>
              <a href={`/indicators/${indicator.id}`}>
                <bdi>{indicator.name}</bdi>
              </a>
              <span class="sub">{targetInWords(indicator, shown)}</span>
            </HeatColumn>
          ))}
        </HeatHead>
        <HeatBody>
          {bodies.map(({ id, name }) => (
            <HeatRow key={id} name={<a href={`/indicators?body=${id}`}>{name}</a>}>
              {columns.map((indicator) => {
                const cell = cellOf(indicator.cells, id);
                return cell ? (
                  <Figure key={indicator.id} cell={cell} body={name} indicator={indicator} />
                ) : (
                  <NoHeatCell key={indicator.id} />
                );
              })}
            </HeatRow>
          ))}
        </HeatBody>
      </HeatTable>
    </div>
  );
}

function Figure({ cell, body, indicator }: { cell: Cell; body: string; indicator: ListedIndicator }) {
  const shown = useShown();
  const { language } = usePage();
  const { matrix: words, value, standings: names } = shown.texts.indicators;
  const text = cell.value === null ? value.missing : valueInWords(cell.value, indicator, shown);
  const standing = cell.isOverdue ? `${names[cell.standing]}, ${words.overdue}` : names[cell.standing];
  return (
    <HeatCell label={indicator.name} class={`heat indicator-cell indicator-${cell.standing}`}>
      <a
        href={`/indicators/${indicator.id}?body=${cell.bodyId}#past`}
        aria-label={words.cell(body, indicator.name, text, standing)}
        lang={language}
      >
        <b>{text}</b>
        <span class="heat-of">
          <StandingShape standing={cell.standing} />
          {cell.isOverdue && <LateShape />}
        </span>
      </a>
    </HeatCell>
  );
}

/** A clock: the next measurement should have been made. */
function LateShape() {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" class="shape indicator-late">
      <circle class="line" cx="5" cy="5" r="4.2" />
      <path class="line" d="M5 2.2V5l2 1.4" />
    </svg>
  );
}

function Legend() {
  const { matrix: words } = useTexts().indicators;
  return (
    <section class="heat-legend">
      <h2>{words.legend}</h2>
      <ul>
        {standings.map((standing) => (
          <li key={standing}>
            <IndicatorStanding standing={standing} />
          </li>
        ))}
        <li class="action-state">
          <LateShape /> {words.overdue}
        </li>
      </ul>
    </section>
  );
}
