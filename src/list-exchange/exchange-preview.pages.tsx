import type { Texts } from '../texts/index.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import {
  type CellChange,
  type Choices,
  type ColumnName,
  choiceOf,
  columnOf,
  type ExchangeKind,
  type PlannedRow,
  type RowProblem,
  type ShownExchange,
} from './exchange.model.ts';
import { listAt } from './exchange.pages.tsx';
import { isCoded, wordsOf } from './risk-cells.rules.ts';

interface PreviewProps {
  plan: ShownExchange;
  sha256: string;
  choices: Choices;
  /** Why it was not saved, where that was tried. */
  refusal: 'undecided' | 'otherPlan' | null;
}

interface ShownCell extends CellChange {
  readonly row: PlannedRow;
}

const cellsOf = (
  rows: readonly PlannedRow[],
  ...of: readonly ('changes' | 'carried' | 'conflicts')[]
): ShownCell[] => rows.flatMap((row) => of.flatMap((each) => row[each].map((cell) => ({ ...cell, row }))));

/** What a list that came back would change, cell by cell, before anything is. */
export function ExchangePreviewPage({ plan, sha256, choices, refusal }: PreviewProps) {
  const { exchange } = useTexts();
  const { preview: words } = exchange;
  const { kind, rows, problems } = plan;
  const here = `${listAt[kind]}/exchange/${sha256}`;
  const conflicts = cellsOf(rows, 'conflicts');
  const changes = cellsOf(
    rows.filter(({ id }) => id !== null),
    'changes',
    'carried',
  );
  const added = rows.filter(({ id }) => id === null);
  const touched = rows.filter((row) => row.changes.length + row.conflicts.length > 0).length;
  return (
    <Layout title={words.title} section={listAt[kind]} error={refusal !== null} wide>
      {refusal && (
        <div role="alert">
          <Banner tone="doubt" title={words[refusal]}>
            {words[`${refusal}Body`]}
          </Banner>
        </div>
      )}
      <h1>{words.title}</h1>
      <p class="lede">
        {touched > 0 ? words.nothingYet : problems.length > 0 ? words.nothingButProblems : words.nothing}
      </p>
      <PlanFigures plan={plan} conflicts={conflicts.length} added={added.length} />
      <Notes plan={plan} />
      <form id="confirm" action={`${here}/confirm`} method="post">
        <input type="hidden" name="fingerprint" value={plan.fingerprint} />
        {conflicts.length > 0 && <Conflicts kind={kind} cells={conflicts} choices={choices} />}
        {touched > 0 && (
          <div class="actions">
            <button type="submit">{words.confirm(touched)}</button>
          </div>
        )}
      </form>
      <form action={`${here}/drop`} method="post">
        <div class="actions">
          <button type="submit" class="quiet">
            {words.drop}
          </button>
        </div>
      </form>
      {problems.length > 0 && <Problems problems={problems} />}
      {changes.length > 0 && <Changes title={words.changesTitle} plan={plan} cells={changes} />}
      {added.length > 0 && (
        <Changes title={words.addedTitle} plan={plan} cells={cellsOf(added, 'changes', 'carried')} />
      )}
    </Layout>
  );
}

function PlanFigures({ plan, conflicts, added }: { plan: ShownExchange; conflicts: number; added: number }) {
  const { figures: labels } = useTexts().exchange.preview;
  const counts = {
    changed: plan.rows.filter(({ id, changes }) => id !== null && changes.length > 0).length,
    added,
    conflicts,
    kept: plan.rows.reduce((all, { kept }) => all + kept.length, 0),
    problems: new Set(plan.problems.map(({ line }) => line)).size,
  };
  const names = Object.keys(counts) as (keyof typeof counts)[];
  return <Figures figures={names.map((name) => ({ value: String(counts[name]), label: labels[name] }))} />;
}

/** What happens beside the changes, and what does not. */
function Notes({ plan: { rows, missing, unread, lacking } }: { plan: ShownExchange }) {
  const { exchange } = useTexts();
  const { preview: words } = exchange;
  const kept = rows.reduce((all, row) => all + row.kept.length, 0);
  const ignored = rows.reduce((all, row) => all + row.ignored.length, 0);
  const notes = [
    kept > 0 ? words.keptLine(kept) : null,
    ignored > 0 ? words.ignoredLine(ignored) : null,
    missing > 0 ? words.missingLine(missing) : null,
    unread.length > 0 ? words.unreadLine(unread.join(', ')) : null,
    lacking.length > 0 ? words.lackingLine(lacking.map((name) => exchange.columns[name]).join(', ')) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <ul class="sub">
      {notes.map((note) => (
        <li key={note}>
          <bdi>{note}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A cell as a person reads it. */
function told(
  kind: ExchangeKind,
  column: ColumnName,
  value: string,
  { exchange, risks }: Pick<Texts, 'exchange' | 'risks'>,
): string {
  if (value === '') return exchange.preview.empty;
  const { holds } = columnOf(kind, column);
  if (isCoded(holds)) return wordsOf(holds, value, risks);
  return holds === 'state' ? exchange.states[value as keyof typeof exchange.states] : value;
}

function Conflicts({ kind, cells, choices }: { kind: ExchangeKind; cells: ShownCell[]; choices: Choices }) {
  const texts = useTexts();
  const { exchange } = texts;
  const { preview: words } = exchange;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{words.conflictsTitle}</h2>
      <p class="prose">{words.conflictsLede}</p>
      {cells.map(({ row, column, before, after }) => {
        const name = choiceOf(row, column);
        return (
          <fieldset key={name} class="exchange-choice">
            <legend>
              <bdi>{words.choose(row.name, exchange.columns[column])}</bdi>
            </legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side}>
                <input type="radio" name={name} value={side} checked={choices[name] === side} />{' '}
                <span>
                  <b>{words[side]}</b>{' '}
                  <bdi class="verbatim">{told(kind, column, side === 'mine' ? after : before, texts)}</bdi>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}

/** Recommendations and audits are told by what they are called, not by their ids. */
const named = (column: ColumnName, value: string, names: ShownExchange['names']): string =>
  column === 'serves' || column === 'auditId'
    ? value
        .split(/[\s;,]+/)
        .map((id) => names[id.toLowerCase()] ?? id)
        .join('\n')
    : value;

function Changes({ title, plan, cells }: { title: string; plan: ShownExchange; cells: ShownCell[] }) {
  const { kind, names } = plan;
  const texts = useTexts();
  const { exchange } = texts;
  const { preview: words } = exchange;
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={cells}
        columns={[
          { header: words.row, cell: ({ row }) => row.line, numeric: true },
          { header: words.name, cell: ({ row }) => <bdi>{row.name}</bdi> },
          {
            header: words.column,
            cell: ({ column }) =>
              exchange.columns[column === 'serves' ? 'about' : column === 'auditId' ? 'audit' : column],
          },
          {
            header: words.before,
            cell: ({ column, before }) => <bdi class="verbatim">{told(kind, column, before, texts)}</bdi>,
          },
          {
            header: words.after,
            cell: ({ column, after }) => (
              <bdi class="verbatim">{told(kind, column, named(column, after, names), texts)}</bdi>
            ),
          },
        ]}
      />
    </section>
  );
}

function Problems({ problems }: { problems: readonly RowProblem[] }) {
  const { exchange } = useTexts();
  const { preview: words } = exchange;
  return (
    <section>
      <h2>{words.problemsTitle}</h2>
      <p class="prose">{words.problemsLede}</p>
      <DataTable
        caption={words.problemsTitle}
        rows={[...problems]}
        columns={[
          { header: words.row, cell: ({ line }) => line, numeric: true },
          { header: words.column, cell: ({ column }) => column && exchange.columns[column] },
          {
            header: words.found,
            cell: ({ found, code }) => code !== 'refused' && <bdi>{found.slice(0, 200)}</bdi>,
          },
          { header: words.toDo, cell: ({ code }) => exchange.faults[code] },
        ]}
      />
    </section>
  );
}
