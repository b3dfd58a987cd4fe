import type { ReadIssue } from '../reading/reading.model.ts';
import { addressWith } from '../web/address.ts';
import { usePage, useTexts } from '../web/page.ts';
import { issueKey, type ShownPlace } from './places.view.ts';
import { IssueMessage, usePlaceWords } from './source.pages.tsx';

const severities = ['error', 'warning', 'note'] as const;

/** More than this many of a kind are folded, so that the list doesn't push away what was read. */
const shownUnfolded = { error: 20, warning: 2, note: 0 };

interface IssuesProps {
  issues: ReadIssue[];
  places: Map<string, ShownPlace>;
}

/** Every doubt about what was read, the gravest kind first, each with a way to its place. */
export function Issues({ issues, places }: IssuesProps) {
  const { address } = usePage();
  const { read } = useTexts().readingPages;
  // One that the address asks for is never folded away.
  const asked = new URL(address, 'http://stadga').searchParams.get('show');
  const numbered = issues.map((issue, index) => ({ issue, key: issueKey(index) }));
  return (
    <section class="issues" aria-labelledby="issues">
      <h2 id="issues">{read.issuesTitle}</h2>
      {issues.length === 0 && <p class="empty">{read.issuesNone}</p>}
      {severities.map((severity) => {
        const items = numbered.filter(({ issue }) => issue.severity === severity);
        if (items.length === 0) return null;
        return (
          <details
            key={severity}
            class={`issue-group ${severity}`}
            open={items.length <= shownUnfolded[severity] || items.some(({ key }) => key === asked)}
          >
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
  const { read } = useTexts().readingPages;
  const words = usePlaceWords();
  return (
    <li id={id}>
      <IssueMessage issue={issue} />{' '}
      {place && (
        <a
          class="place"
          href={addressWith(address, { show: id, lang: null }, 'original')}
          data-show={id}
          title={read.showPlace}
        >
          {words(place.place) || read.showPlace}
        </a>
      )}
    </li>
  );
}
