import { type Column, DataTable } from '../web/components/data-table.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { ReferralBadge } from './badges.pages.tsx';
import type { ReferralShown } from './index.ts';

/** What bodies have asked each other to see to: what is for one's own first, and where several ask the same. */
export function ReferralListPage({ referrals }: { referrals: readonly ReferralShown[] }) {
  const { referral: words, page } = useTexts().responses;
  const own = referrals.filter(({ isToOwn }) => isToOwn);
  const others = referrals.filter(({ isToOwn }) => !isToOwn);
  const crowded = crowdedOf(referrals);
  return (
    <Layout title={words.listTitle} section="/responses" wide>
      <p class="sub">
        <a href="/responses">{page.toList}</a>
      </p>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      {crowded.length > 0 && (
        <ul class="crowded">
          {crowded.map(({ name, count }) => (
            <li key={name}>{words.sameTarget(count, name)}</li>
          ))}
        </ul>
      )}
      {referrals.length === 0 && <p class="empty">{words.empty}</p>}
      {own.length > 0 && <ReferralTable title={words.toMine} rows={own} />}
      {others.length > 0 && <ReferralTable title={words.others} rows={others} />}
    </Layout>
  );
}

/** Bodies that two boards or more point to, most first. */
function crowdedOf(referrals: readonly ReferralShown[]) {
  const open = referrals.filter(({ state }) => state === 'proposed' || state === 'accepted');
  const askers = Map.groupBy(open, ({ toBodyName }) => toBodyName);
  return [...askers]
    .map(([name, rows]) => ({ name, count: new Set(rows.map(({ fromBodyId }) => fromBodyId)).size }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count);
}

function ReferralTable({ title, rows }: { title: string; rows: readonly ReferralShown[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <DataTable caption={title} rows={[...rows]} columns={useReferralColumns()} />
    </section>
  );
}

export function useReferralColumns(): Column<ReferralShown>[] {
  const { referral: words, page } = useTexts().responses;
  return [
    {
      header: words.columns.recommendation,
      cell: ({ id, number, words: text, auditTitle }) => (
        <div>
          <a href={`/referrals/${id}`}>{page.recommendation(number)}</a>
          <span class="line">
            <Verbatim text={text} />
          </span>
          <span class="line sub">
            <Verbatim text={auditTitle} />
          </span>
        </div>
      ),
    },
    { header: words.columns.from, cell: ({ fromBodyName }) => fromBodyName },
    { header: words.columns.to, cell: ({ toBodyName }) => toBodyName },
    { header: words.columns.state, cell: ({ state }) => <ReferralBadge state={state} /> },
    { header: words.columns.said, cell: (row) => <Said row={row} /> },
  ];
}

function Said({ row }: { row: ReferralShown }) {
  return (
    <div>
      <Verbatim text={row.reason} />
      {row.answer && (
        <span class="line">
          {row.toBodyName}: <Verbatim text={row.answer} />
        </span>
      )}
    </div>
  );
}

interface ReferralPageProps {
  shown: ReferralShown;
  /** Whether the requester still sees the recommendation. */
  seesRecommendation: boolean;
  problem: FormProblem | null;
}

/** One referral: who asked what and why, and for those asked the answer. */
export function ReferralPage({ shown, seesRecommendation, problem }: ReferralPageProps) {
  const { responses } = useTexts();
  const words = responses.referral;
  const title = words.title(shown.toBodyName);
  const day = (at: Date) => formatMoment(at).slice(0, 10);
  const { somebody } = responses;
  return (
    <Layout title={title} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.answerLabel} />
      <p class="sub">
        <a href="/referrals">{words.listTitle}</a>
      </p>
      <h1>{title}</h1>
      <p>
        <ReferralBadge state={shown.state} />
      </p>
      <blockquote class="recommendation-words">
        <Verbatim text={shown.words} />
      </blockquote>
      <p class="sub">
        <Verbatim text={shown.auditTitle} />
        {seesRecommendation && (
          <>
            {' · '}
            <a href={`/recommendations/${shown.recommendationId}`}>{words.toRecommendation}</a>
          </>
        )}
      </p>
      <Facts
        facts={[
          { name: words.columns.from, value: shown.fromBodyName },
          { name: words.columns.to, value: shown.toBodyName },
        ]}
      />
      <h2>{words.reason}</h2>
      <p>
        <Verbatim text={shown.reason} />
      </p>
      <p class="sub">{words.proposed(shown.proposerName ?? somebody, day(shown.proposedAt))}</p>
      {shown.answeredAt && (
        <>
          <h2>{words.answer}</h2>
          {shown.answer ? (
            <p>
              <Verbatim text={shown.answer} />
            </p>
          ) : (
            <p class="empty">{words.noAnswer}</p>
          )}
          <p class="sub">{words.answered(shown.answererName ?? somebody, day(shown.answeredAt))}</p>
        </>
      )}
      <AfterAccepting shown={shown} seesRecommendation={seesRecommendation} />
      <AnswerForm shown={shown} problem={problem} />
    </Layout>
  );
}

/** What those who have accepted do next. */
function AfterAccepting({ shown, seesRecommendation }: Omit<ReferralPageProps, 'problem'>) {
  const words = useTexts().responses.referral;
  if (shown.state !== 'accepted' || !shown.isToOwn || !seesRecommendation) return null;
  return (
    <section aria-labelledby="after-accepting" class="what-next">
      <h2 id="after-accepting">{words.acceptedTitle}</h2>
      <p>{words.acceptedNext}</p>
      <p class="actions">
        <a class="button" href={`/actions/new?referral=${shown.id}`}>
          {words.planAction}
        </a>
        <a class="button quiet" href={`/recommendations/${shown.recommendationId}`}>
          {words.toRecommendation}
        </a>
      </p>
    </section>
  );
}

function AnswerForm({ shown, problem }: Omit<ReferralPageProps, 'seesRecommendation'>) {
  const words = useTexts().responses.referral;
  const action = `/referrals/${shown.id}`;
  if (shown.commands.includes('accept')) {
    return (
      <EntryForm
        action={action}
        problem={problem}
        version={shown.version}
        hidden={{ command: 'accept' }}
        submit={words.commands.accept}
        also={{ name: 'command', value: 'return', text: words.commands.return }}
        cancel="/referrals"
        next={words.next}
      >
        <TextField name="answer" label={words.answerLabel} hint={words.answerHint} lines={3} />
      </EntryForm>
    );
  }
  if (!shown.commands.includes('withdraw')) return null;
  return (
    <EntryForm
      action={action}
      problem={problem}
      version={shown.version}
      hidden={{ command: 'withdraw' }}
      submit={words.commands.withdraw}
      isDanger
      cancel="/referrals"
      next={words.withdrawNext}
    />
  );
}

interface ProposeProps {
  recommendationId: string;
  recommendation: string;
  from: { readonly bodyId: string; readonly bodyName: string };
  others: readonly { readonly id: string; readonly name: string }[];
  problem: FormProblem | null;
}

export function ProposeReferralPage({
  recommendationId,
  recommendation,
  from,
  others,
  problem,
}: ProposeProps) {
  const words = useTexts().responses.referral;
  const { forms } = useTexts();
  const labels: Record<string, string> = { reason: words.reason };
  return (
    <Layout title={words.newTitle} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.to} />
      <h1>{words.newTitle}</h1>
      <p class="lede">{from.bodyName}</p>
      <blockquote class="recommendation-words">
        <Verbatim text={recommendation} />
      </blockquote>
      <EntryForm
        action={`/recommendations/${recommendationId}/refer?body=${from.bodyId}`}
        problem={problem}
        submit={words.propose}
        cancel={`/recommendations/${recommendationId}`}
        next={words.newNext}
      >
        <ChoiceField
          name="toBodyId"
          label={words.to}
          saved=""
          options={[
            { value: '', text: forms.choose },
            ...others.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <TextField name="reason" label={words.reason} lines={3} />
      </EntryForm>
    </Layout>
  );
}
