import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DocumentVersion } from './document.model.ts';
import type { DocumentShown } from './index.ts';

interface StepProps {
  shown: DocumentShown;
  problem: FormProblem | null;
}

interface DecideProps extends StepProps {
  draft: DocumentVersion;
  /** Whose decision the requester may note. */
  bodies: readonly { readonly id: string; readonly name: string }[];
}

/** That the draft has been decided. */
export function DecidePage({ shown, draft, bodies, problem }: DecideProps) {
  const { documents, forms } = useTexts();
  const words = documents.deciding;
  const { document, inForce } = shown;
  const title = words.title(draft.number);
  const labels: Record<string, string> = words as never;
  const rhythm = document.rhythmMonths === null ? null : documents.rhythm(document.rhythmMonths);
  return (
    <Layout title={title} section="/documents" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.decidedOn} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={document.title} />
      </p>
      <p>
        {words.lede}{' '}
        {inForce && (
          <a href={`/documents/${document.id}/compare?from=${inForce.number}&to=${draft.number}`}>
            {words.whatChanges}
          </a>
        )}
      </p>
      <EntryForm
        action={`/documents/${document.id}/decide`}
        problem={problem}
        version={draft.version}
        submit={words.submit}
        cancel={`/documents/${document.id}`}
        next={words.next(rhythm)}
      >
        <ChoiceField
          name="decidedByBodyId"
          label={words.decidedByBodyId}
          saved={bodies[0]?.id ?? ''}
          options={[
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
            { value: '', text: words.office },
          ]}
        />
        <TextField name="decidedByRole" label={words.decidedByRole} hint={words.decidedByRoleHint} />
        <TextField name="decidedOn" label={words.decidedOn} hint={forms.dateHint} width="date" />
        <TextField name="minuteItem" label={words.minuteItem} hint={words.minuteHint} width="short" />
        <TextField name="registryNumber" label={words.registryNumber} width="short" />
        <TextField name="validFrom" label={words.validFrom} hint={words.validFromHint} width="date" />
        <TextField name="validTo" label={words.validTo} hint={words.validToHint} width="date" />
      </EntryForm>
    </Layout>
  );
}

/** That it has been looked through. */
export function RevisePage({ shown: { document, today }, problem }: StepProps) {
  const { documents, forms } = useTexts();
  const words = documents.revising;
  const labels: Record<string, string> = words as never;
  const rhythm = document.rhythmMonths === null ? null : documents.rhythm(document.rhythmMonths);
  return (
    <Layout title={words.title} section="/documents" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.onDay} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={document.title} />
      </p>
      <p>{words.lede}</p>
      <EntryForm
        action={`/documents/${document.id}/revise`}
        problem={problem}
        version={document.version}
        submit={words.submit}
        cancel={`/documents/${document.id}`}
        next={words.next}
      >
        <ChoiceField
          name="outcome"
          label={words.outcome}
          saved="unchanged"
          options={(['unchanged', 'toBeChanged'] as const).map((value) => ({
            value,
            text: words.outcomes[value],
          }))}
        />
        <TextField name="onDay" label={words.onDay} hint={forms.dateHint} saved={today} width="date" />
        <TextField name="note" label={words.note} lines={3} />
        <TextField name="nextOn" label={words.nextOn} hint={words.nextHint(rhythm)} width="date" />
      </EntryForm>
    </Layout>
  );
}

/** It holds no longer. */
export function WithdrawDocumentPage({ shown: { document }, problem }: StepProps) {
  const { withdrawing: words } = useTexts().documents;
  return (
    <Layout title={words.title} section="/documents" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.reason} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={document.title} />
      </p>
      <EntryForm
        action={`/documents/${document.id}/withdraw`}
        problem={problem}
        version={document.version}
        submit={words.submit}
        isDanger
        cancel={`/documents/${document.id}`}
        next={words.lede}
      >
        <TextField name="reason" label={words.reason} lines={3} />
      </EntryForm>
    </Layout>
  );
}
