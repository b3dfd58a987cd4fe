import { addressWith } from '../web/address.ts';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { ComparedParagraph, ComparedPart } from './compare-texts.ts';
import { type Comparison, countChanges } from './index.ts';

interface CompareProps {
  comparison: Comparison;
  numbers: readonly number[];
  /** The paragraphs that stand unchanged are left out. */
  onlyChanges: boolean;
}

/** What differs between two versions, paragraph by paragraph and word by word. */
export function ComparePage({ comparison, numbers, onlyChanges }: CompareProps) {
  const { documents } = useTexts();
  const { address } = usePage();
  const words = documents.compare;
  const { document, from, to, compared } = comparison;
  const named = ({ number, decidedOn }: Comparison['from']) =>
    decidedOn === null ? words.draftNamed(number) : words.named(number);
  const options = numbers.map((number) => ({
    value: String(number),
    text: `${documents.page.version} ${number}`,
  }));
  return (
    <Layout title={words.title(document.title)} section="/documents">
      <p class="sub">
        <a href={`/documents/${document.id}`}>{documents.page.toDocument}</a>
      </p>
      <h1>{words.title(document.title)}</h1>
      <p class="lede">{words.lede(named(from), named(to))}</p>
      <Filter action={`/documents/${document.id}/compare`} label={words.chosen} submit={words.submit}>
        <Choice name="from" label={words.from} value={String(from.number)} options={options} />
        <Choice name="to" label={words.to} value={String(to.number)} options={options} />
      </Filter>
      {compared === null ? (
        <p class="empty">{words.cannot}</p>
      ) : (
        <>
          <Summary compared={compared} />
          {compared.some(({ kind }) => kind !== 'same') && (
            <p>
              <a href={addressWith(address, { show: onlyChanges ? null : 'changes', lang: null })}>
                {onlyChanges ? words.everything : words.onlyChanges}
              </a>
            </p>
          )}
          <div class="document-text compared">
            {onlyChanges ? <Changes compared={compared} /> : <Paragraphs compared={compared} />}
          </div>
        </>
      )}
    </Layout>
  );
}

function Summary({ compared }: { compared: readonly ComparedParagraph[] }) {
  const words = useTexts().documents.compare;
  const { changed, added, removed } = countChanges(compared);
  if (changed + added + removed === 0) return <p>{words.same}</p>;
  return (
    <>
      <p>{words.summary(changed, added, removed)}</p>
      <p class="sub" aria-hidden="true">
        {words.key}: <ins class="word">{words.added}</ins> <del class="word">{words.removed}</del>
      </p>
    </>
  );
}

function Paragraphs({ compared }: { compared: readonly ComparedParagraph[] }) {
  return (
    <>
      {compared.map((paragraph, index) => (
        <Paragraph key={index} paragraph={paragraph} />
      ))}
    </>
  );
}

/** The paragraphs that differ, with how many stand between them. */
function Changes({ compared }: { compared: readonly ComparedParagraph[] }) {
  const words = useTexts().documents.compare;
  const runs: (ComparedParagraph | number)[] = [];
  for (const paragraph of compared) {
    const last = runs.at(-1);
    if (paragraph.kind !== 'same') runs.push(paragraph);
    else if (typeof last === 'number') runs[runs.length - 1] = last + 1;
    else runs.push(1);
  }
  return (
    <>
      {runs.map((run, index) =>
        typeof run === 'number' ? (
          <p key={index} class="unchanged">
            {words.unchanged(run)}
          </p>
        ) : (
          <Paragraph key={index} paragraph={run} />
        ),
      )}
    </>
  );
}

const Paragraph = ({ paragraph: { kind, parts } }: { paragraph: ComparedParagraph }) => (
  <p class={kind === 'same' ? undefined : `otherwise ${kind}`}>
    {parts.map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </p>
);

/** What was put in or taken away says so aloud as well, before and after. */
function Part({ part: { kind, text } }: { part: ComparedPart }) {
  const { begins, ends } = useTexts().documents.compare;
  if (kind === 'same') return <Verbatim text={text} />;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag class="word">
      <span class="sr-only">{begins[kind]} </span>
      <Verbatim text={text} />
      <span class="sr-only"> {ends[kind]}</span>
    </Tag>
  );
}
