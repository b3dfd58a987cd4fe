import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { dependencyKinds } from './asset.model.ts';
import { holdingAddress } from './holding.model.ts';
import { useHoldingLabels } from './holding-form.pages.tsx';
import type { HoldingFile, TieChoice } from './index.ts';

/** What is tied: an asset to a system, a system to an asset, or a system to another that it depends on. */
export type TieForm = 'systems' | 'assets' | 'depend';

const choosing = { systems: 'system', assets: 'asset', depend: 'system' } as const;
const fieldOf = { systems: 'systemId', assets: 'assetId', depend: 'dependsOnId' } as const;
const titleOf = { systems: 'systemTitle', assets: 'assetTitle', depend: 'needsTitle' } as const;

interface TieProps {
  form: TieForm;
  holding: HoldingFile;
  choices: readonly TieChoice[];
  q: string;
  problem: FormProblem | null;
}

/** Search for what is to be tied, and choose it. */
export function TiePage({ form, holding, choices, q, problem }: TieProps) {
  const { assets } = useTexts();
  const { tie } = assets;
  const page = `${holdingAddress[holding.of]}/${holding.id}`;
  const here = `${page}/${form}`;
  const title = tie[titleOf[form]];
  return (
    <Layout title={title} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useHoldingLabels()} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={holding.name} />
      </p>
      <Filter action={here} label={title} submit={tie.searchSubmit}>
        <Search label={tie.search} value={q} />
      </Filter>
      {form !== 'assets' && q === '' && <p class="sub">{tie.first}</p>}
      {choices.length === 0 ? (
        <p class="empty">{tie.none}</p>
      ) : (
        <EntryForm
          action={q ? `${here}?${new URLSearchParams({ q })}` : here}
          problem={problem}
          submit={tie.submit}
          cancel={page}
          next={form === 'depend' ? tie.needsNext : tie.next}
        >
          <ChoiceField
            name={fieldOf[form]}
            label={tie.choose[choosing[form]]}
            saved={choices[0]?.id ?? ''}
            options={choices.map(({ id, name, bodyName }) => ({ value: id, text: `${name} (${bodyName})` }))}
          />
          {form === 'depend' && (
            <>
              <ChoiceField
                name="kind"
                label={tie.kind}
                saved="needs"
                options={dependencyKinds.map((kind) => ({ value: kind, text: tie.kindNext[kind] }))}
              />
              <TextField name="what" label={tie.what} hint={tie.whatHint} />
            </>
          )}
        </EntryForm>
      )}
    </Layout>
  );
}
