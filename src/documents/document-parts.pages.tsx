import { StatusMark } from '../handovers/request-state.pages.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { VersionStanding } from './document.rules.ts';
import type { ListedDocument } from './document-list.model.ts';

/** The kind, then the title as a way to the document. */
export function DocumentName({
  document,
}: {
  document: Pick<ListedDocument, 'id' | 'kind' | 'title' | 'isWithdrawn'>;
}) {
  const { documents: words } = useTexts();
  const { id, kind, title, isWithdrawn } = document;
  return (
    <>
      <a class="document-title" href={`/documents/${id}`}>
        <Verbatim text={title} />
      </a>{' '}
      <span class={`document-kind ${kind}`}>{words.kinds[kind]}</span>
      {isWithdrawn && (
        <>
          {' '}
          <StatusMark tone="over">{words.withdrawn}</StatusMark>
        </>
      )}
    </>
  );
}

/** The person, and the office that outlives who holds it. */
export function DocumentOwner({
  owner: { ownerName, ownerRole },
}: {
  owner: Pick<ListedDocument, 'ownerName' | 'ownerRole'>;
}) {
  const { documents: words } = useTexts();
  if (!ownerName && !ownerRole) return <StatusMark tone="doubt">{words.gaps.noOwner}</StatusMark>;
  return (
    <>
      {ownerName && <bdi>{ownerName}</bdi>}
      {ownerRole && (
        <span class={ownerName ? 'line sub' : undefined}>
          <Verbatim text={ownerRole} />
        </span>
      )}
    </>
  );
}

/** The day of the next revision, whether it has passed, and the rhythm. */
export function NextRevision({
  document: { nextRevisionOn, rhythmMonths, isOverdue },
}: {
  document: Pick<ListedDocument, 'nextRevisionOn' | 'rhythmMonths' | 'isOverdue'>;
}) {
  const { documents: words } = useTexts();
  return (
    <>
      <span class="nowrap">{nextRevisionOn ?? words.none}</span>
      {isOverdue && (
        <span class="line">
          <span class="document-late">
            <StatusMark tone="doubt">{words.overdue}</StatusMark>
          </span>
        </span>
      )}
      <span class="line sub">{rhythmMonths === null ? words.gaps.noRhythm : words.rhythm(rhythmMonths)}</span>
    </>
  );
}

const tones = { draft: 'waits', coming: 'waits', inForce: 'agrees', ended: 'over' } as const;

/** How a version stands, as a shape and words. */
export function VersionMark({ standing }: { standing: VersionStanding }) {
  return <StandingMark standing={standing} text={useTexts().documents.standings[standing]} />;
}

/** The same with a sentence of its own. */
export const StandingMark = ({ standing, text }: { standing: VersionStanding; text: string }) => (
  <StatusMark tone={tones[standing]}>
    <WholeDays text={text} />
  </StatusMark>
);

/** The words of a version, a paragraph to a line; lines with a number and no end stand out as headings do. */
export function DocumentText({ text }: { text: string }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <div class="document-text">
      {paragraphs.map((paragraph, index) => (
        <p key={index} class={isHeadingLike(paragraph) ? 'document-head' : undefined}>
          <Verbatim text={paragraph} />
        </p>
      ))}
    </div>
  );
}

const isHeadingLike = (paragraph: string) =>
  /^\d{1,2}(\.\d{1,2})*\.?\s+\S.{0,80}$/.test(paragraph) && !/[.:;,]$/.test(paragraph);
