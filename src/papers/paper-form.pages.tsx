import type { Language, Texts } from '../texts/index.ts';
import { Banner } from '../web/components/banner.tsx';
import {
  ChoiceField,
  EditContext,
  type FormProblem,
  ProblemContext,
  Tick,
} from '../web/components/entry-fields.tsx';
import { ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { openedWith } from '../web/entry-form.ts';
import { formatMoment, formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { PaperRights } from './kept-paper.model.ts';
import type { PaperForm } from './open-paper.ts';
import { chosenAddress, packageAddress, paperAddress } from './paper-addresses.view.ts';
import { PaperDetails, PaperTexts } from './paper-fields.pages.tsx';
import type { PaperKind } from './paper-template.model.ts';
import { unfilledSections } from './paper-values.rules.ts';
import { FileLinks } from './papers.pages.tsx';
import type { PaperSubject } from './subject.model.ts';

interface PaperFormProps {
  of: PaperSubject;
  id: string;
  kind: PaperKind;
  form: PaperForm;
  matterId: string | undefined;
  language: Language;
  problem: FormProblem | null;
}

/** Everything of a paper that people may want to change, to keep it or for one file, and the files as they are. */
export function PaperFormPage({ of, id, kind, form, matterId, language, problem }: PaperFormProps) {
  const { papers, forms } = useTexts();
  const { pages: words } = papers;
  const sections: Readonly<Record<string, string>> = papers.sections[kind];
  const address = paperAddress(of, id, kind);
  const labels = (field: string) => sections[field.replace('texts.', '')] ?? words.date;
  const { kept, rights } = form;
  const title = form.isProposal ? papers.proposedMinutes : papers.kinds[kind];
  return (
    <Layout title={title} section="/papers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={form.title} />
      </p>
      <LanguageChoice address={address} matterId={matterId} language={language} />
      {form.matters.length > 1 && kind !== 'response' && (
        <form class="matter-choice" method="get" action={address}>
          <ChoiceField
            name="matter"
            label={words.body}
            saved={matterId ?? form.matters[0]?.id ?? ''}
            options={form.matters.map((each) => ({ value: each.id, text: each.body }))}
          />
          {language !== 'sv' && <input type="hidden" name="language" value={language} />}
          <button type="submit" class="quiet">
            {forms.choose}
          </button>
        </form>
      )}
      <Unfilled kind={kind} form={form} />
      {kept && <p class="kept">{words.kept(kept.by, formatMoment(kept.at))}</p>}
      <p>
        {kept ? words.asKept : words.alone}{' '}
        <FileLinks address={address} name={title} matterId={matterId} language={language} />
      </p>
      {form.isPackaged && (
        <p>
          <a href={packageAddress(of, id)} download>
            {of === 'audits' ? words.packageReceived : words.package}
          </a>
        </p>
      )}
      <p>{ledeOf(rights, words)}</p>
      <ProblemContext.Provider value={problem}>
        <EditContext.Provider value={rights.keeps}>
          <form class="edit-form change-form" method="post" action={address}>
            {matterId && <input type="hidden" name="matter" value={matterId} />}
            <input type="hidden" name="language" value={language} />
            {rights.keeps && (
              <input
                type="hidden"
                name="version"
                value={openedWith(problem, 'version', String(kept?.version ?? 0))}
              />
            )}
            <PaperTexts kind={kind} form={form} />
            <PaperDetails kind={kind} form={form} />
            <Tick name="isPublic" label={words.public} saved={false} />
            <p class="hint">{words.publicNote}</p>
            <p class="next">{rights.keeps ? words.keepNext : words.formNext}</p>
            <div class="actions">
              {rights.keeps && (
                <button type="submit" name="act" value="keep">
                  {words.keep}
                </button>
              )}
              <button type="submit" class={rights.keeps ? 'quiet' : undefined} name="file" value="paper.pdf">
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
        </EditContext.Provider>
      </ProblemContext.Provider>
    </Layout>
  );
}

/** The language of the paper, whatever that of the pages: each has its own texts. */
function LanguageChoice({
  address,
  matterId,
  language,
}: Pick<PaperFormProps, 'matterId' | 'language'> & { address: string }) {
  const { pages, templatePages: words } = useTexts().papers;
  return (
    <nav class="sub-nav" aria-label={pages.language}>
      <ul>
        {(['sv', 'en'] as const).map((each) => (
          <li key={each}>
            <a
              href={chosenAddress(address, { matterId, language: each })}
              aria-current={each === language ? 'page' : undefined}
            >
              {words.language[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which parts still hold something in square brackets, before it goes out in a file. */
function Unfilled({ kind, form: { own, templates } }: Pick<PaperFormProps, 'kind' | 'form'>) {
  const { papers } = useTexts();
  const names: Readonly<Record<string, string>> = papers.sections[kind];
  const unfilled = unfilledSections(kind, own, templates());
  if (unfilled.length === 0) return null;
  const parts = unfilled.map((section) => names[section] ?? section).join(', ');
  return (
    <Banner tone="doubt" title={papers.pages.unfilled(parts)}>
      {papers.pages.unfilledNote}
    </Banner>
  );
}

/** What the requester may do with the words of the paper. */
function ledeOf({ keeps, mayAlter, isFixed }: PaperRights, words: Texts['papers']['pages']): string {
  if (isFixed) return words.fixedLede;
  if (!mayAlter) return words.othersLede;
  return keeps ? words.keepLede : words.formLede;
}

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
