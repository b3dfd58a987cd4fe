import { type Column, DataTable } from '../web/components/data-table.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { StatusShape } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { BoardCalendar } from './index.ts';
import type { PastedLine } from './paste.model.ts';

interface PasteProps {
  calendar: BoardCalendar;
  text: string;
  /** Null before anything was pasted. */
  lines: readonly PastedLine[] | null;
  problem: FormProblem | null;
}

/** A list to paste, and how its lines are read before anything is saved. */
export function PastePage({ calendar, text, lines, problem }: PasteProps) {
  const { meetings: words } = useTexts();
  const { body } = calendar;
  const back = `/organisation/bodies/${body.id}/meetings`;
  const taken = lines?.filter((line) => line.problem === null && line.meeting !== null) ?? [];
  return (
    <Layout title={words.pasteTitle} section="/organisation" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) => words.fields[field] ?? words.fields['text'] ?? ''}
      />
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <h1>{words.pasteTitle}</h1>
      <p class="lede">{body.name}</p>
      {lines && (
        <section aria-labelledby="read">
          <h2 id="read">{words.previewTitle}</h2>
          <Lines lines={lines} />
          {taken.length > 0 ? (
            <EntryForm
              action={`${back}/paste`}
              problem={null}
              hidden={{ text, confirm: 'yes' }}
              submit={words.confirm(taken.length)}
              cancel={back}
              next={words.confirmNext(lines.length - taken.length)}
            />
          ) : (
            <p class="empty">{words.nothingToSave}</p>
          )}
        </section>
      )}
      <form class="edit-form change-form" action={`${back}/paste`} method="post">
        <div class="field">
          <label for="text">{words.pasteLabel}</label>
          <p class="hint" id="text-hint">
            {words.pasteHint}
          </p>
          <textarea id="text" name="text" rows={12} class="pasted-text" aria-describedby="text-hint">
            {`\n${text}`}
          </textarea>
        </div>
        <p class="next">{words.previewNext}</p>
        <div class="actions">
          <button type="submit" class={taken.length > 0 ? 'quiet' : undefined}>
            {words.preview}
          </button>
        </div>
      </form>
    </Layout>
  );
}

function Lines({ lines }: { lines: readonly PastedLine[] }) {
  const { meetings: words } = useTexts();
  const columns: Column<PastedLine>[] = [
    { header: words.line, cell: ({ number }) => `${words.line} ${number}` },
    { header: words.pasted, cell: ({ text }) => <Verbatim text={text} /> },
    {
      header: words.columns.meetsOn,
      cell: ({ meeting }) => <span class="nowrap">{meeting?.meetsOn ?? '–'}</span>,
    },
    {
      header: words.columns.papersBy,
      cell: ({ meeting }) => <span class="nowrap">{meeting?.papersBy ?? '–'}</span>,
    },
    {
      header: words.columns.preparedOn,
      cell: ({ meeting }) => <span class="nowrap">{meeting?.preparedOn ?? '–'}</span>,
    },
    {
      header: words.columns.adjustedBy,
      cell: ({ meeting }) => <span class="nowrap">{meeting?.adjustedBy ?? '–'}</span>,
    },
    { header: words.outcome, cell: (line) => <Outcome line={line} /> },
  ];
  return (
    <div class="pasted">
      <DataTable caption={words.previewTitle} columns={columns} rows={[...lines]} />
    </div>
  );
}

function Outcome({ line: { problem, notes } }: { line: PastedLine }) {
  const { meetings: words } = useTexts();
  if (problem !== null) {
    const tone = problem === 'thereAlready' ? 'unknown' : 'red';
    return (
      <>
        <StatusShape status={tone} /> {words.problems[problem]}
      </>
    );
  }
  const more = notes.filter((note) => note !== 'changes').map((note) => words.notes[note]);
  return (
    <>
      <StatusShape status={more.length > 0 ? 'yellow' : 'green'} />{' '}
      {notes.includes('changes') ? words.willChange : words.willAdd}
      {more.length > 0 && ` (${more.join(', ')})`}
    </>
  );
}
