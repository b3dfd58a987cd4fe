import type { Status } from '../../reading/reading.model.ts';
import { StatusShape } from '../../web/components/status-badge.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { SignedInApp } from '../../web/request.ts';
import { AssessedBadge } from '../audit-status.pages.tsx';
import { findStripsOf } from '../index.ts';
import { VerificationBadge, WorkBadge } from '../register/register-tracks.pages.tsx';
import { type Strip, type StripMark, type Track, tracks } from './strip.model.ts';
import { yearsOfStrips } from './strip.view.ts';

/** The strips of one recommendation, for its page. */
export const loadStripsOfRecommendation = (
  context: SignedInApp,
  recommendationId: string,
): Promise<readonly Strip[]> => findStripsOf(context, [recommendationId]);

/** Several years at a glance: for each body a table of tracks by years, each cell a shape, a word and a colour. */
export function StripsOfRecommendation({ strips }: { strips: readonly Strip[] }) {
  const words = useTexts().rounds.strip;
  if (strips.length === 0) return null;
  const isEmpty = strips.every(({ marks }) => marks.length === 0);
  return (
    <section aria-labelledby="strips">
      <h2 id="strips">{words.title}</h2>
      <p class="sub">{words.note}</p>
      {isEmpty ? (
        <p class="empty">{words.none}</p>
      ) : (
        strips.map((strip) => <StripTable key={strip.bodyId} strip={strip} />)
      )}
    </section>
  );
}

function StripTable({ strip }: { strip: Strip }) {
  const words = useTexts().rounds.strip;
  const years = yearsOfStrips([strip]);
  const shown = tracks.filter((track) => track !== 'own' || strip.marks.some((mark) => mark.track === 'own'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard.
    <div class="strips" role="region" aria-label={words.of(strip.bodyName)} tabIndex={0}>
      <table class="strip">
        <caption>
          <Verbatim text={strip.bodyName} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.track}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((track) => (
            <tr key={track} class={track}>
              <th scope="row">{words.tracks[track]}</th>
              {isHidden(strip, track) ? (
                <td colSpan={Math.max(years.length, 1)}>{words.notSeen}</td>
              ) : (
                years.map((year) => (
                  <td key={year}>
                    <Cell mark={strip.marks.find((mark) => mark.track === track && mark.year === year)} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isHidden = ({ isWorkSeen }: Strip, track: Track) =>
  !isWorkSeen && (track === 'work' || track === 'verification');

/** Each track in its own shapes: nothing that is said or verified here looks like the auditors' colours. */
function Cell({ mark }: { mark: StripMark | undefined }) {
  if (!mark) return <>–</>;
  if (mark.track === 'work') return <WorkBadge addressee={{ state: mark.value }} />;
  if (mark.track === 'verification') return <VerificationBadge addressee={{ verification: mark.value }} />;
  return <AssessedBadge status={mark.value} isNotAssessable={mark.isNotAssessable} />;
}

/** The auditors' track alone, on one line of a list: year and shape, the word for those who do not see the shape. */
export function CompactStrip({ strips }: { strips: readonly Strip[] }) {
  const { audits, rounds } = useTexts();
  const several = strips.length > 1;
  const wordOf = (mark: StripMark) =>
    'isNotAssessable' in mark ? audits.notAssessable : audits.assessed[mark.value as Status];
  return (
    <>
      {strips.map(({ bodyId, bodyName, marks }) => {
        const theirs = marks.filter((mark) => mark.track === 'auditors');
        return (
          <span key={bodyId} class="strip-line">
            {several && <span class="sub">{bodyName}: </span>}
            {theirs.length === 0 && <span class="sub">{rounds.strip.empty}</span>}
            {theirs.map((mark) => (
              <span key={mark.year} class={`status ${mark.value}`} title={wordOf(mark)}>
                {mark.year} <StatusShape status={mark.value as Status} />
                <span class="sr-only">{wordOf(mark)}</span>
              </span>
            ))}
          </span>
        );
      })}
    </>
  );
}
