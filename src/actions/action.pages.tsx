import { addAddress } from '../evidence/evidence.view.ts';
import { EvidenceTable, SecrecyBadge } from '../evidence/evidence-list.pages.tsx';
import type { ListedEvidence } from '../evidence/index.ts';
import { History } from '../organisation/history.pages.tsx';
import { isLaterThanPromised } from '../shared/promised-day.ts';
import { Banner } from '../web/components/banner.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { actionHistory, thingsShown } from './action.view.ts';
import { useActionLabels } from './action-form.pages.tsx';
import { ActionStateBadge, Due, Owner, ServedName } from './action-parts.pages.tsx';
import { ActionSteps } from './action-step.pages.tsx';
import { Dependencies, MovedDates, Notes } from './action-ties.pages.tsx';
import type { ActionFile } from './index.ts';

/** A form on the page that was sent and not saved. */
export interface SentOnPage {
  readonly part: 'state' | 'note' | 'depend';
  readonly problem: FormProblem;
}

interface ActionPageProps {
  action: ActionFile;
  evidence: readonly ListedEvidence[];
  sent: SentOnPage | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** One action: what it is, what comes next, how it goes, and what shows that it is done. */
export function ActionPage({ action, evidence, sent, today }: ActionPageProps) {
  const texts = useTexts();
  const { page } = texts.actions;
  const of = (part: SentOnPage['part']) => (sent?.part === part ? sent.problem : null);
  const isOpen = action.state === 'planned' || action.state === 'underWay';
  return (
    <Layout title={action.title} section="/actions" wide error={sent !== null}>
      <ProblemSummary problem={sent?.problem ?? null} labels={useActionLabels()} />
      <p class="sub">
        <a href="/actions">{page.toList}</a>
      </p>
      <h1>
        <Verbatim text={action.title} />
      </h1>
      {action.withdrawnAt && (
        <Banner tone="doubt" title={page.withdrawnTitle}>
          {page.withdrawnBody}
        </Banner>
      )}
      {isOpen && action.waitsFor > 0 && (
        <Banner tone="plain" title={page.blocked(action.waitsFor)}>
          <a href="#waits-title">{page.blockedBody}</a>
        </Banner>
      )}
      {isOpen && <LaterThanPromised action={action} />}
      {action.description && (
        <p class="lede">
          <Verbatim text={action.description} />
        </p>
      )}
      <About action={action} today={today} />
      <ActionSteps action={action} problem={of('state')} today={today} />
      {action.mayChange && <Doings action={action} />}
      <ServedBy action={action} />
      <MovedDates action={action} />
      <Dependencies action={action} problem={of('depend')} />
      <EvidenceOfAction action={action} evidence={evidence} />
      <Notes action={action} problem={of('note')} />
      <h2>{page.history}</h2>
      <History entries={actionHistory(action.changes, action.names, texts)} />
    </Layout>
  );
}

/** Says so where it is to be ready later than what it carries out was promised. */
function LaterThanPromised({ action: { dueOn, commitment } }: { action: ActionFile }) {
  const { page } = useTexts().actions;
  const promisedBy = commitment?.dueOn ?? null;
  if (dueOn === null || promisedBy === null || !isLaterThanPromised(dueOn, promisedBy)) return null;
  return (
    <Banner tone="doubt" title={page.laterTitle}>
      {page.laterBody(dueOn, promisedBy)}
    </Banner>
  );
}

function About({ action, today }: { action: ActionFile; today: string }) {
  const { language } = usePage();
  const { actions, evidence } = useTexts();
  const { page, columns } = actions;
  const { secrecy, followUpOn, costSek, commitment } = action;
  return (
    <>
      {secrecy && (
        <p>
          <SecrecyBadge provision={secrecy.provision} />{' '}
          <span class="sub">
            {evidence.secrecy.marked(secrecy.markedOn, action.names.get(secrecy.markedBy) ?? page.unknown)}
          </span>
        </p>
      )}
      <Facts
        facts={[
          { name: columns.state, value: <ActionStateBadge state={action.state} /> },
          { name: page.due, value: <Due action={action} today={today} /> },
          { name: page.owner, value: <Owner action={action} /> },
          { name: page.body, value: action.bodyName },
          ...(followUpOn ? [{ name: page.followUp, value: followUpOn }] : []),
          ...(costSek === null
            ? []
            : [{ name: page.cost, value: page.crowns(formatNumber(language, costSek)) }]),
        ]}
      />
      {commitment && (
        <p>
          {page.commitment}: <Verbatim text={commitment.what} />
          {commitment.dueOn && <span class="sub"> ({page.promisedBy(commitment.dueOn)})</span>}
        </p>
      )}
    </>
  );
}

function Doings({ action: { id, dueOn, state } }: { action: ActionFile }) {
  const { page } = useTexts().actions;
  const isOpen = state === 'planned' || state === 'underWay';
  return (
    <p class="actions">
      <a class="button quiet" href={`/actions/${id}/edit`}>
        {page.edit}
      </a>
      {isOpen && dueOn !== null && (
        <a class="button quiet" href={`/actions/${id}/move`}>
          {page.move}
        </a>
      )}
      <a class="button quiet" href={`/actions/${id}/withdraw`}>
        {page.withdraw}
      </a>
    </p>
  );
}

function ServedBy({ action }: { action: ActionFile }) {
  const { page, form } = useTexts().actions;
  return (
    <section aria-labelledby="serves-title">
      <h2 id="serves-title">{page.serves}</h2>
      {action.of.length > 0 && (
        <ul class="action-ties">
          {thingsShown(action.of, action.bodyId).map(({ noun, nounId, words, to }) => (
            <li key={nounId}>
              <div>
                {form.ofThings[noun]}:{' '}
                <a href={to}>
                  <Verbatim text={words} />
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
      {action.serves.length === 0 && action.of.length > 0 ? null : action.serves.length === 0 ? (
        <p class="empty">{page.servesNothing}</p>
      ) : (
        <ul class="action-ties">
          {action.serves.map((served) => (
            <li key={`${served.id}${served.bodyId}`}>
              <div>
                <ServedName served={served} />{' '}
                <span class="sub">
                  {served.bodyName} ·{' '}
                  {served.opens ? (
                    <a href={`/audits/${served.auditId}`}>
                      <Verbatim text={served.auditTitle} />
                    </a>
                  ) : (
                    <Verbatim text={served.auditTitle} />
                  )}
                </span>
                <span class="line">
                  <Verbatim text={served.text} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function EvidenceOfAction({ action, evidence }: { action: ActionFile; evidence: readonly ListedEvidence[] }) {
  const { evidence: words } = useTexts();
  if (evidence.length === 0 && !action.mayAdd) return null;
  return (
    <section id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.title}</h2>
      {evidence.length === 0 ? <p class="empty">{words.noneToAdd}</p> : <EvidenceTable evidence={evidence} />}
      {action.mayAdd && (
        <p class="actions">
          <a
            class="button quiet"
            href={addAddress({ noun: 'action', nounId: action.id, bodyId: action.bodyId })}
          >
            {words.add}
          </a>
        </p>
      )}
    </section>
  );
}
