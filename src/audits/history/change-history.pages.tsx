import { formatMoment } from '../../web/numbers.ts';
import { useTexts } from '../../web/page.ts';
import type { HistoryEntry } from './change-history.model.ts';
import { type ChangedValue, type HistoryLine, historyLines } from './change-history.view.ts';

/** How many are shown at once; older ones are folded. */
const shownFirst = 6;

interface ChangeHistoryProps {
  entries: readonly HistoryEntry[];
  /** Names of the bodies that the entries tell of, by id. */
  bodyNames: ReadonlyMap<string, string>;
}

/** What has happened, newest first: who, when, what, from what to what. */
export function ChangeHistory({ entries, bodyNames }: ChangeHistoryProps) {
  const texts = useTexts();
  const lines = historyLines(entries, texts, bodyNames);
  if (lines.length === 0) return <p class="empty">{texts.auditHistory.empty}</p>;
  const older = lines.slice(shownFirst);
  return (
    <div class="history">
      <Lines lines={lines.slice(0, shownFirst)} />
      {older.length > 0 && (
        <details>
          <summary>{texts.auditHistory.more(older.length)}</summary>
          <Lines lines={older} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: HistoryLine[] }) {
  return (
    <ol>
      {lines.map(({ at, by, what, values }, index) => (
        <li key={index}>
          <p>
            <b>{what}</b>{' '}
            <span class="sub">
              <time dateTime={at.toISOString()}>{formatMoment(at)}</time> · {by}
            </span>
          </p>
          {values.length > 0 && (
            <dl>
              {values.map((value) => (
                <Value key={value.name} value={value} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function Value({ value: { name, before, after } }: { value: ChangedValue }) {
  const { auditHistory } = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {before !== null && (
          <>
            <del>
              <bdi>{before}</bdi>
            </del>{' '}
          </>
        )}
        {after === null ? <span class="sub">{auditHistory.none}</span> : <bdi>{after}</bdi>}
      </dd>
    </div>
  );
}
