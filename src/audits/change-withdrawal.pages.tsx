import { Banner } from '../web/components/banner.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Fault } from './change.model.ts';

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
  problem: FormProblem | null;
}

const restoring = {
  audit: 'restoreAudit',
  recommendation: 'restoreRecommendation',
  followUp: 'restoreFollowUp',
} as const;

/** Taking out of the register what was entered by mistake, or putting it back: why, and what it means. */
export function WithdrawalPage(props: WithdrawalProps) {
  const { what, name, isWithdrawn, action, back, version, hinder = null, problem } = props;
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
      )}
    </Layout>
  );
}
