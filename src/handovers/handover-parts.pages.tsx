import { type Fact, Facts } from '../web/components/facts.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { HandedAction, HandedFile, HandedWork, HandoverItem } from './handover.model.ts';
import { StatusMark } from './request-state.pages.tsx';

interface ItemsProps {
  items: readonly HandoverItem[];
  /** The address of a file by its place, from 1; none where nothing has been handed over yet. */
  fileAt?: (position: number) => string;
}

/** What is handed over, just as the auditors see it. */
export function HandedItems({ items, fileAt }: ItemsProps) {
  const { item: words, handing } = useTexts().handovers;
  return (
    <ol class="handed">
      {items.map((item, index) => (
        <li key={index}>
          <h2 class="handed-title">
            <span class="sub">
              {words.nouns[item.noun]}
              {item.number !== null && `, ${handing.version(item.number)}`}
            </span>{' '}
            <Verbatim text={item.content?.title ?? ''} />
          </h2>
          {item.content?.secrecy && (
            <p>
              <StatusMark tone="doubt">{handing.secret(item.content.secrecy)}</StatusMark>
            </p>
          )}
          <ItemFacts item={item} file={fileAt?.(index + 1)} />
        </li>
      ))}
    </ol>
  );
}

function ItemFacts({ item, file }: { item: HandoverItem; file: string | undefined }) {
  if (!item.content) return null;
  if (item.noun === 'action') return <ActionFacts content={item.content as HandedAction} />;
  if (item.noun === 'work') return <WorkFacts content={item.content as HandedWork} />;
  return <FileFacts content={item.content as HandedFile} file={file} />;
}

const fact = (name: string, text: string | null): Fact[] =>
  text === null || text === '' ? [] : [{ name, value: <Verbatim text={text} /> }];

function FileFacts({ content, file }: { content: HandedFile; file: string | undefined }) {
  const { item: words, handover } = useTexts().handovers;
  const { fileName, bytes, url, sha256 } = content;
  const size = bytes === null ? '' : ` (${handover.bytes(String(Math.max(1, Math.round(bytes / 1024))))})`;
  const facts = [
    ...fact(words.shows, content.shows),
    ...fact(words.effectiveOn, content.effectiveOn),
    ...(fileName
      ? [
          {
            name: words.file,
            value: (
              <>
                {file ? (
                  <a href={file}>
                    <Verbatim text={fileName} />
                  </a>
                ) : (
                  <Verbatim text={fileName} />
                )}
                {size}
              </>
            ),
          },
        ]
      : []),
    ...fact(words.link, url),
  ];
  return (
    <>
      <Facts facts={facts} />
      {sha256 && (
        <p class="sub checksum">
          {words.sha256}: <code>{sha256}</code>
        </p>
      )}
    </>
  );
}

function ActionFacts({ content }: { content: HandedAction }) {
  const { item: words } = useTexts().handovers;
  const owner = [content.ownerRole, content.ownerName].filter((part) => part).join(', ');
  return (
    <Facts
      facts={[
        { name: words.state, value: words.actionStates[content.state] ?? content.state },
        ...fact(words.owner, owner),
        ...fact(words.dueOn, content.dueOn),
        ...(content.moved > 0 ? [{ name: words.moved, value: words.times(content.moved) }] : []),
        ...fact(words.completedOn, content.completedOn),
        ...fact(words.followUpOn, content.followUpOn),
        ...fact(words.description, content.description),
      ]}
    />
  );
}

function WorkFacts({ content }: { content: HandedWork }) {
  const { handovers, audits } = useTexts();
  const words = handovers.item;
  const states: Record<string, string> = audits.states;
  const verifications: Record<string, string> = audits.verifications;
  return (
    <Facts
      facts={[
        ...fact(words.audit, content.auditTitle),
        { name: words.state, value: states[content.state] ?? content.state },
        { name: words.verification, value: verifications[content.verification] ?? content.verification },
        ...fact(words.minuteItem, content.minuteItem),
        ...fact(words.completedOn, content.completedOn),
        ...fact(words.reason, content.reason),
        ...(content.controlPoints ?? []).map(({ what, controlPoint }) => ({
          name: words.controlPoint,
          value: <Verbatim text={`${controlPoint} (${what})`} />,
        })),
      ]}
    />
  );
}
