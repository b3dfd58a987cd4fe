import type { ComponentChildren } from 'preact';
import { reasonInSentence } from '../../reading/index.ts';
import type { ReadRecommendation } from '../../reading/reading.model.ts';
import { ChoiceField, type FormProblem, TextField } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';

interface InterpretFormProps {
  assessmentId: string;
  /** The addressee's. */
  version: number;
  proposed: ReadRecommendation['proposed'];
  isInterpreted: boolean;
  /** Where to go when it is decided. */
  to: string;
  problem?: FormProblem | null;
}

/** What to make of an unknown colour: the proposal, another colour, or nothing. */
export function InterpretForm(props: InterpretFormProps) {
  const { proposed, isInterpreted } = props;
  const { auditForms, web } = useTexts();
  const { language } = usePage();
  const words = auditForms.interpretation;
  return (
    <div class="interpret">
      <p>
        <b>{words.unknown}</b>{' '}
        {proposed ? (
          <>
            {words.proposal(web.statusInSentence[proposed.status])}{' '}
            <bdi>{reasonInSentence(proposed, language)}</bdi>.
          </>
        ) : (
          words.noProposal
        )}
      </p>
      <div class="actions">
        {proposed && (
          <Decide {...props} decision="accept">
            <button type="submit">{words.accept}</button>
          </Decide>
        )}
        <Decide {...props} decision="leaveUnknown">
          <button type="submit" class="quiet">
            {words.leave}
          </button>
        </Decide>
        {isInterpreted && (
          <Decide {...props} decision="takeBack">
            <button type="submit" class="quiet">
              {words.takeBack}
            </button>
          </Decide>
        )}
      </div>
      <details open={props.problem !== undefined && props.problem !== null}>
        <summary>{words.other}</summary>
        <ChooseColour {...props} />
      </details>
    </div>
  );
}

interface DecideProps extends InterpretFormProps {
  decision: 'accept' | 'leaveUnknown' | 'takeBack';
  children: ComponentChildren;
}

function Decide({ assessmentId, version, to, decision, children }: DecideProps) {
  return (
    <form action={`/assessments/${assessmentId}/interpretation`} method="post">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="decision" value={decision} />
      {children}
    </form>
  );
}

function ChooseColour({ assessmentId, version, to, problem = null }: InterpretFormProps) {
  const { auditForms, web } = useTexts();
  const words = auditForms.interpretation;
  return (
    <EntryForm
      action={`/assessments/${assessmentId}/interpretation`}
      problem={problem}
      version={version}
      hidden={{ to, decision: 'choose' }}
      idPrefix={problem ? '' : `${assessmentId}-`}
      submit={words.submit}
      next={words.next}
    >
      <ChoiceField
        name="colour"
        label={words.colour}
        saved=""
        options={[
          { value: '', text: words.choose },
          ...(['green', 'yellow', 'red'] as const).map((colour) => ({
            value: colour,
            text: web.status[colour],
          })),
        ]}
      />
      <TextField name="reason" label={words.reason} hint={words.reasonHint} lines={2} required />
    </EntryForm>
  );
}

/** The same on a page of its own, where it could not be decided. */
export function InterpretPage(props: InterpretFormProps & { name: string; problem: FormProblem }) {
  const { problem, name, to } = props;
  const { auditForms, forms } = useTexts();
  const words = auditForms.interpretation;
  const labels: Record<string, string> = { colour: words.colour, reason: words.reason };
  return (
    <Layout title={words.title} section="/recommendations" error>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.decision} />
      <h1 id="decision" tabIndex={-1}>
        {words.title}
      </h1>
      <p class="lede">
        <Verbatim text={name} />
      </p>
      <InterpretForm {...props} />
      <p>
        <a href={to}>{forms.cancel}</a>
      </p>
    </Layout>
  );
}
