import { SubNav } from '../../organisation/sub-nav.pages.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import type { ImportOutcome } from './find-import.ts';
import { sectionOf } from './import-form.pages.tsx';

/** What was done with a list. */
export function ImportDonePage({ outcome }: { outcome: ImportOutcome }) {
  const { language } = usePage();
  const { done: words } = useTexts().importing;
  const section = sectionOf[outcome.kind];
  const facts = (['added', 'changed', 'unchanged', 'problems'] as const).filter(
    (fact) => fact !== 'problems' || outcome.problems > 0,
  );
  return (
    <Layout title={words.title} section={section}>
      <SubNav here={section} />
      <h1>{words.title}</h1>
      <dl class="fact-list">
        {facts.map((fact) => (
          <>
            <dt>{words.facts[fact]}</dt>
            <dd>{formatNumber(language, outcome[fact])}</dd>
          </>
        ))}
      </dl>
      <p class="next">{words.note}</p>
      <p class="actions">
        <a class="button" href={section}>
          {words.toList[outcome.kind]}
        </a>
        <a class="button quiet" href={`${section}/import`}>
          {words.another}
        </a>
      </p>
    </Layout>
  );
}
