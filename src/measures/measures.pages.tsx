import { CompactTable } from '../web/components/compact-table.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Filter, Choice as FilterChoice } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { OnThisPage } from '../web/components/on-this-page.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { Decisions } from './decisions.pages.tsx';
import { PartOfAll, ShortFigure, Value } from './figure.pages.tsx';
import {
  type Figures,
  groupNames,
  type MeasureFilter,
  type MeasureGroup,
  type Measures,
  type ShownMeasure,
} from './measure.model.ts';
import { type Choice, chosenBy, definitionOf, isWithin, measuresOf } from './measures.view.ts';
import { hasOverTime, OverTime } from './over-time.pages.tsx';

interface MeasuresPageProps {
  measured: Measures;
  filter: MeasureFilter;
  bodies: readonly { id: string; name: string }[];
  /** The choice as the query of an address. */
  query: string;
}

/** "Mått": how the follow-up goes, each figure with what it counts, of what, and the way to its rows. */
export function MeasuresPage({ measured, filter, bodies, query }: MeasuresPageProps) {
  const { measures: words } = useTexts();
  const choice = chosenBy(filter);
  const isEmpty = Object.values(measured.whole).every((counted) => !counted || counted.all === 0);
  return (
    <Layout title={words.title} section="/measures" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <MeasuresFilter filter={filter} bodies={bodies} />
      {isEmpty ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <>
          <Downloads query={query} />
          <OnThisPage
            parts={[
              ...groupNames.map((group) => ({ id: group, name: words.groups[group].title })),
              ...(hasOverTime(measured) ? [{ id: 'over-time', name: words.trend.title }] : []),
              { id: 'decisions', name: words.decisions.title },
            ]}
          />
          {groupNames.map((group) => (
            <Group key={group} group={group} measured={measured} choice={choice} />
          ))}
          <OverTime measured={measured} choice={choice} />
          <Decisions rows={measured.notToAct} counted={measured.whole.notToAct} choice={choice} />
        </>
      )}
    </Layout>
  );
}

function MeasuresFilter({ filter, bodies }: Pick<MeasuresPageProps, 'filter' | 'bodies'>) {
  const { filter: words } = useTexts().measures;
  const year = (name: 'from' | 'to') => (
    <div class="field">
      <label for={`filter-${name}`}>{words[name]}</label>
      <input
        id={`filter-${name}`}
        name={name}
        inputMode="numeric"
        maxLength={4}
        size={6}
        value={filter[name] ?? ''}
      />
    </div>
  );
  return (
    <Filter action="/measures" label={words.label} submit={words.submit}>
      <FilterChoice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[
          { value: '', text: words.allBodies },
          ...bodies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      {year('from')}
      {year('to')}
    </Filter>
  );
}

function Downloads({ query }: { query: string }) {
  const { downloads } = useTexts().measures;
  const asked = query && `?${query}`;
  return (
    <p class="sub measures-downloads">
      {downloads.title}: <a href={`/measures/measures.xlsx${asked}`}>{downloads.xlsx}</a>{' '}
      <a href={`/measures/measures.csv${asked}`}>{downloads.csv}</a>
    </p>
  );
}

interface GroupProps {
  group: MeasureGroup;
  measured: Measures;
  choice: Choice;
}

function Group({ group, measured, choice }: GroupProps) {
  const { measures: words } = useTexts();
  const { whole, bodies, cohorts } = measured;
  const { title, lede } = words.groups[group];
  const shown = measuresOf(group).filter((name) => whole[name] !== null);
  if (shown.length === 0) {
    return (
      <section aria-labelledby={group}>
        <h2 id={group}>{title}</h2>
        <p class="prose">{words.actionsHidden}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{title}</h2>
      <p class="prose">{lede}</p>
      <Now shown={shown} measured={measured} choice={choice} title={title} />
      <By
        caption={words.byBody}
        of={words.columns.body}
        open={bodies.length <= 12}
        shown={shown}
        rows={bodies.map(({ id, name, figures }) => ({
          name,
          figures,
          choice: { ...choice, body: id },
        }))}
      />
      <By
        caption={words.byCohort}
        of={words.columns.year}
        shown={shown}
        rows={cohorts.map(({ year, figures }) => ({
          name: year === null ? words.withoutYear : String(year),
          figures,
          choice: year === null ? { ...choice, noYear: true } : { ...choice, from: year, to: year },
        }))}
      />
    </section>
  );
}

function Now({
  shown,
  measured,
  choice,
  title,
}: {
  shown: ShownMeasure[];
  measured: Measures;
  choice: Choice;
  title: string;
}) {
  const texts = useTexts();
  const { measures: words } = texts;
  const rows = shown.flatMap((name) => {
    const counted = measured.whole[name];
    return counted ? [{ name, counted }] : [];
  });
  return (
    <DataTable
      caption={title}
      rows={rows}
      columns={[
        { header: words.columns.measure, cell: ({ name }) => words.names[name] },
        { header: words.columns.value, cell: (row) => <Value {...row} /> },
        { header: words.columns.of, cell: (row) => <PartOfAll {...row} choice={choice} of={words.whole} /> },
        {
          header: words.columns.counted,
          cell: ({ name }) => <span class="definition">{definitionOf(name, isWithin(measured), texts)}</span>,
        },
      ]}
    />
  );
}

interface ByRow {
  readonly name: string;
  readonly figures: Figures;
  readonly choice: Choice;
}

interface ByProps {
  caption: string;
  of: string;
  shown: ShownMeasure[];
  rows: ByRow[];
  open?: boolean;
}

/** One line for each body or year; those that nothing is counted of are left out. */
function By({ caption, of, shown, rows, open = false }: ByProps) {
  const { measures: words } = useTexts();
  const told = rows.filter(({ figures }) => shown.some((name) => (figures[name]?.all ?? 0) > 0));
  if (told.length < 2) return null;
  return (
    <details class="measures-by" open={open}>
      <summary>{caption}</summary>
      <CompactTable<ByRow>
        caption={caption}
        of={of}
        name={({ name }) => <Verbatim text={name} />}
        rows={told}
        columns={shown.map((name) => ({
          header: words.short[name],
          cell: (row) => {
            const counted = row.figures[name];
            return counted && <ShortFigure name={name} counted={counted} choice={row.choice} of={row.name} />;
          },
        }))}
      />
    </details>
  );
}
