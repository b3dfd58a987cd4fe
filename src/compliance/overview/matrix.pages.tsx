import { addressWith } from '../../web/address.ts';
import { Choice, Filter } from '../../web/components/filter.tsx';
import {
  HeatBody,
  HeatCell,
  HeatColumn,
  HeatFoot,
  HeatHead,
  HeatRow,
  HeatTable,
  NoHeatCell,
} from '../../web/components/heat-table.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { unitAddress } from '../compliance.view.ts';
import type { Counts } from '../standing.rules.ts';
import type { MatrixShown } from './index.ts';
import { countsOfCell, type MatrixCell, type MatrixRow } from './matrix.rules.ts';
import type { UnitRow } from './overview.model.ts';
import { cellAddress, nameOfRow } from './overview.view.ts';
import {
  everySystem,
  orderChoices,
  phaseChoices,
  queryOfChoice,
  whoseChoices,
} from './overview-choice.model.ts';
import { DayField, HeatFigures, heatClass, OverviewLayout, useFigureWords } from './overview-parts.pages.tsx';

/** The whole municipality on one page: units and chapters, each cell with its figures and the way to its requirements. */
export function MatrixPage({ shown }: { shown: MatrixShown }) {
  const { complianceOverview: words } = useTexts();
  const { rows, columns, choice, pages } = shown;
  return (
    <OverviewLayout page="matrix" title={words.matrix.title} lede={words.matrix.lede} frame={shown}>
      <MatrixFilter shown={shown} />
      {rows.length === 0 || columns.length === 0 ? (
        <p class="empty">{rows.length === 0 ? words.noRows : words.noneThen}</p>
      ) : (
        <>
          <Downloads shown={shown} />
          <Heat shown={shown} />
          <Pager page={choice.page} pages={pages} />
          <p class="sub">{words.wholeNote}</p>
          <Legend />
        </>
      )}
    </OverviewLayout>
  );
}

function Downloads({ shown: { choice } }: { shown: MatrixShown }) {
  const { downloads } = useTexts().complianceOverview;
  const query = queryOfChoice({ ...choice, page: 1 });
  return (
    <p class="sub measures-downloads">
      {downloads.title}: <a href={`/compliance/matrix.xlsx${query}`}>{downloads.xlsx}</a>{' '}
      <a href={`/compliance/matrix.csv${query}`}>{downloads.csv}</a>
    </p>
  );
}

function Heat({ shown }: { shown: MatrixShown }) {
  const texts = useTexts();
  const { matrix: words, whole } = texts.complianceOverview;
  const { columns, rows, totals, choice } = shown;
  return (
    <HeatTable caption={words.caption} label={words.scroll}>
      <HeatHead>
        <HeatColumn>{words.unit}</HeatColumn>
        <HeatColumn>{words.row}</HeatColumn>
        {columns.map(({ key, title }) => (
          <Chapter key={key} chapter={key} title={title} choice={choice} />
        ))}
      </HeatHead>
      <HeatBody>
        {rows.map((row) => (
          <UnitCells key={`${row.unit.level} ${row.unit.unitId}`} row={row} shown={shown} />
        ))}
      </HeatBody>
      <HeatFoot>
        <HeatRow name={whole}>
          <TotalCell counts={shown.whole} label={words.row} />
          {columns.map(({ key, title }, index) => (
            <TotalCell key={key} counts={totals[index]} label={words.chapter(key, title)} />
          ))}
        </HeatRow>
      </HeatFoot>
    </HeatTable>
  );
}

interface ChapterProps {
  chapter: string;
  title: string | null;
  choice: MatrixShown['choice'];
}

/** The chapter's number, its title in small, and the way to have the rows in its order. */
function Chapter({ chapter, title, choice }: ChapterProps) {
  const { address } = usePage();
  const isOrdered = choice.order !== 'place' && choice.by === chapter;
  const next = isOrdered && choice.order === 'lowest' ? 'highest' : 'lowest';
  const sorted = choice.order === 'lowest' ? 'ascending' : 'descending';
  return (
    <HeatColumn sorted={isOrdered ? sorted : undefined}>
      <a href={addressWith(address, { order: next, by: chapter, page: null })}>
        <b>{chapter}</b>
        <bdi lang="sv">{title}</bdi>
      </a>
    </HeatColumn>
  );
}

function UnitCells({ row, shown: { columns, choice } }: { row: MatrixRow; shown: MatrixShown }) {
  const texts = useTexts();
  const { matrix: words } = texts.complianceOverview;
  const { unit } = row;
  const name = nameOfRow(unit, texts);
  const heading = (
    <>
      <a href={unitAddress(unit.key)}>{name}</a>
      {(unit.level === 'system' || name !== unit.name) && <span class="sub">{unit.bodyName}</span>}
    </>
  );
  return (
    <HeatRow name={heading}>
      <Cell cell={row} unit={unit} column={null} label={words.row} choice={choice} />
      {columns.map(({ key, title }, index) => (
        <Cell
          key={key}
          cell={row.cells[index]}
          unit={unit}
          column={key}
          label={words.chapter(key, title)}
          choice={choice}
        />
      ))}
    </HeatRow>
  );
}

interface CellProps {
  cell: MatrixCell | undefined;
  unit: UnitRow;
  column: string | null;
  label: string;
  choice: MatrixShown['choice'];
}

function Cell({ cell, unit, column, label, choice }: CellProps) {
  const texts = useTexts();
  const { matrix: words } = texts.complianceOverview;
  const inWords = useFigureWords();
  if (!cell) return <NoHeatCell />;
  const counts = countsOfCell(cell, choice.whose);
  const figures = inWords(counts);
  if (figures === words.none) return <NoHeatCell />;
  return (
    <HeatCell label={label} class={heatClass(counts)}>
      <a href={cellAddress(unit.key, column, choice)}>
        <span class="sr-only">{words.cell(nameOfRow(unit, texts), label, figures)}</span>
        <span aria-hidden="true">
          <HeatFigures counts={counts} />
        </span>
      </a>
    </HeatCell>
  );
}

function TotalCell({ counts, label }: { counts: Counts | undefined; label: string }) {
  const inWords = useFigureWords();
  if (!counts) return <NoHeatCell />;
  return (
    <HeatCell label={label} class={heatClass(counts)}>
      <span class="sr-only">{inWords(counts)}</span>
      <span class="heat-total" aria-hidden="true">
        <HeatFigures counts={counts} />
      </span>
    </HeatCell>
  );
}

function Legend() {
  const { matrix: words } = useTexts().complianceOverview;
  return (
    <section class="heat-legend">
      <h2>{words.legend}</h2>
      <ul>
        {([0, 1, 2, 3, 4, 5] as const).map((shade) => (
          <li key={shade}>
            <span class={`heat shade-${shade}`} aria-hidden="true" /> {words.shades[shade]}
          </li>
        ))}
      </ul>
      <p class="sub">{words.openLegend}</p>
    </section>
  );
}

function MatrixFilter({ shown: { choice, columns, all, bodies } }: { shown: MatrixShown }) {
  const { compliance, complianceOverview } = useTexts();
  const { filter: words, matrix } = complianceOverview;
  const { phase, basis, systems } = choice;
  const any = { value: '', text: complianceOverview.all };
  return (
    <Filter action="/compliance/matrix" label={words.label} submit={words.submit}>
      <Choice
        name="whose"
        label={words.whose}
        value={choice.whose}
        options={whoseChoices.map((value) => ({ value, text: words.whoseChoices[value] }))}
      />
      <Choice
        name="systems"
        label={words.rows}
        value={systems ?? ''}
        options={[
          { value: '', text: words.administrations },
          ...(all ? [{ value: everySystem, text: words.systems }] : []),
          ...bodies.map(({ id, name }) => ({ value: id, text: words.systemsOf(name) })),
        ]}
      />
      <Choice
        name="phase"
        label={words.phase}
        value={phase ?? ''}
        options={[
          any,
          ...phaseChoices.map((value) => ({
            value,
            text: compliance.phase(value === 'none' ? null : Number(value)),
          })),
        ]}
      />
      <Choice
        name="basis"
        label={words.basis}
        value={basis ?? ''}
        options={[
          { value: '', text: words.basisChoices.any },
          { value: 'self', text: words.basisChoices.self },
          { value: 'sampleCheck', text: words.basisChoices.sampleCheck },
        ]}
      />
      <DayField value={choice.day} />
      <Choice
        name="order"
        label={words.order}
        value={choice.order}
        options={orderChoices.map((value) => ({ value, text: words.orders[value] }))}
      />
      <Choice
        name="by"
        label={words.by}
        value={choice.by ?? ''}
        options={[
          { value: '', text: words.byAll },
          ...columns.map(({ key, title }) => ({ value: key, text: matrix.chapter(key, title) })),
        ]}
      />
    </Filter>
  );
}
