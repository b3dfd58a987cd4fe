import { DataTable } from '../web/components/data-table.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { ActionStateBadge } from './action-parts.pages.tsx';
import type { ActionFile, ShownTie } from './index.ts';

interface PartProps {
  action: ActionFile;
  problem: FormProblem | null;
}

/** Every time that the due date was moved, with the reason. */
export function MovedDates({ action }: { action: ActionFile }) {
  const { page } = useTexts().actions;
  if (action.moves.length === 0) return null;
  return (
    <section aria-labelledby="moved-title">
      <h2 id="moved-title">{page.moves}</h2>
      <DataTable
        caption={page.movesCaption(action.moves.length)}
        rows={[...action.moves]}
        columns={[
          { header: page.was, cell: ({ was }) => was ?? page.noDay },
          { header: page.became, cell: ({ became }) => became ?? page.noDay },
          { header: page.reason, cell: ({ reason }) => <Verbatim text={reason} /> },
          {
            header: page.by,
            cell: ({ byName, at }) => `${byName ?? page.unknown}, ${formatMoment(at).slice(0, 10)}`,
          },
        ]}
      />
    </section>
  );
}

/** What it waits for, and what waits for it. */
export function Dependencies({ action, problem }: PartProps) {
  const { page, noDueDate } = useTexts().actions;
  const waits = action.ties.filter((tie) => tie.waits === 'thisForIt');
  const waitedBy = action.ties.filter((tie) => tie.waits === 'itForThis');
  if (waits.length + waitedBy.length === 0 && action.waitable.length === 0) return null;
  return (
    <section aria-labelledby="waits-title">
      <h2 id="waits-title">{page.waits}</h2>
      {waits.length === 0 ? (
        <p class="empty">{page.waitsNone}</p>
      ) : (
        <Ties action={action} ties={waits} mayStop={action.mayChange} />
      )}
      {action.waitable.length > 0 && (
        <details open={problem !== null}>
          <summary>{page.depend}</summary>
          <EntryForm
            action={`/actions/${action.id}/depend`}
            problem={problem}
            version={action.version}
            submit={page.dependSubmit}
          >
            <ChoiceField
              name="dependsOnId"
              label={page.depend}
              saved=""
              options={[
                { value: '', text: '–' },
                ...action.waitable.map(({ id, title, bodyName, dueOn }) => ({
                  value: id,
                  text: `${title} (${bodyName}, ${dueOn ?? noDueDate})`,
                })),
              ]}
            />
          </EntryForm>
        </details>
      )}
      {waitedBy.length > 0 && (
        <>
          <h3>{page.waitedBy}</h3>
          <Ties action={action} ties={waitedBy} mayStop={false} />
        </>
      )}
    </section>
  );
}

function Ties({
  action,
  ties,
  mayStop,
}: {
  action: ActionFile;
  ties: readonly ShownTie[];
  mayStop: boolean;
}) {
  const { page, noDueDate } = useTexts().actions;
  return (
    <ul class="action-ties">
      {ties.map((tie) => (
        <li key={tie.id}>
          {tie.title === null ? (
            <span>{page.another(tie.bodyName)}</span>
          ) : (
            <a href={`/actions/${tie.id}`}>
              <Verbatim text={tie.title} />
            </a>
          )}
          <ActionStateBadge state={tie.state} />
          <span class="nowrap sub">{tie.dueOn ?? noDueDate}</span>
          {mayStop && (
            <form action={`/actions/${action.id}/stop-depending`} method="post">
              <input type="hidden" name="version" value={action.version} />
              <input type="hidden" name="dependsOnId" value={tie.id} />
              <button
                type="submit"
                class="link"
                aria-label={page.stopOn(tie.title ?? page.another(tie.bodyName))}
              >
                {page.stop}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How it goes, as people note it. */
export function Notes({ action, problem }: PartProps) {
  const { page } = useTexts().actions;
  if (action.notes.length === 0 && !action.mayAdd) return null;
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{page.notes}</h2>
      {action.notes.length === 0 ? (
        <p class="empty">{page.notesNone}</p>
      ) : (
        <ol class="action-notes">
          {action.notes.map(({ id, text, byName, at }) => (
            <li key={id}>
              <p>
                <Verbatim text={text} />
              </p>
              <p class="sub">
                <bdi>{byName ?? page.unknown}</bdi>,{' '}
                <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
      {action.mayAdd && (
        <EntryForm
          action={`/actions/${action.id}/notes`}
          problem={problem}
          submit={page.noteSubmit}
          next={page.noteNext}
        >
          <TextField name="text" label={page.note} lines={3} required />
        </EntryForm>
      )}
    </section>
  );
}
