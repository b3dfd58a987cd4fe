import { mayWrite } from '../identity/index.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { asksSomewhere } from './exception.policy.ts';
import { type ListedException, parseExceptionFilter } from './exception-list.model.ts';
import { ExceptionName, StandingBadge } from './exception-parts.pages.tsx';
import { listExceptions } from './index.ts';

type ExceptedNoun = 'requirement' | 'system' | 'asset';

export interface ExceptionsOfShown {
  readonly noun: ExceptedNoun;
  readonly nounId: string;
  readonly rows: readonly ListedException[];
  /** How many there have been, those that are over too. */
  readonly all: number;
  readonly mayAsk: boolean;
}

/**
 * The exceptions from a requirement, or for a system or an asset, that hold or await a decision, as far as the requester
 * may see them; undefined where there is nothing to show or do. Two statements.
 * @param manages whether the requester is named as the system's manager
 */
export async function loadExceptionsOf(
  context: SignedInApp,
  noun: ExceptedNoun,
  nounId: string,
  manages = false,
): Promise<ExceptionsOfShown | undefined> {
  const { requester } = context;
  const { rows, totals } = await listExceptions(context, parseExceptionFilter({ [noun]: nounId }));
  const mayAsk = mayWrite(requester) && (asksSomewhere(requester) || manages);
  if (totals.all === 0 && !mayAsk) return undefined;
  return { noun, nounId, rows, all: totals.all, mayAsk };
}

/** What is not done as demanded here for the time being, and until when. */
export function ExceptionsOf({ shown }: { shown: ExceptionsOfShown }) {
  const { exceptions } = useTexts();
  const { ofNoun: words, columns } = exceptions;
  const { noun, nounId, rows, all, mayAsk } = shown;
  return (
    <section id="exceptions" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title">{words.title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption}
          rows={[...rows]}
          columns={[
            { header: columns.exception, cell: (exception) => <ExceptionName exception={exception} /> },
            { header: columns.standing, cell: (exception) => <StandingBadge exception={exception} /> },
            {
              header: columns.period,
              cell: ({ fromOn, untilOn }) => <WholeDays text={exceptions.period(fromOn, untilOn)} />,
            },
            { header: columns.owner, cell: ({ ownerName }) => <bdi>{ownerName}</bdi> },
          ]}
        />
      )}
      <p class="actions">
        {all > rows.length && <a href={`/exceptions?view=all&${noun}=${nounId}`}>{words.more}</a>}
        {mayAsk && (
          <a class="button quiet" href={`/exceptions/new?${noun}=${nounId}`}>
            {words.add}
          </a>
        )}
      </p>
    </section>
  );
}
