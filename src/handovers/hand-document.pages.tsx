import { FileField } from '../evidence/evidence-form.pages.tsx';
import { type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { HandoverPlace } from './handover-draft.ts';

interface FormProps {
  bodyId: string;
  requestId: string | null;
  recommendationId: string | null;
  /** How large a file may be. */
  megabytes: number;
  problem: FormProblem | null;
  cancel?: string;
}

/** A file is handed over as it comes: it need not lie in the register before. */
export function HandDocumentForm({
  bodyId,
  requestId,
  recommendationId,
  megabytes,
  problem,
  cancel,
}: FormProps) {
  const { handovers: texts, evidence } = useTexts();
  const words = texts.document;
  return (
    <EntryForm
      action="/handovers/documents"
      problem={problem}
      hidden={{
        bodyId,
        ...(requestId ? { requestId } : {}),
        ...(recommendationId ? { recommendationId } : {}),
      }}
      submit={words.send}
      next={words.next}
      cancel={cancel}
      isUpload
    >
      <FileField megabytes={megabytes} />
      <TextField name="title" label={words.name} hint={words.nameHint} />
      <TextField name="shows" label={words.shows} lines={2} />
      <TextField name="note" label={texts.handing.note} hint={words.noteHint} lines={2} />
      <TextField
        name="provision"
        label={evidence.form.provision}
        hint={evidence.form.provisionHint}
        width="short"
      />
      <Tick name="secrecyConfirmed" label={words.secrecyConfirmed} saved={false} />
    </EntryForm>
  );
}

interface PageProps {
  place: HandoverPlace;
  megabytes: number;
  problem: FormProblem | null;
}

/** A page of its own for it, for a body that is asked nothing, and for what has to be put right. */
export function HandDocumentPage({ place, megabytes, problem }: PageProps) {
  const { handovers: texts } = useTexts();
  const words = texts.document;
  const { body, request, recommendationId } = place;
  const labels: Record<string, string> = { ...texts.fields, title: words.name, shows: words.shows };
  const back = request ? `/handovers/requests/${request.id}` : '/handovers';
  return (
    <Layout title={words.title} section="/handovers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.name} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        {texts.handing.forBody}: <strong>{body.name}</strong>
      </p>
      {request?.text && (
        <blockquote class="handed-words">
          <Verbatim text={request.text} />
        </blockquote>
      )}
      <HandDocumentForm
        bodyId={body.id}
        requestId={request?.id ?? null}
        recommendationId={recommendationId}
        megabytes={megabytes}
        problem={problem}
        cancel={back}
      />
    </Layout>
  );
}
