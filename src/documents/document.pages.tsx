import { daysBetween } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { Banner } from '../web/components/banner.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { gapsOf, isOverdue, standingOf } from './document.rules.ts';
import { DocumentOwner, DocumentText, StandingMark } from './document-parts.pages.tsx';
import { DocumentHistory, LinkedDocuments, ReadBy, Readers, Revisions } from './document-sections.pages.tsx';
import type { DocumentShown } from './index.ts';
import { VersionFile, Versions } from './versions.pages.tsx';

/** One document: who answers for it, what it says now, every version of it, and who has read it. */
export function DocumentPage({
  shown,
  restoreFailed = false,
}: {
  shown: DocumentShown;
  restoreFailed?: boolean;
}) {
  const { documents } = useTexts();
  const words = documents.page;
  const { document, inForce } = shown;
  return (
    <Layout title={document.title} section="/documents" wide>
      <Crumbs shown={shown} />
      <h1>
        <Verbatim text={document.title} />
      </h1>
      <p class="lede">
        {documents.kinds[document.kind]} · {document.bodyName ?? documents.municipality}
      </p>
      <Standing shown={shown} />
      {restoreFailed && (
        <div role="alert">
          <Banner tone="error" title={documents.restoreFailed} />
        </div>
      )}
      <Banners shown={shown} />
      <OwnReading shown={shown} />
      <Commands shown={shown} />
      <DocumentFactList shown={shown} />
      {inForce && (
        <section aria-labelledby="text">
          <h2 id="text">{words.text(inForce.number)}</h2>
          {inForce.text ? <DocumentText text={inForce.text} /> : <p class="empty">{words.noText}</p>}
          <VersionFile version={inForce} />
        </section>
      )}
      <Versions shown={shown} />
      <LinkedDocuments shown={shown} />
      <ReadBy shown={shown} />
      <Revisions shown={shown} />
      <DocumentHistory events={shown.history} />
    </Layout>
  );
}

function Crumbs({ shown: { above } }: { shown: DocumentShown }) {
  const { documents } = useTexts();
  return (
    <nav class="document-crumbs" aria-label={documents.page.crumbs}>
      <ol>
        <li>
          <a href="/documents">{documents.title}</a>
        </li>
        {above.map(({ id, title }) => (
          <li key={id}>
            <a href={`/documents/${id}`}>
              <Verbatim text={title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How it stands in one line: what holds, what is to come, what is begun. */
function Standing({ shown: { document, inForce, versions, today } }: { shown: DocumentShown }) {
  const { page: words } = useTexts().documents;
  if (document.withdrawnAt) return null;
  const coming = versions.find((version) => standingOf(version, today) === 'coming');
  const draft = versions.find((version) => standingOf(version, today) === 'draft');
  const isDecided = versions.some(({ decidedOn }) => decidedOn !== null);
  return (
    <ul class="document-marks standing">
      <li>
        {inForce ? (
          <StandingMark
            standing="inForce"
            text={words.inForceSince(inForce.number, inForce.validFrom ?? '')}
          />
        ) : (
          <StandingMark standing="ended" text={isDecided ? words.notInForce : words.notDecided} />
        )}
      </li>
      {coming && (
        <li>
          <StandingMark standing="coming" text={words.coming(coming.number, coming.validFrom ?? '')} />
        </li>
      )}
      {draft && (
        <li>
          <StandingMark standing="draft" text={words.draftThere(draft.number)} />
        </li>
      )}
    </ul>
  );
}

function Banners({ shown: { document, versions, may, today } }: { shown: DocumentShown }) {
  const { documents } = useTexts();
  const words = documents.page;
  const gaps = gapsOf(
    document,
    versions.some(({ decidedOn }) => decidedOn !== null),
  );
  if (document.withdrawnAt) {
    return (
      <Banner tone="plain" title={words.withdrawnTitle}>
        {words.withdrawnBody}
      </Banner>
    );
  }
  return (
    <>
      {isOverdue(document, today) && document.nextRevisionOn && (
        <Banner tone="doubt" title={words.overdueTitle}>
          {words.overdueBody(document.nextRevisionOn, daysBetween(document.nextRevisionOn, today))}{' '}
          {may.change && words.overdueNext}
        </Banner>
      )}
      {gaps.length > 0 && (
        <Banner tone="plain" title={words.gapsTitle}>
          {gaps.map((gap) => documents.gaps[gap]).join(', ')}.
        </Banner>
      )}
    </>
  );
}

/** The question to one of those whom it concerns. */
function OwnReading({ shown: { document, own, inForce, may } }: { shown: DocumentShown }) {
  const { page: words } = useTexts().documents;
  if (!own || !inForce || !may.acknowledge) return null;
  if (own.at) return <p class="sub">{words.hasRead(swedishDay(own.at))}</p>;
  if (!own.isConcerned) return null;
  return (
    <form class="document-ask" method="post" action={`/documents/${document.id}/read`}>
      <p>
        <strong>{words.askTitle}</strong> {words.askBody(inForce.number)}
      </p>
      <input type="hidden" name="number" value={inForce.number} />
      <button type="submit">{words.read(inForce.number)}</button>
    </form>
  );
}

function Commands({ shown: { document, may, inForce } }: { shown: DocumentShown }) {
  const { page: words } = useTexts().documents;
  const { id, withdrawnAt, version } = document;
  const draft = (command: (typeof may.draft)[number]) => may.draft.includes(command);
  if (withdrawnAt) {
    if (!may.change) return null;
    return (
      <form class="actions" method="post" action={`/documents/${id}/restore`}>
        <input type="hidden" name="version" value={version} />
        <button type="submit">{words.restore}</button>
      </form>
    );
  }
  const links = [
    { shown: draft('decide'), to: 'decide', text: words.decide, isFirst: true },
    { shown: draft('begin'), to: 'draft', text: words.begin, isFirst: true },
    { shown: draft('correct'), to: 'draft', text: words.correct, isFirst: false },
    { shown: may.change && inForce !== null, to: 'revise', text: words.revise, isFirst: false },
    { shown: may.change, to: 'edit', text: words.edit, isFirst: false },
    { shown: draft('throwAway'), to: 'draft/throw-away', text: words.throwAway, isFirst: false },
    { shown: may.change, to: 'withdraw', text: words.withdraw, isFirst: false },
  ].filter((link) => link.shown);
  if (links.length === 0) return null;
  return (
    <p class="actions">
      {links.map(({ to, text, isFirst }) => (
        <a key={to + text} class={isFirst ? 'button' : 'button quiet'} href={`/documents/${id}/${to}`}>
          {text}
        </a>
      ))}
    </p>
  );
}

function DocumentFactList({ shown }: { shown: DocumentShown }) {
  const { documents } = useTexts();
  const { page: words, none } = documents;
  const { document } = shown;
  const office = (text: string | null) => (text ? <Verbatim text={text} /> : none);
  return (
    <Facts
      facts={[
        { name: words.owner, value: <DocumentOwner owner={document} /> },
        { name: words.revisedBy, value: office(document.revisedBy) },
        { name: words.followedUpBy, value: office(document.followedUpBy) },
        {
          name: words.rhythm,
          value: document.rhythmMonths === null ? none : documents.rhythm(document.rhythmMonths),
        },
        { name: words.next, value: document.nextRevisionOn ?? none },
        { name: words.readers, value: <Readers shown={shown} /> },
      ]}
    />
  );
}
