import { TextField, Tick } from '../web/components/entry-fields.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PaperForm } from './open-paper.ts';
import type { PaperKind } from './paper-template.model.ts';
import { paperSections, templateKindOf } from './sections.model.ts';

interface PartProps {
  kind: PaperKind;
  form: PaperForm;
}

/** The texts of a paper: to be written, or as they stand where they are nobody's here to change. */
export function PaperTexts({ kind, form }: PartProps) {
  const { papers } = useTexts();
  const { pages: words } = papers;
  const names: Readonly<Record<string, string>> = papers.sections[kind];
  const { rights, own } = form;
  const templates = form.templates();
  const isWritten = rights.mayAlter && !rights.isFixed;
  const parts = paperSections[kind].map((section) => ({
    section,
    name: names[section] ?? section,
    text: own[section] ?? templates[section] ?? '',
  }));
  if (!isWritten) {
    return (
      <>
        {parts.map(({ section, name, text }) => (
          <section key={section} aria-labelledby={`part-${section}`}>
            <h2 id={`part-${section}`}>{name}</h2>
            {text === '' ? (
              <p class="aside">{papers.templatePages.empty}</p>
            ) : (
              <p class="template-text">
                <Verbatim text={text} />
              </p>
            )}
          </section>
        ))}
      </>
    );
  }
  return (
    <>
      <h2>{words.text}</h2>
      <p class="hint">
        {words.structure} {words.optional}
      </p>
      {parts.map(({ section, name, text }) => (
        <>
          <TextField
            key={section}
            name={`texts.${section}`}
            label={name}
            {...(templateKindOf(kind, section) === kind ? {} : { hint: words.followsLetter })}
            saved={text}
            lines={linesFor(text)}
          />
          {own[section] !== undefined && (
            <BackToTemplate section={section} name={name} template={templates[section] ?? ''} />
          )}
        </>
      ))}
    </>
  );
}

/** The template's text of a part that has been written otherwise, and the choice to take it again. */
function BackToTemplate({ section, name, template }: { section: string; name: string; template: string }) {
  const { papers } = useTexts();
  return (
    <details class="part-template">
      <summary>{papers.pages.templateOf(name)}</summary>
      <p class="template-text">{template || papers.templatePages.empty}</p>
      <Tick name={`back.${section}`} label={papers.pages.backToTemplate} saved={false} />
    </details>
  );
}

/** The day that the paper bears, and who signs it. */
export function PaperDetails({ kind, form }: PartProps) {
  const { papers, forms } = useTexts();
  const { pages: words } = papers;
  const { rights, isProposal } = form;
  if (!rights.mayAlter) return null;
  const authors: Partial<Record<PaperKind, string>> = {
    officialLetter: words.author,
    response: papers.response.secretary,
    extractOfMinutes: papers.extractOfMinutes.attested,
  };
  // Nobody signs minutes of a meeting that has not been.
  const author = isProposal ? undefined : authors[kind];
  const isSigned = !isProposal && (kind === 'extractOfMinutes' || kind === 'response');
  return (
    <>
      <h2>{words.details}</h2>
      {!rights.isFixed && (
        <TextField
          name="date"
          label={kind === 'extractOfMinutes' ? papers.facts.meeting : words.date}
          hint={forms.dateHint}
          saved={form.date}
          width="date"
        />
      )}
      {author && <TextField name="author" label={author} saved={form.author} />}
      {isSigned && <TextField name="chair" label={words.chair} saved={form.chair} />}
      {isSigned && kind === 'extractOfMinutes' && (
        <TextField name="adjuster" label={words.adjuster} saved={form.adjuster} />
      )}
    </>
  );
}

/** As many lines as the text needs, about. */
const linesFor = (text: string) =>
  Math.min(12, Math.max(3, text.split('\n').length + Math.ceil(text.length / 90)));
