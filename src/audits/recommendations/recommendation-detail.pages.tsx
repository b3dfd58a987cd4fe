import type { ComponentChildren } from 'preact';
import type { Texts } from '../../texts/index.ts';
import { Banner } from '../../web/components/banner.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { Facts } from '../../web/components/facts.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { OnThisPage } from '../../web/components/on-this-page.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { formatMoment } from '../../web/numbers.ts';
import { useTexts } from '../../web/page.ts';
import { ChangeHistory } from '../history/change-history.pages.tsx';
import { RecommendationActions } from '../register/recommendation-actions.pages.tsx';
import type { ListedAddressee } from '../register/register-list.model.ts';
import { listFrom } from '../register/register-return.view.ts';
import { AssessmentTrack, VerificationBadge, WorkBadge } from '../register/register-tracks.pages.tsx';
import type { RecommendationDetail } from './recommendation-detail.model.ts';
import {
  MattersOfRecommendation,
  ResponsesOfRecommendation,
} from './recommendation-detail-answers.pages.tsx';
import { RoundsOfRecommendation } from './recommendation-detail-rounds.pages.tsx';
import { WorkOfRecommendation } from './recommendation-detail-work.pages.tsx';

interface RecommendationPageProps {
  detail: RecommendationDetail;
  /** YYYY-MM-DD. */
  today: string;
  /** The list that it was found in, as `addressFrom` left it in the address. */
  from?: string | undefined;
  /** What other slices tell about it. */
  parts?: RecommendationParts;
}

export interface RecommendationParts {
  strip?: ComponentChildren;
  responses?: ComponentChildren;
  actions?: ComponentChildren;
  evidence?: ComponentChildren;
  handovers?: ComponentChildren;
  requirements?: ComponentChildren;
  /** What may happen with it, in the registers of risks. */
  risks?: ComponentChildren;
}

/** Everything about one recommendation: its words, where it stands with each body, and how it came there. */
export function RecommendationPage({ detail, today, from, parts = {} }: RecommendationPageProps) {
  const { row, facts, history, actions } = detail;
  const texts = useTexts();
  const words = texts.register.detail;
  const title = row.number ? words.numbered(row.number) : words.unnumbered;
  return (
    <Layout title={`${title}, ${row.auditTitle}`} section="/recommendations" wide>
      <p class="sub">
        <a href={listFrom(from)}>{from ? words.toFiltered : words.toList}</a>
      </p>
      <h1>{title}</h1>
      {(facts.withdrawnAt || facts.auditWithdrawnAt) && (
        <Banner tone="doubt" title={words.withdrawnTitle}>
          {words.withdrawnBody}
        </Banner>
      )}
      <blockquote class="recommendation-words">
        <Verbatim text={row.text} />
      </blockquote>
      <About detail={detail} />
      <OnThisPage parts={partsOf(detail, parts, texts)} />
      <h2>{words.tracks}</h2>
      <Tracks addressees={row.addressees} />
      {actions && <RecommendationActions actions={actions} />}
      {parts.strip}
      {parts.responses}
      <ResponsesOfRecommendation detail={detail} />
      {parts.actions}
      {parts.evidence}
      <WorkOfRecommendation work={detail.work} />
      <RoundsOfRecommendation detail={detail} />
      {parts.requirements}
      {parts.risks}
      {parts.handovers}
      {!detail.isAsked && <MattersOfRecommendation detail={detail} today={today} />}
      <h2 id="history">{words.history}</h2>
      <p class="sub">{words.historyNote}</p>
      <ChangeHistory entries={history} bodyNames={facts.bodyNames} />
    </Layout>
  );
}

const partsOf = ({ responses, isAsked }: RecommendationDetail, parts: RecommendationParts, texts: Texts) =>
  [
    { id: 'own-answers', name: texts.responses.ofRecommendation.title, isThere: parts.responses },
    { id: 'responses', name: texts.register.detail.responses, isThere: responses.length > 0 },
    { id: 'actions', name: texts.actions.ofRecommendation.title, isThere: parts.actions },
    { id: 'evidence', name: texts.evidence.title, isThere: parts.evidence },
    { id: 'work', name: texts.register.work.title, isThere: true },
    { id: 'rounds', name: texts.register.detail.rounds, isThere: true },
    { id: 'requirements', name: texts.requirements.ofRecommendation.title, isThere: parts.requirements },
    { id: 'risks', name: texts.risks.ofNoun.title, isThere: parts.risks },
    { id: 'matters', name: texts.register.detail.matters, isThere: !isAsked },
    { id: 'history', name: texts.register.detail.history, isThere: true },
  ].filter(({ isThere }) => isThere);

function About({ detail: { row, facts } }: { detail: RecommendationDetail }) {
  const words = useTexts().register.detail;
  const source = facts.sourceDraftId;
  return (
    <Facts
      facts={[
        {
          name: words.inAudit,
          value: (
            <>
              <a href={`/audits/${row.auditId}`}>
                <Verbatim text={row.auditTitle} />
              </a>
              {row.auditYear && ` (${row.auditYear})`}
            </>
          ),
        },
        ...(row.group ? [{ name: words.group, value: <Verbatim text={row.group} /> }] : []),
        {
          name: words.source,
          value: source ? <a href={`/readings/${source}`}>{words.toSource}</a> : words.byHand,
        },
      ]}
    />
  );
}

/** Each body's three tracks side by side. */
function Tracks({ addressees }: { addressees: readonly ListedAddressee[] }) {
  const { register } = useTexts();
  const { columns, detail, table } = register;
  if (addressees.length === 0) return <p class="empty">{table.nobody}</p>;
  return (
    <div class="tracks">
      <DataTable
        caption={detail.tracksNote}
        rows={[...addressees]}
        columns={[
          { header: columns.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
          { header: detail.state, cell: (addressee) => <Work addressee={addressee} /> },
          { header: detail.verification, cell: (addressee) => <VerificationBadge addressee={addressee} /> },
          {
            header: detail.assessed,
            cell: (addressee) => (
              <div>
                <AssessmentTrack addressee={addressee} />
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

function Work({ addressee }: { addressee: ListedAddressee }) {
  const { detail, table } = useTexts().register;
  const { state, minuteItem, stateAt } = addressee;
  return (
    <div>
      <WorkBadge addressee={addressee} />
      {state === 'notToAct' && minuteItem && <span class="line sub">{table.notToActItem(minuteItem)}</span>}
      {stateAt && <span class="line sub">{detail.since(formatMoment(stateAt).slice(0, 10))}</span>}
    </div>
  );
}
