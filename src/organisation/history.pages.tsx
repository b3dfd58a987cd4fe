import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { HistoryEntry } from './history.view.ts';

/** What has happened to one thing, newest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { history } = useTexts().organisation;
  if (entries.length === 0) return <p class="empty">{history.none}</p>;
  return (
    <ol class="events">
      {entries.map(({ at, who, what, details }, index) => (
        <li key={index}>
          <p>
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time> <bdi>{who}</bdi> {what}
          </p>
          {details.length > 0 && (
            <ul>
              {details.map((detail) => (
                <li key={detail}>
                  <bdi>{detail}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
