import type { ComponentChildren } from 'preact';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PapersListed } from './list-papers.ts';
import { chosenAddress, type PaperChoice, paperAddress, paperFiles } from './paper-addresses.view.ts';
import type { PaperKind } from './paper-template.model.ts';
import { type PaperSubject, paperSubjects } from './subject.model.ts';

/** What papers can be made, and from where. */
export function PapersPage({ listed }: { listed: PapersListed }) {
  const { papers } = useTexts();
  const { pages: words } = papers;
  return (
    <Layout title={words.title} section="/papers">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.responses}</h2>
      {listed.responses.length === 0 ? (
        <p>{words.responsesNone}</p>
      ) : (
        <ul class="paper-list">
          {listed.responses.map(({ id, title, leadBodyName, state }) => (
            <PaperItem key={id} note={`${leadBodyName} · ${words.state[state]}`}>
              <a href={`/papers/responses/${id}`}>
                <Verbatim text={title} />
              </a>
            </PaperItem>
          ))}
        </ul>
      )}
      <h2>{words.rounds}</h2>
      {listed.rounds.length === 0 ? (
        <p>{words.roundsNone}</p>
      ) : (
        <ul class="paper-list">
          {listed.rounds.map(({ id, title, dated, madeBy }) => (
            <PaperItem key={id} note={[words.makers[madeBy], dated].filter((each) => each).join(' · ')}>
              <a href={paperAddress('rounds', id, 'roundReport')}>
                <Verbatim text={title} />
              </a>
            </PaperItem>
          ))}
        </ul>
      )}
      {listed.bodies.length > 0 && (
        <>
          <h2>{words.plans}</h2>
          <p>{words.plansLede}</p>
          <ul class="paper-list columns">
            {listed.bodies.map(({ id, name }) => (
              <li key={id}>
                <a href={paperAddress('bodies', id, 'actionPlan')}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.status}</h2>
      <p>{words.statusLede}</p>
      <ul class="paper-list">
        {listed.mayReportToBoard && (
          <li>
            <a href={paperAddress('register', 'board', 'statusReport')}>{words.statusFor.board}</a>
          </li>
        )}
        {listed.mayReportToAuditors && (
          <li>
            <a href={paperAddress('register', 'auditors', 'statusReport')}>{words.statusFor.auditors}</a>
          </li>
        )}
      </ul>
      {listed.mayWriteTemplates && (
        <p class="actions">
          <a class="button quiet" href="/papers/templates">
            {words.templates}
          </a>
        </p>
      )}
    </Layout>
  );
}

function PaperItem({ note, children }: { note: string; children: ComponentChildren }) {
  return (
    <li>
      {children} <span class="aside">{note}</span>
    </li>
  );
}

/** The papers of one thing, each with its form and its files; other pages place it under a heading of their own. */
export function PapersOf({ of, id }: { of: PaperSubject; id: string }) {
  const { papers } = useTexts();
  return (
    <ul class="paper-list">
      {(paperSubjects[of] as readonly PaperKind[]).map((kind) => (
        <li key={kind}>
          <a href={paperAddress(of, id, kind)}>{papers.kinds[kind]}</a>{' '}
          <FileLinks address={paperAddress(of, id, kind)} name={papers.kinds[kind]} />
        </li>
      ))}
      {of === 'responses' && (
        <li>
          <a href={`/papers/responses/${id}/package`}>{papers.pages.package}</a>
        </li>
      )}
    </ul>
  );
}

export const PapersOfResponse = ({ responseId }: { responseId: string }) => (
  <PapersOf of="responses" id={responseId} />
);

/** The files as they are, with what has been kept for the case. */
export function FileLinks({ address, name, ...choice }: { address: string; name: string } & PaperChoice) {
  const { pages } = useTexts().papers;
  return (
    <span class="aside">
      {Object.entries(paperFiles).map(([file, { name: format }], index) => (
        <>
          {index > 0 && ' · '}
          <a
            href={chosenAddress(`${address}/${file}`, choice)}
            download
            aria-label={`${name}, ${pages.files[format]}`}
          >
            {pages.files[format]}
          </a>
        </>
      ))}
    </span>
  );
}

/** The papers of a response. */
export function ResponsePapersPage({ id, title }: { id: string; title: string }) {
  const { pages } = useTexts().papers;
  return (
    <Layout title={pages.of.responses} section="/papers">
      <h1>{pages.of.responses}</h1>
      <p class="lede">
        <Verbatim text={title} />
      </p>
      <PapersOfResponse responseId={id} />
      <p class="actions">
        <a class="button quiet" href={`/responses/${id}`}>
          {pages.back}
        </a>
      </p>
    </Layout>
  );
}
