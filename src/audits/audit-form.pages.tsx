import {
  ChoiceField,
  type FormProblem,
  ProblemContext,
  TextField,
  Tick,
} from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { Audit, AuditQuestion } from './audit.model.ts';
import { recipients } from './audit.model.ts';
import { BodyTicks } from './change-bodies.pages.tsx';
import { withoutMovedQuestions } from './change-form.view.ts';
import type { BodyChoice } from './find-form-choices.ts';
import { SameAudits } from './same-audits.pages.tsx';
import type { SameAudit } from './same-audits.store.ts';

const verdicts = ['met', 'partly', 'notMet', 'unknown'] as const;
/** Empty rows offered after the questions that are there. */
const moreQuestions = 3;

type Body = Pick<BodyChoice, 'id' | 'name'>;

/** An audit that is not there yet: everything empty. */
const nothing = {
  title: '',
  year: null,
  firm: null,
  registryNumber: null,
  dated: null,
  isSecurity: false,
  purpose: null,
  assessment: null,
  questions: [],
};

interface AuditFormProps {
  /** Null for a new one. */
  audit: (Audit & { readonly questions: readonly AuditQuestion[] }) | null;
  /** The bodies that a new audit can concern. */
  bodies: readonly BodyChoice[];
  /** True where the person may only add audits about security. */
  onlySecurity: boolean;
  problem: FormProblem | null;
  /** Audits of the same title and year: whether it is one of them is asked once. */
  same?: readonly SameAudit[];
}

/** Entering an audit by hand, or correcting it. */
export function AuditFormPage({ audit, bodies, onlySecurity, problem, same = [] }: AuditFormProps) {
  const { auditForms, forms } = useTexts();
  const words = auditForms.audit;
  const title = audit ? words.editTitle : words.newTitle;
  const saved = audit ?? { ...nothing, isSecurity: onlySecurity };
  return (
    <Layout title={title} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useAuditLabels()} />
      {same.length > 0 && <SameAudits same={same} />}
      <h1>{title}</h1>
      <EntryForm
        action={audit ? `/audits/${audit.id}/edit` : '/audits/new'}
        problem={problem}
        {...(audit ? { version: audit.version, isEdit: true } : {})}
        submit={audit ? forms.save : same.length > 0 ? words.saveAnyway : words.saveNew}
        cancel={audit ? `/audits/${audit.id}` : '/audits'}
        {...(audit ? {} : { next: words.newNext })}
      >
        {same.map(({ id }) => (
          <input key={id} type="hidden" name="askedOf" value={id} />
        ))}
        <TextField name="title" label={words.title} saved={saved.title} required />
        <TextField
          name="year"
          label={words.year}
          hint={words.yearHint}
          saved={saved.year === null ? null : String(saved.year)}
          width="short"
        />
        <TextField
          name="dated"
          label={words.dated}
          hint={forms.partialDateHint}
          saved={saved.dated}
          width="date"
        />
        <TextField name="firm" label={words.firm} hint={words.firmHint} saved={saved.firm} />
        <TextField name="registryNumber" label={words.registryNumber} saved={saved.registryNumber} />
        <Tick name="isSecurity" label={words.isSecurity} saved={saved.isSecurity} />
        {!audit && <BodyTicks legend={words.bodies} hint={words.bodiesHint} saved={[]} bodies={bodies} />}
        <TextField name="purpose" label={words.purpose} saved={saved.purpose} lines={4} />
        <AssessmentFields saved={saved.assessment} />
        <ProblemContext.Provider value={problem && withoutMovedQuestions(problem, saved.questions.length)}>
          <QuestionFields saved={saved.questions} entered={problem?.entered ?? null} />
        </ProblemContext.Provider>
      </EntryForm>
    </Layout>
  );
}

function AssessmentFields({ saved }: { saved: Audit['assessment'] }) {
  const { auditForms, web } = useTexts();
  const words = auditForms.audit;
  return (
    <>
      <ChoiceField
        name="assessment.verdict"
        label={words.assessmentVerdict}
        saved={saved?.verdict ?? ''}
        options={[
          { value: '', text: words.noAssessment },
          ...verdicts.map((verdict) => ({ value: verdict, text: web.verdict[verdict] })),
        ]}
      />
      <TextField name="assessment.text" label={words.assessmentText} saved={saved?.text ?? null} lines={3} />
    </>
  );
}

interface QuestionFieldsProps {
  saved: readonly AuditQuestion[];
  entered: URLSearchParams | null;
}

function QuestionFields({ saved, entered }: QuestionFieldsProps) {
  const { auditForms, web } = useTexts();
  const words = auditForms.audit;
  const sent = entered ? [...entered.keys()].filter((name) => /^questions\.\d+\.text$/.test(name)).length : 0;
  const rows = Array.from({ length: Math.max(saved.length + moreQuestions, sent) }, (_, index) => index);
  return (
    <details class="questions" open={saved.length > 0 || entered !== null}>
      <summary>{words.questions}</summary>
      <p class="hint">{words.questionsHint}</p>
      {rows.map((index) => (
        <fieldset key={index}>
          <legend>{words.question(index + 1)}</legend>
          <TextField
            name={`questions.${index}.number`}
            label={words.questionNumber}
            saved={saved[index]?.number ?? null}
            width="short"
          />
          <TextField
            name={`questions.${index}.text`}
            label={words.questionText}
            saved={saved[index]?.text ?? null}
            lines={2}
          />
          <TextField
            name={`questions.${index}.criterion`}
            label={words.questionCriterion}
            saved={saved[index]?.criterion ?? null}
            lines={2}
          />
          <ChoiceField
            name={`questions.${index}.verdict`}
            label={words.questionVerdict}
            saved={saved[index]?.verdict ?? 'unknown'}
            options={verdicts.map((verdict) => ({ value: verdict, text: web.verdict[verdict] }))}
          />
        </fieldset>
      ))}
    </details>
  );
}

function useAuditLabels(): (field: string) => string {
  const words = useTexts().auditForms.audit;
  return (field) => {
    const [name = '', index, part] = field.split('.');
    if (name === 'questions') {
      const parts: Record<string, string> = {
        number: words.questionNumber,
        text: words.questionText,
        criterion: words.questionCriterion,
        verdict: words.questionVerdict,
      };
      return `${words.question(Number(index) + 1)}, ${parts[part ?? ''] ?? words.questionText}`;
    }
    if (name === 'assessment') return index === 'text' ? words.assessmentText : words.assessmentVerdict;
    if (name === 'bodyIds') return words.bodies;
    const own: Record<string, string> = words as never;
    return own[name] ?? words.title;
  };
}

/** One more body that the letter about the audit went to. */
export function AddMatterForm({ auditId, bodies }: { auditId: string; bodies: readonly Body[] }) {
  const { matter: words } = useTexts().audits;
  return (
    <details class="add-matter">
      <summary>{words.addTitle}</summary>
      <AddMatterFields auditId={auditId} bodies={bodies} problem={null} />
    </details>
  );
}

interface AddMatterProps {
  auditId: string;
  bodies: readonly Body[];
  problem: FormProblem | null;
}

function AddMatterFields({ auditId, bodies, problem }: AddMatterProps) {
  const { matter: words } = useTexts().audits;
  return (
    <EntryForm
      action={`/audits/${auditId}/matters`}
      problem={problem}
      submit={words.addSubmit}
      next={words.addNext}
    >
      <ChoiceField
        name="bodyId"
        label={words.addBody}
        saved=""
        options={bodies.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <ChoiceField
        name="recipient"
        label={words.addRecipient}
        saved="answer"
        options={recipients.map((recipient) => ({ value: recipient, text: words.recipient[recipient] }))}
      />
    </EntryForm>
  );
}

/** The same form on a page of its own, where it could not be taken. */
export function AddMatterPage({ auditId, bodies, problem }: AddMatterProps) {
  const { matter: words } = useTexts().audits;
  return (
    <Layout title={words.addTitle} section="/audits" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.addBody} />
      <h1>{words.addTitle}</h1>
      <AddMatterFields auditId={auditId} bodies={bodies} problem={problem} />
    </Layout>
  );
}
