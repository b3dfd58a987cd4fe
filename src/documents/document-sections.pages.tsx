import { StatusMark } from '../handovers/request-state.pages.tsx';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { formatMoment, formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { DocumentName } from './document-parts.pages.tsx';
import type { DocumentShown } from './index.ts';

interface Props {
  shown: DocumentShown;
}

/** Whom it concerns, in words. */
export function Readers({ shown: { readers, document } }: Props) {
  const { documents, roles } = useTexts();
  const { page: words, none } = documents;
  if (readers.length === 0) return <>{none}</>;
  const told = readers.map(({ role, bodyName }) => {
    if (role && bodyName) return words.bodyRoleReaders(bodyName, roles[role]);
    if (role) return words.roleReaders(roles[role]);
    return bodyName ? words.bodyReaders(bodyName) : words.everybody;
  });
  return (
    <>
      {told.join('; ')}
      {document.wantsAcknowledgement && <span class="line sub">{words.asked}</span>}
    </>
  );
}

/** What carries it out, and what it is read together with. */
export function LinkedDocuments({ shown: { linked, document, may } }: Props) {
  const { page: words } = useTexts().documents;
  const of = (as: 'child' | 'related') => linked.filter((each) => each.as === as);
  const related = of('related');
  return (
    <>
      {(document.kind !== 'routine' || of('child').length > 0) && (
        <section aria-labelledby="children">
          <h2 id="children">{words.children}</h2>
          {of('child').length === 0 ? <p class="empty">{words.noChildren}</p> : <Links of={of('child')} />}
          {may.change && (
            <p>
              <a href={`/documents/new?parent=${document.id}`}>{words.addUnder}</a>
            </p>
          )}
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">{words.related}</h2>
          <Links of={related} />
        </section>
      )}
    </>
  );
}

function Links({ of }: { of: DocumentShown['linked'] }) {
  const { documents } = useTexts();
  return (
    <ul class="document-links">
      {of.map((document) => (
        <li key={document.id}>
          <DocumentName document={document} />{' '}
          <span class="sub">{document.bodyName ?? documents.municipality}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many have read the version in force; for those who follow it also who has, and who has not. */
export function ReadBy({ shown: { share, concerned } }: Props) {
  const { language } = usePage();
  const { page: words } = useTexts().documents;
  if (!share) return null;
  const { read, concerned: all } = share;
  const columns: Column<NonNullable<typeof concerned>[number]>[] = [
    { header: words.person, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      header: words.hasReadOn,
      cell: ({ at }) =>
        at ? (
          <StatusMark tone="agrees">
            <WholeDays text={swedishDay(at)} />
          </StatusMark>
        ) : (
          <StatusMark tone="waits">{words.notRead}</StatusMark>
        ),
    },
  ];
  const sentence = all === 0 ? words.nobody : words.share(read, all, formatPercent(language, read / all));
  return (
    <section aria-labelledby="read-by">
      <h2 id="read-by">{words.readBy}</h2>
      {!(concerned && concerned.length > 0) && <p>{sentence}</p>}
      {all > 0 && <meter class="document-share" min={0} max={all} value={read} aria-label={sentence} />}
      {concerned && concerned.length > 0 && (
        <DataTable caption={sentence} columns={columns} rows={[...concerned]} />
      )}
    </section>
  );
}

/** Every time that it was revised. */
export function Revisions({ shown: { revisions } }: Props) {
  const { page: words } = useTexts().documents;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{words.revisions}</h2>
      {revisions.length === 0 && <p class="empty">{words.noRevisions}</p>}
      <ul class="document-links">
        {revisions.map(({ id, onDay, outcome, note, nextOn, byName }) => (
          <li key={id}>
            <WholeDays text={onDay} /> {words.outcomes[outcome]}
            {note && (
              <>
                {': '}
                <Verbatim text={note} />
              </>
            )}
            <span class="line sub">
              <WholeDays text={[byName, nextOn && words.nextOn(nextOn)].filter(Boolean).join(', ')} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DocumentHistory({ events }: { events: DocumentShown['history'] }) {
  const { documents } = useTexts();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{documents.page.history}</h2>
      <ul class="document-links">
        {events.map(({ at, verb, by, reason }) => (
          <li key={`${at.toISOString()} ${verb}`}>
            <span class="nowrap">{formatMoment(at)}</span> {by && <bdi>{by}</bdi>}{' '}
            {documents.verbs[verb] ?? verb}
            {reason && (
              <>
                {': '}
                <Verbatim text={reason} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
