import { SubNav } from '../../organisation/sub-nav.pages.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { ImportPlan } from '../../web/components/import-plan.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { partsOf } from '../../web/import-plan.view.ts';
import { useTexts } from '../../web/page.ts';
import type { ImportProblem, PlannedEntry, ShownPlan } from './import.model.ts';
import { sectionOf } from './import-form.pages.tsx';
import { cellWords, repeatsIn } from './preview.view.ts';

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
  const { preview: words } = useTexts().importing;
  const section = sectionOf[plan.kind];
  const parts = partsOf(plan, part, page);
  const { taken, repeats } = repeatsIn(plan.entries);
  const { counts, changes } = parts;
  return (
    <Layout title={words.title} section={section} error={isOther} wide>
      <SubNav here={section} />
      <h1>{words.title}</h1>
      <ImportPlan
        here={`${section}/import/${sha256}`}
        plan={plan}
        parts={parts}
        isOther={isOther}
        read={
          <>
            <p class="sub">{words.rowsRead(taken, counts.problems, repeats.length)}</p>
            <Repeats repeats={repeats} />
          </>
        }
        whatIsAChange={changes > 0 && changes !== taken ? words.whatIsAChange[plan.kind] : null}
      >
        <div class="who-is-who">
          {parts.shown === 'problems' ? (
            <Problems problems={parts.problems} />
          ) : (
            <Entries entries={parts.entries} bodies={bodies} />
          )}
        </div>
      </ImportPlan>
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
