import { type FormProblem, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile } from './index.ts';
import { type RiskLinkNoun, riskLinkNouns } from './risk.model.ts';
import type { LinkedThing } from './risk-link.model.ts';

interface LinksProps {
  risk: RiskFile;
  noun: RiskLinkNoun;
  q: string;
  found: readonly LinkedThing[];
  problem: FormProblem | null;
}

/** Searching for what a risk is about, and tying it to that. */
export function RiskLinksPage({ risk, noun, q, found, problem }: LinksProps) {
  const { risks } = useTexts();
  const { linking } = risks;
  const here = `/risks/${risk.id}/links`;
  return (
    <Layout title={linking.title} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => linking.results} />
      <h1>{linking.title}</h1>
      <p class="lede">
        <Verbatim text={risk.title} />
      </p>
      <Filter action={here} label={linking.find} submit={linking.find}>
        <Choice
          name="noun"
          label={linking.noun}
          value={noun}
          options={riskLinkNouns.map((each) => ({ value: each, text: risks.nouns[each] }))}
        />
        <Search label={linking.search} value={q} />
      </Filter>
      {found.length === 0 ? (
        <p class="empty">{linking.none}</p>
      ) : (
        <EntryForm
          action={`${here}?${new URLSearchParams({ noun, q })}`}
          problem={problem}
          submit={linking.submit}
          next={linking.next}
        >
          <TickList
            name="links"
            legend={linking.results}
            hint={linking.hint}
            saved={[]}
            options={found.map(({ nounId, words, about }) => ({
              value: `${noun}:${nounId}`,
              text: about ? `${words} (${about})` : (words ?? ''),
            }))}
          />
        </EntryForm>
      )}
      <p>
        <a href={`/risks/${risk.id}#links`}>{linking.done}</a>
      </p>
    </Layout>
  );
}
