import { mostExchangeBytes } from '../../list-exchange/exchange.model.ts';
import { Banner } from '../../web/components/banner.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../../web/components/error-summary.tsx';
import { Figures } from '../../web/components/figures.tsx';
import { FormField } from '../../web/components/form-field.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { shareInWords, valueInWords } from '../figure-words.view.ts';
import { useShown } from '../indicator-parts.pages.tsx';
import {
  mostValueRows,
  type PlannedValue,
  type ShownValuePlan,
  type ValueColumn,
  type ValueProblem,
  valueColumns,
} from './bringing.model.ts';
import { type PlanPart, partOf, partsOfPlan } from './bringing.view.ts';
import { headingOf } from './value-lines.rules.ts';

export const bringingMegabytes = mostExchangeBytes / (1024 * 1024);
/** What the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a list is filled in, and the form that takes it. @param written how many values were just saved */
export function BringingPage({ errors, written }: { errors: FieldError[]; written: number | null }) {
  const { language } = usePage();
  const texts = useTexts();
  const { importing } = texts;
  const { bringing: words, list } = texts.indicators;
  return (
    <Layout title={words.title} section="/indicators" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p class="sub">
        <a href="/indicators">{list.toList}</a>
      </p>
      <h1>{words.title}</h1>
      {written !== null && (
        <div role="status">
          <Banner tone="agrees" title={words.done(written)}>
            <a href="/indicators">{list.toList}</a>
          </Banner>
        </div>
      )}
      <p class="lede">{words.lede}</p>
      <h2>{importing.templateTitle}</h2>
      <p class="prose">{words.template}</p>
      <p class="actions">
        <a class="button quiet" href="/indicators/import/template.xlsx" download>
          {importing.templateLink}
        </a>
        <a class="button quiet" href="/indicators/values.xlsx" download>
          {words.takeOut}
        </a>
      </p>
      <details class="prose">
        <summary>{importing.columnsTitle}</summary>
        <DataTable<ValueColumn>
          caption={importing.columnsNote}
          rows={[...valueColumns]}
          columns={[
            { header: importing.column, cell: (column) => headingOf(column, texts) },
            { header: importing.meaning, cell: (column) => words.meanings[column] },
          ]}
        />
      </details>
      <p class="prose">
        {words.known} {words.absent}
      </p>
      <h2>{importing.uploadTitle}</h2>
      <form class="stacked" action="/indicators/import" method="post" encType="multipart/form-data">
        <FormField
          name="file"
          label={importing.fileLabel}
          hint={importing.fileHint(bringingMegabytes, formatNumber(language, mostValueRows))}
          error={errors.find(({ field }) => field === 'file')?.message}
          control={(attributes) => <input type="file" accept={accepted} required {...attributes} />}
        />
        <p class="next">{importing.next}</p>
        <div class="actions">
          <button type="submit">{importing.submit}</button>
        </div>
      </form>
    </Layout>
  );
}

interface PreviewProps {
  plan: ShownValuePlan;
  sha256: string;
  /** The part that is looked at, as asked for in the address. */
  part: string | undefined;
  page: number;
  /** True where this is not the plan that was shown before. */
  isOther: boolean;
}

/** What a list would write down, before anything is. */
export function BringingPreviewPage({ plan, sha256, part: asked, page, isOther }: PreviewProps) {
  const { language } = usePage();
  const { importing, indicators } = useTexts();
  const { preview } = importing;
  const { bringing: words } = indicators;
  const here = `/indicators/import/${sha256}`;
  const { counts, part, entries, problems, pages, ...shown } = partOf(plan, asked, page);
  const changes = counts.new + counts.correction;
  return (
    <Layout title={preview.title} section="/indicators" error={isOther} wide>
      <h1>{preview.title}</h1>
      {isOther && (
        <div role="alert">
          <Banner tone="doubt" title={preview.otherPlan}>
            {preview.otherPlanBody}
          </Banner>
        </div>
      )}
      <p class="lede">{changes > 0 ? preview.nothingYet : words.nothing}</p>
      <Figures
        figures={partsOfPlan.map((each) => ({
          value: formatNumber(language, counts[each]),
          label: words.figures[each],
          to: counts[each] > 0 ? `${here}?show=${each}#rows` : undefined,
          current: each === part,
        }))}
      />
      {counts.problems > 0 && changes > 0 && (
        <Banner tone="error" title={preview.withProblems(counts.problems)}>
          <a href={`${here}?show=problems#rows`}>{preview.showProblems}</a>
        </Banner>
      )}
      {plan.ignored.length > 0 && (
        <p class="sub">
          <bdi>{preview.ignored(plan.ignored.join(', '))}</bdi>
        </p>
      )}
      <div class="actions">
        {changes > 0 && (
          <form action={`${here}/confirm`} method="post">
            <input type="hidden" name="fingerprint" value={plan.fingerprint} />
            <button type="submit">{words.confirm(changes)}</button>
          </form>
        )}
        <form action={`${here}/drop`} method="post">
          <button type="submit" class="quiet">
            {preview.drop}
          </button>
        </form>
      </div>
      <h2 id="rows">{words.sections[part]}</h2>
      {part === 'problems' ? <Problems problems={problems} /> : <Entries entries={entries} part={part} />}
      <Pager page={shown.page} pages={pages} fragment="rows" />
    </Layout>
  );
}

function Entries({ entries, part }: { entries: readonly PlannedValue[]; part: PlanPart }) {
  const shown = useShown();
  const { importing, indicators } = shown.texts;
  const { columns, valueForm, value: words, bringing } = indicators;
  if (entries.length === 0) return <p class="empty">{importing.preview.none}</p>;
  const told = (
    entry: Pick<PlannedValue, 'value' | 'numerator' | 'denominator'>,
    unit: PlannedValue['unit'],
  ) =>
    entry.value === null
      ? words.missing
      : [valueInWords(entry.value, { unit }, shown), shareInWords(entry, shown)].filter(Boolean).join(', ');
  return (
    <DataTable<PlannedValue>
      caption={importing.preview.rows(entries.length)}
      rows={[...entries]}
      columns={[
        { header: columns.indicator, cell: ({ indicatorName }) => <bdi>{indicatorName}</bdi> },
        { header: columns.body, cell: ({ bodyName }) => bodyName ?? words.whole },
        { header: valueForm.onDay, cell: ({ onDay }) => onDay },
        {
          header: valueForm.value,
          cell: (entry) => (
            <div>
              {told(entry, entry.unit)}
              {part === 'correction' && entry.before && (
                <span class="line sub">{bringing.before(told(entry.before, entry.unit))}</span>
              )}
            </div>
          ),
        },
        { header: valueForm.note, cell: ({ note }) => (note ? <bdi>{note}</bdi> : '–') },
        { header: importing.preview.line, cell: ({ line }) => line, numeric: true },
      ]}
    />
  );
}

function Problems({ problems }: { problems: readonly ValueProblem[] }) {
  const texts = useTexts();
  const { preview } = texts.importing;
  const { faults } = texts.indicators.bringing;
  return (
    <DataTable<ValueProblem>
      caption={preview.rows(problems.length)}
      rows={[...problems]}
      columns={[
        { header: preview.line, cell: ({ line }) => preview.lineOf(line) },
        { header: preview.columnName, cell: ({ column }) => (column ? headingOf(column, texts) : '–') },
        {
          header: preview.found,
          cell: ({ code, found }) => (code === 'repeated' ? '' : <bdi>{found}</bdi>),
        },
        {
          header: preview.toDo,
          cell: ({ code, found }) => {
            const say = faults[code];
            return typeof say === 'string' ? say : say(found);
          },
        },
      ]}
    />
  );
}
