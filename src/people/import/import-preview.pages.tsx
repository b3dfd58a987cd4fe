import { SubNav } from '../../organisation/sub-nav.pages.tsx';
import { Banner } from '../../web/components/banner.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { Figures } from '../../web/components/figures.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import type { ImportProblem, PlannedEntry, ShownPlan } from './import.model.ts';
import { sectionOf } from './import-form.pages.tsx';
import { cellWords, partsOf, type ShownPart, shownParts } from './preview.view.ts';

interface PreviewPageProps {
  plan: ShownPlan;
  sha256: string;
  /** Names of bodies by id. */
  bodies: ReadonlyMap<string, string>;
  /** The part that is looked at, as asked for in the address. */
  part: string | undefined;
  page: number;
  /** True where this is not the plan that was shown before. */
  isOther: boolean;
}

/** What a list would change, before anything is. */
export function PreviewPage({ plan, sha256, bodies, part, page, isOther }: PreviewPageProps) {
  const { importing } = useTexts();
  const { preview: words } = importing;
  const section = sectionOf[plan.kind];
  const here = `${section}/import/${sha256}`;
  const parts = partsOf(plan, part, page);
  const { counts, changes } = parts;
  return (
    <Layout title={words.title} section={section} error={isOther} wide>
      <SubNav here={section} />
      <h1>{words.title}</h1>
      {isOther && (
        <div role="alert">
          <Banner tone="doubt" title={words.otherPlan}>
            {words.otherPlanBody}
          </Banner>
        </div>
      )}
      <p class="lede">{ledeOf(words, changes, counts.problems)}</p>
      <p class="sub">{words.rowsRead(parts.taken, counts.problems, parts.repeats.length)}</p>
      <Repeats repeats={parts.repeats} />
      <PartFigures here={here} counts={counts} shown={parts.shown} />
      {counts.problems > 0 && changes > 0 && (
        <Banner tone="error" title={words.withProblems(counts.problems)}>
          <a href={`${here}?show=problems#rows`}>{words.showProblems}</a>
        </Banner>
      )}
      {plan.ignored.length > 0 && (
        <p class="sub">
          <bdi>{words.ignored(plan.ignored.join(', '))}</bdi>
        </p>
      )}
      {changes > 0 && changes !== parts.taken && <p class="sub">{words.whatIsAChange[plan.kind]}</p>}
      <Decision here={here} plan={plan} changes={changes} />
      <h2 id="rows">{words.sections[parts.shown]}</h2>
      <div class="who-is-who">
        {parts.shown === 'problems' ? (
          <Problems problems={parts.problems} />
        ) : (
          <Entries entries={parts.entries} bodies={bodies} />
        )}
      </div>
      <Pager page={parts.page} pages={parts.pages} fragment="rows" />
    </Layout>
  );
}

/** So many rows that repeat another are told one by one; of more, the first. */
const mostRepeats = 20;

function Repeats({ repeats }: { repeats: PlannedEntry['repeats'] }) {
  const { preview: words } = useTexts().importing;
  if (repeats.length === 0) return null;
  const told = repeats.slice(0, mostRepeats).map(({ line, of }) => words.repeats(line, of));
  const more = repeats.length - told.length;
  return <p class="sub">{[...told, ...(more > 0 ? [words.moreRepeats(more)] : [])].join(' ')}</p>;
}

type Words = ReturnType<typeof useTexts>['importing']['preview'];

function ledeOf(words: Words, changes: number, problems: number): string {
  if (changes > 0) return words.nothingYet;
  return problems > 0 ? words.nothingButProblems : words.nothing;
}

function PartFigures({
  here,
  counts,
  shown,
}: {
  here: string;
  counts: Record<ShownPart, number>;
  shown: ShownPart;
}) {
  const { language } = usePage();
  const { figures } = useTexts().importing.preview;
  return (
    <Figures
      figures={shownParts.map((part) => ({
        value: formatNumber(language, counts[part]),
        label: figures[part],
        to: counts[part] > 0 ? `${here}?show=${part}#rows` : undefined,
        current: part === shown,
      }))}
    />
  );
}

function Decision({ here, plan, changes }: { here: string; plan: ShownPlan; changes: number }) {
  const { preview: words } = useTexts().importing;
  return (
    <div class="actions">
      {changes > 0 && (
        <form action={`${here}/confirm`} method="post">
          <input type="hidden" name="fingerprint" value={plan.fingerprint} />
          <button type="submit">{words.confirm(changes)}</button>
        </form>
      )}
      <form action={`${here}/drop`} method="post">
        <button type="submit" class="quiet">
          {words.drop}
        </button>
      </form>
    </div>
  );
}

function Entries({
  entries,
  bodies,
}: {
  entries: readonly PlannedEntry[];
  bodies: ReadonlyMap<string, string>;
}) {
  const { preview: words } = useTexts().importing;
  if (entries.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <DataTable
      caption={words.rows(entries.length)}
      rows={[...entries]}
      columns={[
        {
          header: words.who,
          cell: ({ name, email }) => (
            <>
              <bdi>{name}</bdi>
              {email && (
                <div class="sub">
                  <bdi>{email}</bdi>
                </div>
              )}
            </>
          ),
        },
        {
          header: words.what,
          cell: (entry) => <Changes entry={entry} bodies={bodies} />,
        },
        { header: words.line, cell: ({ line }) => line, numeric: true },
      ]}
    />
  );
}

function Changes({ entry, bodies }: { entry: PlannedEntry; bodies: ReadonlyMap<string, string> }) {
  const all = useTexts();
  const { preview: words } = all.importing;
  const changes = entry.cells.flatMap((cell) => cellWords(cell, all, (id) => bodies.get(id) ?? id));
  const isWithoutRole =
    entry.outcome === 'new' && !entry.cells.some(({ is }) => is === 'newRole' || is === 'newKind');
  return (
    <ul class="plain">
      {changes.map((change) => (
        <li key={change}>
          <bdi>{change}</bdi>
        </li>
      ))}
      {isWithoutRole && <li class="sub">{words.noRole}</li>}
      {entry.namesake && <li class="sub">{words.namesake(entry.namesake)}</li>}
    </ul>
  );
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { importing } = useTexts();
  const { preview: words } = importing;
  if (problems.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <DataTable
      caption={words.rows(problems.length)}
      rows={[...problems]}
      columns={[
        { header: words.line, cell: ({ line }) => words.lineOf(line) },
        { header: words.columnName, cell: ({ column }) => column && importing.columns[column] },
        { header: words.found, cell: ({ code, found }) => <bdi>{saysLine.has(code) ? '' : found}</bdi> },
        { header: words.toDo, cell: ({ code, found }) => importing.faults[code](found) },
      ]}
    />
  );
}

/** Faults where `found` is another row, or a name that the sentence says. */
const saysLine = new Set<ImportProblem['code']>(['contradicts', 'leftOutToo', 'isOtherName']);
