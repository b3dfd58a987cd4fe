import type { Block } from '../reporting/paper.model.ts';
import type { Language } from '../texts/index.ts';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { ListedTemplate } from './list-templates.ts';
import { type PaperKind, paperKinds } from './paper-template.model.ts';
import { filled, textBlocks } from './paper-words.rules.ts';
import { paperPlaceholders } from './sections.model.ts';

/** Every text that a municipality may change, by paper. */
export function TemplatesPage({
  templates,
  language,
}: {
  templates: readonly ListedTemplate[];
  language: Language;
}) {
  const { papers } = useTexts();
  const { templatePages: words, pages } = papers;
  return (
    <Layout title={words.title} section="/papers">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <nav class="sub-nav" aria-label={words.languages}>
        <ul>
          {(['sv', 'en'] as const).map((each) => (
            <li key={each}>
              <a href={`/papers/templates?of=${each}`} aria-current={each === language ? 'page' : undefined}>
                {words.language[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {paperKinds
        .filter((kind) => templates.some((each) => each.kind === kind))
        .map((kind) => (
          <TemplatesOfKind
            key={kind}
            kind={kind}
            templates={templates.filter((each) => each.kind === kind)}
          />
        ))}
      <p class="actions">
        <a class="button quiet" href="/papers">
          {pages.back}
        </a>
      </p>
    </Layout>
  );
}

function TemplatesOfKind({ kind, templates }: { kind: PaperKind; templates: readonly ListedTemplate[] }) {
  const { papers } = useTexts();
  const { templatePages: words } = papers;
  const names: Readonly<Record<string, string>> = papers.sections[kind];
  return (
    <section aria-labelledby={`of-${kind}`}>
      <h2 id={`of-${kind}`}>{papers.kinds[kind]}</h2>
      <ul class="template-list">
        {templates.map(({ section, language, own, builtIn }) => (
          <li key={section}>
            <div class="template-head">
              <h3>{names[section]}</h3>
              <span class="aside">{own === null ? words.builtIn : words.own}</span>
              <a
                href={`/papers/templates/${kind}/${section}?of=${language}`}
                aria-label={`${words.edit}: ${words.editTitle(papers.kinds[kind], names[section] ?? section)}`}
              >
                {words.edit}
              </a>
            </div>
            {(own ?? builtIn) === '' ? (
              <p class="aside">{words.empty}</p>
            ) : (
              <p class="template-text" lang={language}>
                {own ?? builtIn}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One text: as it is, the built-in one beside it, the names that are filled in, and how it looks. */
export function TemplateFormPage({
  template,
  problem,
  preview,
}: {
  template: ListedTemplate;
  problem: FormProblem | null;
  /** The text to show as it would be printed; null where nobody asked. */
  preview: string | null;
}) {
  const { papers } = useTexts();
  const { language: shownIn } = usePage();
  const { templatePages: words } = papers;
  const { kind, section, language, own, builtIn, version } = template;
  const names: Readonly<Record<string, string>> = papers.sections[kind];
  const title = words.editTitle(papers.kinds[kind], names[section] ?? section);
  const address = `/papers/templates/${kind}/${section}?of=${language}`;
  return (
    <Layout title={title} section="/papers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.text} />
      <h1>{title}</h1>
      <p class="aside">
        {words.languages}: {words.language[language]}
      </p>
      {preview !== null && <Preview kind={kind} text={preview} language={language} />}
      <EntryForm
        action={address}
        problem={problem}
        version={version}
        submit={words.save}
        cancel={`/papers/templates?of=${language}`}
        next={words.next}
      >
        <TextField
          name="text"
          label={words.text}
          hint={words.textHint}
          saved={preview ?? own ?? builtIn}
          lines={8}
        />
        <p class="hint">{papers.pages.structure}</p>
        <p>
          <button type="submit" class="quiet" name="act" value="preview">
            {words.preview}
          </button>
        </p>
      </EntryForm>
      {own !== null && (
        <form method="post" action={address}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="act" value="reset" />
          <button type="submit" class="quiet">
            {words.reset}
          </button>
        </form>
      )}
      <h2>{words.placeholders}</h2>
      <dl class="placeholders" lang={shownIn}>
        {paperPlaceholders[kind].map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{papers.placeholders[name]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.builtInIs}</h2>
      {builtIn === '' ? (
        <p class="aside">{words.empty}</p>
      ) : (
        <p class="template-text" lang={language}>
          {builtIn}
        </p>
      )}
    </Layout>
  );
}

function Preview({ kind, text, language }: { kind: PaperKind; text: string; language: Language }) {
  const { papers } = useTexts();
  const { templatePages: words } = papers;
  const known: readonly string[] = paperPlaceholders[kind];
  const examples: Readonly<Record<string, string>> = words.examples;
  const values = Object.fromEntries(known.map((name) => [name, examples[name] ?? '']));
  return (
    <section class="paper-preview" aria-labelledby="preview">
      <h2 id="preview">{words.previewTitle}</h2>
      <p class="aside">{words.previewNote}</p>
      <div lang={language}>
        {textBlocks(filled(text, values, papers.missing)).map((block, index) => (
          <PreviewBlock key={index} block={block} />
        ))}
      </div>
    </section>
  );
}

function PreviewBlock({ block }: { block: Block }) {
  if (block.type === 'paragraph') return <p class="template-text">{block.text}</p>;
  if (block.type !== 'list') return null;
  const items = block.items.map((item) => <li key={item}>{item}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
