import type { ReadIssue } from '../reading/reading.model.ts';
import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { Message } from './message.pages.tsx';
import { issueKey, type ShownPlace } from './places.view.ts';

const severities = ['error', 'warning', 'note'] as const;

/** More than this many of one kind are folded, so that the list doesn't push away what was read. */
const shownUnfolded = 6;

interface IssuesProps {
  issues: ReadIssue[];
  places: Map<string, ShownPlace>;
}

/** Every doubt about what was read, the gravest kind first, each with a way to its place. */
export function Issues({ issues, places }: IssuesProps) {
  const { read } = useTexts().readingPages;
  const numbered = issues.map((issue, index) => ({ issue, key: issueKey(index) }));
  return (
    <section class="issues" aria-labelledby="issues">
      <h2 id="issues">{read.issuesTitle}</h2>
      {issues.length === 0 && <p class="empty">{read.issuesNone}</p>}
      {severities.map((severity) => {
        const items = numbered.filter(({ issue }) => issue.severity === severity);
        if (items.length === 0) return null;
        return (
          <details key={severity} class={`issue-group ${severity}`} open={items.length <= shownUnfolded}>
            <summary>
              <h3>
                {read.issuesCount[severity]} ({items.length})
              </h3>
            </summary>
            <ul>
              {items.map(({ issue, key }) => (
                <Issue key={key} issue={issue} id={key} place={places.get(key)} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Issue({ issue, id, place }: { issue: ReadIssue; id: string; place: ShownPlace | undefined }) {
  const { address } = usePage();
  const { read, original } = useTexts().readingPages;
  const where = [
    place?.place.page && original.page(place.place.page),
    place?.place.line && original.line(place.place.line),
  ].filter(Boolean);
  return (
    <li id={id}>
      <Message text={issue.message} />{' '}
      {where.length > 0 && (
        <a
          class="place"
          href={addressWith(address, { show: id, lang: null }, 'original')}
          data-show={id}
          title={read.showPlace}
        >
          {where.join(', ')}
        </a>
      )}
    </li>
  );
}
