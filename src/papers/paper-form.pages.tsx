import { Banner } from '../web/components/banner.tsx';
import {
  ChoiceField,
  type FormProblem,
  ProblemContext,
  TextField,
  Tick,
} from '../web/components/entry-fields.tsx';
import { ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { PaperForm } from './compose-paper.ts';
import { paperAddress } from './paper-addresses.view.ts';
import type { PaperKind } from './paper-template.model.ts';
import { FileLinks } from './papers.pages.tsx';
import { paperSections } from './sections.model.ts';
import type { PaperSubject } from './subject.model.ts';

interface PaperFormProps {
  of: PaperSubject;
  id: string;
  kind: PaperKind;
  form: PaperForm;
  matterId: string | undefined;
  problem: FormProblem | null;
}

/** Everything of a paper that people may want to change before they download it, and the files as they are. */
export function PaperFormPage({ of, id, kind, form, matterId, problem }: PaperFormProps) {
  const { papers, forms } = useTexts();
  const { pages: words } = papers;
  const sections: Readonly<Record<string, string>> = papers.sections[kind];
  const address = paperAddress(of, id, kind);
  const labels = (field: string) => sections[field.replace('texts.', '')] ?? words.date;
  const isSigned = kind === 'extractOfMinutes' || kind === 'response';
  return (
    <Layout title={papers.kinds[kind]} section="/papers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{papers.kinds[kind]}</h1>
      <p class="lede">
        <Verbatim text={form.title} />
      </p>
      <p>
        {words.alone} <FileLinks address={address} name={papers.kinds[kind]} />
      </p>
      {form.matters.length > 1 && kind !== 'response' && (
        <form class="matter-choice" method="get" action={address}>
          <ChoiceField
            name="matter"
            label={words.body}
            saved={matterId ?? form.matters[0]?.id ?? ''}
            options={form.matters.map((each) => ({ value: each.id, text: each.body }))}
          />
          <button type="submit" class="quiet">
            {forms.choose}
          </button>
        </form>
      )}
      <p>{words.formLede}</p>
      <ProblemContext.Provider value={problem}>
        <form class="edit-form change-form" method="post" action={address}>
          {matterId && <input type="hidden" name="matter" value={matterId} />}
          <h2>{words.text}</h2>
          <p class="hint">
            {words.structure} {words.optional}
          </p>
          {paperSections[kind].map((section) => (
            <TextField
              key={section}
              name={`texts.${section}`}
              label={sections[section] ?? section}
              saved={form.texts[section] ?? ''}
              lines={linesFor(form.texts[section] ?? '')}
            />
          ))}
          <h2>{words.details}</h2>
          <TextField name="date" label={words.date} hint={forms.dateHint} saved={form.date} width="date" />
          {(isSigned || kind === 'officialLetter') && (
            <TextField
              name="author"
              label={
                kind === 'officialLetter'
                  ? words.author
                  : isSigned && kind === 'response'
                    ? papers.response.secretary
                    : papers.extractOfMinutes.attested
              }
            />
          )}
          {isSigned && <TextField name="chair" label={words.chair} />}
          {kind === 'extractOfMinutes' && <TextField name="adjuster" label={words.adjuster} />}
          <Tick name="isPublic" label={words.public} saved={false} />
          <p class="hint">{words.publicNote}</p>
          <p class="next">{words.formNext}</p>
          <div class="actions">
            <button type="submit" name="file" value="paper.pdf">
              {words.formats.pdf}
            </button>
            <button type="submit" class="quiet" name="file" value="paper.docx">
              {words.formats.docx}
            </button>
            <button type="submit" class="quiet" name="file" value="paper-archive.pdf">
              {words.formats.archive}
            </button>
            <a class="button quiet" href={of === 'responses' ? `/papers/responses/${id}` : '/papers'}>
              {words.back}
            </a>
          </div>
        </form>
      </ProblemContext.Provider>
    </Layout>
  );
}

/** As many lines as the text needs, about. */
const linesFor = (text: string) =>
  Math.min(12, Math.max(3, text.split('\n').length + Math.ceil(text.length / 90)));

/** Why a choice this large has no paper. */
export function TooLargePage({ total, most }: { total: number; most: number }) {
  const { language } = usePage();
  const { pages: words } = useTexts().papers;
  return (
    <Layout title={words.tooLargeTitle} section="/papers" error>
      <h1>{words.tooLargeTitle}</h1>
      <Banner tone="doubt" title={words.tooLargeTitle}>
        {words.tooLarge(formatNumber(language, total), formatNumber(language, most))}
      </Banner>
      <p class="actions">
        <a class="button quiet" href="/papers">
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
