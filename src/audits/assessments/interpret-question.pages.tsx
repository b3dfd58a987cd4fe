import type { Language } from '../../texts/index.ts';
import { addressWith } from '../../web/address.ts';
import { type FormProblem, TextField } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { usePage, useTexts } from '../../web/page.ts';

interface QuestionProps {
  /** Address of this page. */
  own: string;
  language: Language;
  text: string;
  assessmentIds: readonly string[];
  today: string;
  /** The recommendation that it is about, where it is one. */
  recommendationId: string | null;
  problem: FormProblem | null;
}

/** A question to the auditors, ready to copy, and the note that it has been sent. */
export function QuestionPage({
  own,
  language,
  text,
  assessmentIds,
  today,
  recommendationId,
  problem,
}: QuestionProps) {
  const { address } = usePage();
  const { question: words } = useTexts().audits;
  const { forms } = useTexts();
  return (
    <Layout title={words.title} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.sentOn} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <ul class="languages" aria-label={words.language}>
        {(['sv', 'en'] as const).map((each) => (
          <li key={each}>
            <a
              href={addressWith(address, { language: each })}
              aria-current={each === language ? 'true' : undefined}
            >
              {words.languages[each]}
            </a>
          </li>
        ))}
      </ul>
      <div class="field letter">
        <label for="question">{words.text}</label>
        <textarea id="question" rows={Math.min(30, text.split('\n').length + 4)} readOnly lang={language}>
          {`\n${text}`}
        </textarea>
      </div>
      <p>
        <a class="button quiet" href={`${own}.txt?language=${language}`} download={words.file}>
          {words.download}
        </a>
      </p>
      <h2>{words.sentTitle}</h2>
      <EntryForm action={own} problem={problem} submit={words.sentSubmit} next={words.sentNext}>
        {assessmentIds.map((id) => (
          <input key={id} type="hidden" name="assessmentIds" value={id} />
        ))}
        <TextField
          name="askedOn"
          label={words.sentOn}
          hint={forms.dateHint}
          saved={today}
          width="date"
          required
        />
      </EntryForm>
      <p>
        <a href={recommendationId ? `/recommendations/${recommendationId}` : '/recommendations/undecided'}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
