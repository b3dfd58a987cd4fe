import { DataTable } from '../web/components/data-table.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ScaleShown } from './index.ts';
import { useRiskLabels } from './risk-form.pages.tsx';
import { mostSteps } from './scale.rules.ts';

const ways = ['likelihoods', 'consequences'] as const;

/** The scale that risks are judged on, with what each step means. */
export function ScalePage({ shown }: { shown: ScaleShown }) {
  const { risks } = useTexts();
  const { scale: words, assess } = risks;
  const { scale, mayChange, version } = shown;
  return (
    <Layout title={words.title} section="/risks">
      <p class="sub">
        <a href="/risks">{risks.list.toList}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {version === 0 && <p>{words.builtIn}</p>}
      {ways.map((way) => (
        <DataTable
          key={way}
          caption={words[way]}
          rows={scale[way].map((step, index) => ({ ...step, number: index + 1 }))}
          columns={[
            { header: words.step, cell: ({ number }) => number, numeric: true },
            { header: words.name, cell: ({ name }) => <Verbatim text={name} /> },
            { header: words.meaning, cell: ({ meaning }) => <Verbatim text={meaning} /> },
          ]}
        />
      ))}
      <p>{assess.thresholds(scale.medium, scale.high, scale.veryHigh)}</p>
      {mayChange && (
        <p class="actions">
          <a class="button" href="/risks/scale/edit">
            {words.edit}
          </a>
        </p>
      )}
    </Layout>
  );
}

export function EditScalePage({ shown, problem }: { shown: ScaleShown; problem: FormProblem | null }) {
  const { risks } = useTexts();
  const { scale: words } = risks;
  const { scale, isUsed, version } = shown;
  return (
    <Layout title={words.editTitle} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <h1>{words.editTitle}</h1>
      <p>{isUsed ? words.stepsSettled : words.stepsHint}</p>
      <EntryForm
        action="/risks/scale/edit"
        problem={problem}
        version={version}
        submit={words.submit}
        cancel="/risks/scale"
        next={words.next}
        isEdit
      >
        {ways.map((way) => (
          <fieldset key={way} class="part" id={way} tabIndex={-1}>
            <legend>{words[way]}</legend>
            {Array.from({ length: isUsed ? scale[way].length : mostSteps }, (_, index) => (
              <div key={index} class="risk-scale-step">
                <TextField
                  name={`${way}.${index}.name`}
                  label={words.nameOf(index + 1)}
                  saved={scale[way][index]?.name ?? ''}
                />
                <TextField
                  name={`${way}.${index}.meaning`}
                  label={words.meaningOf(index + 1)}
                  saved={scale[way][index]?.meaning ?? ''}
                />
              </div>
            ))}
          </fieldset>
        ))}
        <fieldset class="part">
          <legend>{words.thresholds}</legend>
          <p class="hint">{words.thresholdsHint}</p>
          <div class="field-row">
            {(['medium', 'high', 'veryHigh'] as const).map((level) => (
              <TextField
                key={level}
                name={level}
                label={words[level]}
                saved={String(scale[level])}
                width="short"
                required
              />
            ))}
          </div>
        </fieldset>
      </EntryForm>
    </Layout>
  );
}
