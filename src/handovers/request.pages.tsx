import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { RequestDetail } from './find-request.ts';
import { HandDocumentForm } from './hand-document.pages.tsx';
import { HandedItems } from './handover-parts.pages.tsx';
import { RequestState } from './request-state.pages.tsx';

interface RequestPageProps {
  detail: RequestDetail;
  /** How large a file may be. */
  megabytes: number;
  problem: FormProblem | null;
}

const moment = (at: string) => formatMoment(new Date(at));

/** What the auditors ask, what came of it, and what may be done with it now. */
export function RequestPage({ detail: { request, handovers, may }, megabytes, problem }: RequestPageProps) {
  const { handovers: texts } = useTexts();
  const words = texts.request;
  const title = texts.requestKinds[request.kind];
  const handOver = `/handovers/new?body=${request.bodyId}&request=${request.id}`;
  return (
    <Layout title={`${title}, ${request.bodyName}`} section="/handovers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => texts.fields[field] ?? words.answer} />
      <p class="sub">
        <a href="/handovers">{words.back}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <RequestState request={request} />
      </p>
      <Facts
        facts={[
          { name: words.to, value: <Verbatim text={request.bodyName} /> },
          { name: words.by, value: request.askedByName ?? '–' },
          { name: words.asked, value: moment(request.askedAt) },
          { name: words.wanted, value: request.wantedBy ?? words.noDay },
          { name: words.about, value: <About request={request} /> },
        ]}
      />
      <h2>{words.words}</h2>
      {request.text === null ? (
        <p class="empty">{texts.withheld}</p>
      ) : (
        <blockquote class="handed-words">
          <Verbatim text={request.text} />
        </blockquote>
      )}
      {request.answer !== null && (
        <>
          <h2>{words.answerTitle}</h2>
          <p class="sub">
            {words.answered(
              request.answeredByName ?? '–',
              request.answeredAt ? moment(request.answeredAt) : '–',
            )}
          </p>
          <blockquote class="handed-words">
            <Verbatim text={request.answer} />
          </blockquote>
        </>
      )}
      {handovers.length > 0 && <h2>{words.handedTitle}</h2>}
      {handovers.map((handover) => (
        <section key={handover.id}>
          <p class="sub">
            <a href={`/handovers/${handover.id}`}>{texts.handover.title(handover.bodyName)}</a>,{' '}
            {moment(handover.handedAt)}
          </p>
          <HandedItems
            items={handover.items}
            fileAt={(position) => `/handovers/${handover.id}/files/${position}`}
          />
        </section>
      ))}
      {may.includes('handOver') && request.kind === 'document' && (
        <>
          <h2>{request.state === 'answered' ? texts.document.another : texts.document.heading}</h2>
          <HandDocumentForm
            bodyId={request.bodyId}
            requestId={request.id}
            recommendationId={request.recommendationId}
            megabytes={megabytes}
            problem={null}
          />
          <h2>{words.elsewhere}</h2>
        </>
      )}
      {may.includes('handOver') && (
        <p class="actions">
          <a class="button quiet" href={handOver}>
            {words.handOver}
          </a>
        </p>
      )}
      {may.includes('answer') && request.kind === 'document' && <h2>{words.inWords}</h2>}
      {may.includes('answer') && (
        <EntryForm
          action={`/handovers/requests/${request.id}/answer`}
          problem={problem}
          version={request.version}
          submit={words.sendAnswer}
          next={words.answerNext}
        >
          <TextField name="text" label={words.answer} hint={words.answerHint} lines={8} />
        </EntryForm>
      )}
      {may.includes('withdraw') && (
        <details open={problem !== null}>
          <summary>{words.withdrawAsk}</summary>
          <EntryForm
            action={`/handovers/requests/${request.id}/withdraw`}
            problem={problem}
            version={request.version}
            submit={words.withdraw}
            isDanger
            next={words.withdrawNext(request.bodyName)}
          />
        </details>
      )}
    </Layout>
  );
}

function About({ request }: { request: RequestDetail['request'] }) {
  const { request: words } = useTexts().handovers;
  const { recommendationId, recommendationNumber, auditId, auditTitle } = request;
  if (!auditId) return <>{words.nothing}</>;
  return (
    <>
      {recommendationId && (
        <>
          <a href={`/recommendations/${recommendationId}`}>
            {recommendationNumber ? words.number(recommendationNumber) : words.unnumbered}
          </a>
          {', '}
        </>
      )}
      <a href={`/audits/${auditId}`}>
        <Verbatim text={auditTitle ?? ''} />
      </a>
    </>
  );
}
