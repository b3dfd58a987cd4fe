import { paperFiles } from '../papers/paper-addresses.view.ts';
import { useTexts } from '../web/page.ts';
import { meetingPaperKinds } from './meeting-paper.model.ts';

/** The notice and the minutes as files, in full and for the public. */
export function MeetingPapers({ id, isClosed }: { id: string; isClosed: boolean }) {
  const { papers, forum } = useTexts();
  const { papers: words } = forum;
  return (
    <ul class="paper-list">
      {meetingPaperKinds.map((kind) => (
        <li key={kind}>
          {papers.kinds[kind]}
          {kind === 'forumMinutes' && !isClosed && <span class="sub"> {words.draft}</span>}
          {([false, true] as const).map((isPublic) => (
            <Files key={String(isPublic)} id={id} kind={kind} isPublic={isPublic} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Files({ id, kind, isPublic }: { id: string; kind: string; isPublic: boolean }) {
  const { papers, forum } = useTexts();
  const kinds: Readonly<Record<string, string>> = papers.kinds;
  const name = isPublic ? forum.papers.public : forum.papers.full;
  return (
    <span class="line">
      {name}:{' '}
      {Object.entries(paperFiles).map(([file, { name: format }], index) => (
        <>
          {index > 0 && ' · '}
          <a
            href={`/forum/${id}/papers/${kind}/${file}${isPublic ? '?public=yes' : ''}`}
            download
            aria-label={`${kinds[kind]}, ${name}, ${papers.pages.files[format]}`}
          >
            {papers.pages.files[format]}
          </a>
        </>
      ))}
    </span>
  );
}
