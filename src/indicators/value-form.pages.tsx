import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { IndicatorFile } from './index.ts';
import { useIndicatorLabels } from './indicator-form.pages.tsx';

interface ValueFormProps {
  indicator: IndicatorFile;
  /** Which body and day the form is opened for. */
  asked: { readonly body: string | null; readonly day: string | null };
  problem: FormProblem | null;
}

const inField = (value: number | null | undefined): string | null =>
  value == null ? null : String(value).replace('.', ',');

/** Entering a measurement, or correcting the one of that body and day. */
export function ValueFormPage({ indicator, asked, problem }: ValueFormProps) {
  const { valueForm: words } = useTexts().indicators;
  const { id, name, unit, isPerBody, entersFor, past, today } = indicator;
  const bodies = entersFor.flatMap((each) => each ?? []);
  const bodyId = isPerBody ? (bodies.find((each) => each.id === asked.body) ?? bodies[0])?.id : undefined;
  // Shown as it stands where a day is asked for, so that only what is wrong has to be changed.
  const standing = asked.day
    ? past.find((each) => !each.isCorrected && each.onDay === asked.day && each.bodyId === (bodyId ?? null))
    : undefined;
  const title = standing ? words.correctTitle(name) : words.title(name);
  const isShare = standing?.denominator != null;
  return (
    <Layout title={title} section="/indicators" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useIndicatorLabels()} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="prose">
        <Verbatim text={indicator.definition} />
      </p>
      <EntryForm
        action={`/indicators/${id}/values/new`}
        problem={problem}
        submit={words.submit}
        cancel={`/indicators/${id}`}
        next={words.next}
      >
        {isPerBody && (
          <ChoiceField
            name="bodyId"
            label={words.bodyId}
            saved={bodyId ?? ''}
            options={bodies.map((each) => ({ value: each.id, text: each.name }))}
          />
        )}
        <TextField
          name="onDay"
          label={words.onDay}
          hint={words.onDayHint}
          saved={standing?.onDay ?? asked.day ?? today}
          width="date"
          required
        />
        {unit === 'percent' && (
          <fieldset class="part">
            <legend>{words.share}</legend>
            <p class="hint">{words.shareHint}</p>
            <div class="field-row">
              <TextField
                name="numerator"
                label={words.numerator}
                saved={inField(standing?.numerator)}
                width="short"
              />
              <TextField
                name="denominator"
                label={words.denominator}
                saved={inField(standing?.denominator)}
                width="short"
              />
            </div>
          </fieldset>
        )}
        <TextField
          name="value"
          label={words.value}
          hint={unit === 'percent' ? words.percentHint : words.valueHint}
          saved={isShare ? null : inField(standing?.value)}
          width="short"
        />
        <TextField
          name="note"
          label={words.note}
          hint={words.noteHint}
          saved={standing?.note ?? null}
          lines={3}
        />
      </EntryForm>
    </Layout>
  );
}
