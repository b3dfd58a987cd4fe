import { type Column, DataTable } from '../web/components/data-table.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterShown } from './audit-detail.model.ts';

/**
 * The bodies' matters with every date on the way; below each table what the dates say against each other. What one
 * cell holds stands in one element: in cards it is laid out beside its label.
 */
export function MatterTable({ matters }: { matters: readonly MatterShown[] }) {
  const { matter: words, detail } = useTexts().audits;
  const mayChange = matters.some((matter) => matter.mayChange);
  const columns: Column<MatterShown>[] = [
    {
      header: words.body,
      cell: ({ id, bodyName, recipient }) => (
        <span id={`matter-${id}`}>
          <a href={`/matters/${id}`}>{bodyName}</a>
          {recipient === 'information' && <span class="sub"> ({words.recipient.information})</span>}
        </span>
      ),
    },
    { header: words.registryNumber, cell: ({ registryNumber }) => registryNumber ?? '–' },
    { header: words.letterDated, cell: ({ letterDated }) => <Day day={letterDated} /> },
    { header: words.answerBy, cell: ({ answerBy }) => <Day day={answerBy} /> },
    {
      header: words.extension,
      cell: ({ extension, extendedTo }) => (
        <span>
          {words.extensions[extension]}
          {extendedTo && (
            <>
              {' '}
              {words.extendedTo} <Day day={extendedTo} />
            </>
          )}
        </span>
      ),
    },
    {
      header: words.boardMeeting,
      cell: ({ boardMeeting, minuteItem }) => (
        <span>
          <Day day={boardMeeting} /> {minuteItem && <span class="nowrap">{minuteItem}</span>}
        </span>
      ),
    },
    { header: words.dispatchedOn, cell: ({ dispatchedOn }) => <Day day={dispatchedOn} /> },
    { header: words.receivedOn, cell: ({ receivedOn }) => <Day day={receivedOn} /> },
  ];
  const change: Column<MatterShown> = {
    header: words.editShort,
    cell: (matter) =>
      matter.mayChange && (
        <a href={`/matters/${matter.id}/edit`} aria-label={words.edit(matter.bodyName)}>
          {words.editShort}
        </a>
      ),
  };
  return (
    <div class="matters">
      <DataTable
        caption={detail.matters(matters.length)}
        columns={mayChange ? [...columns, change] : columns}
        rows={[...matters]}
      />
      <Doubts matters={matters} />
    </div>
  );
}

function Day({ day }: { day: string | null }) {
  return day ? (
    <time class="nowrap" dateTime={day}>
      {day}
    </time>
  ) : (
    <>–</>
  );
}

function Doubts({ matters }: { matters: readonly MatterShown[] }) {
  const { matter: words } = useTexts().audits;
  const doubtful = matters.filter(({ doubts }) => doubts.length > 0);
  if (doubtful.length === 0) return null;
  return (
    <div class="banner doubt">
      <p>
        <strong>{words.doubtsTitle}</strong>
      </p>
      <ul>
        {doubtful.map(({ id, bodyName, doubts }) => (
          <li key={id}>
            {bodyName}: {doubts.map((doubt) => words.doubts[doubt]).join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
