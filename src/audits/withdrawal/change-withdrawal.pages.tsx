import { Banner } from '../../web/components/banner.tsx';
import { type FormProblem, TextField } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { Fault } from '../change.model.ts';
import type { findWithdrawal } from '../index.ts';

type Hidden = NonNullable<Extract<Awaited<ReturnType<typeof findWithdrawal>>, { ok: true }>['hides']>;

interface WithdrawalProps {
  what: 'audit' | 'recommendation' | 'followUp';
  /** What it is called. */
  name: string;
  isWithdrawn: boolean;
  action: string;
  back: string;
  version?: number;
  /** Why it cannot be done as things stand. */
  hinder?: Fault | null;
  /** What it hides to withdraw it. */
  hides?: Hidden | null;
  problem: FormProblem | null;
}

const restoring = {
  audit: 'restoreAudit',
  recommendation: 'restoreRecommendation',
  followUp: 'restoreFollowUp',
} as const;

/** Taking out of the register what was entered by mistake, or putting it back: why, and what it means. */
export function WithdrawalPage(props: WithdrawalProps) {
  const { what, name, isWithdrawn, action, back, version, hinder = null, hides = null, problem } = props;
  const { auditForms, forms } = useTexts();
  const words = auditForms.withdrawal;
  const title = isWithdrawn ? words[restoring[what]] : words[what];
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.reason} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={name} />
      </p>
      {hinder !== null && !problem ? (
        <>
          <Banner tone="doubt" title={forms.faults[hinder](words.reason)} />
          <p class="actions">
            <a class="button quiet" href={back}>
              {words.back}
            </a>
          </p>
        </>
      ) : (
        <>
          {hides && <Hides hides={hides} />}
          <EntryForm
            action={action}
            problem={problem}
            {...(version === undefined ? {} : { version })}
            hidden={{ act: isWithdrawn ? 'restore' : 'withdraw' }}
            isDanger={!isWithdrawn}
            submit={isWithdrawn ? words.restoreSubmit : words.submit}
            cancel={back}
            next={isWithdrawn ? words.restoreNext : words.next[what]}
          >
            <TextField name="reason" label={words.reason} hint={words.reasonHint} lines={3} required />
          </EntryForm>
        </>
      )}
    </Layout>
  );
}

/** What is not seen any more while it is out of the register; nothing of it is lost. */
function Hides({ hides: { recommendations, matters, rounds } }: { hides: Hidden }) {
  const words = useTexts().auditForms.withdrawal.hides;
  return (
    <section aria-labelledby="hides">
      <h2 id="hides">{words.title}</h2>
      <ul>
        <li>{words.recommendations(recommendations)}</li>
        {matters.map(({ body, registryNumber }) => (
          <li key={`${body} ${registryNumber}`}>{words.matter(body, registryNumber)}</li>
        ))}
        {rounds.map(({ id, title, dated, assessments, otherAudits, isRead }) => (
          <li key={id}>
            {words.assessments(assessments)}{' '}
            <a href={`/follow-ups/${id}`}>
              <Verbatim text={title} />
            </a>
            {dated && ` (${dated})`}
            {otherAudits > 0 && <span class="line sub">{words.ofOthers(otherAudits)}</span>}
            {isRead && <span class="line sub">{words.totals}</span>}
          </li>
        ))}
      </ul>
      <p>{words.comesBack}</p>
    </section>
  );
}
