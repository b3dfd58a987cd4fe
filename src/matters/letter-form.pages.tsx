import { type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Letter } from './find-letter.ts';
import { addressOf } from './letter.pages.tsx';
import { signaturesText } from './letter-form.view.ts';

/** Registers the auditors' letter, or changes what was registered of it. */
export function LetterFormPage({ letter, problem }: { letter: Letter; problem: FormProblem | null }) {
  const { matters, forms } = useTexts();
  const { letter: words } = matters;
  const { transmittal, subject } = letter;
  const labels: Record<string, string> = {
    dated: words.dated,
    registryNumber: words.registryNumber,
    position: words.position,
    answerBy: words.answerBy,
    receivedOn: words.receivedOn,
  };
  const back = `${addressOf(letter)}/letter`;
  const of = (to: 'answer' | 'information') =>
    letter.matters.filter(({ recipient }) => recipient === to).map(({ bodyId }) => bodyId);
  const bodies = [
    ...letter.matters.map(({ bodyId, bodyName }) => ({ value: bodyId, text: bodyName })),
    ...letter.otherBodies.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const dates = new Set(
    letter.matters.filter(({ recipient }) => recipient === 'answer').map(({ answerBy }) => answerBy),
  );
  const common = dates.size === 1 ? [...dates][0] : null;
  const firstDated = letter.matters.find(({ letterDated }) => letterDated !== null)?.letterDated ?? null;
  return (
    <Layout title={words.title} section="/audits" error={problem !== null}>
      <ProblemSummary
        problem={problem}
        labels={(field) =>
          labels[field] ?? (field.startsWith('signatures') ? words.signatures : words.answerTo)
        }
      />
      <h1>{transmittal ? words.change : words.register}</h1>
      <p class="lede">
        <Verbatim text={subject.title} />
      </p>
      <EntryForm
        action={`${back}/edit`}
        problem={problem}
        version={transmittal?.version ?? 0}
        submit={forms.save}
        cancel={back}
        next={words.next}
      >
        <div class="field-row">
          <TextField
            name="dated"
            label={words.dated}
            hint={forms.dateHint}
            saved={transmittal ? transmittal.dated : firstDated}
            width="date"
          />
          <TextField
            name="registryNumber"
            label={words.registryNumber}
            saved={transmittal?.registryNumber ?? null}
          />
        </div>
        <TickList name="answerTo" legend={words.answerTo} saved={of('answer')} options={bodies} />
        <TickList
          name="informationTo"
          legend={words.informationTo}
          saved={of('information')}
          options={bodies}
        />
        <TextField
          name="answerBy"
          label={words.answerBy}
          hint={dates.size > 1 ? words.answerByMixed : words.answerByHint}
          saved={common ?? null}
          width="date"
        />
        <TextField name="receivedOn" label={words.receivedOn} hint={words.receivedHint} width="date" />
        <TextField
          name="position"
          label={words.position}
          hint={words.positionHint}
          saved={transmittal?.position ?? null}
          lines={8}
        />
        <TextField
          name="signatures"
          label={words.signatures}
          hint={words.signaturesHint}
          saved={signaturesText(transmittal?.signatures ?? [])}
          lines={4}
        />
      </EntryForm>
    </Layout>
  );
}
