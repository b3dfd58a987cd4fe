import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { useLevelWords } from './class-parts.pages.tsx';
import { type ClassScale, classScales, keptLevels } from './classification.model.ts';
import type { SettingsShown } from './index.ts';
import { isOnScale, levelsOf } from './scale.rules.ts';

/** The scale and the intervals of the organisation. */
export function ClassSettingsPage({ shown, problem }: { shown: SettingsShown; problem: FormProblem | null }) {
  const { settings, mayChange } = shown;
  const { classifications } = useTexts();
  const words = classifications.settings;
  const say = useLevelWords(settings.scale);
  const labels = (field: string) => {
    const level = /^accessReviewMonths\.(\d)$/.exec(field)?.[1];
    return level === undefined ? (classifications.fields[field] ?? words.title) : words.accessOf(level);
  };
  return (
    <Layout title={words.title} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <p class="sub">
        <a href="/classifications">{classifications.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {mayChange ? (
        <EntryForm
          action="/classifications/settings"
          problem={problem}
          version={settings.version}
          isEdit
          submit={words.submit}
          cancel="/classifications"
          next={words.next}
        >
          <ChoiceField
            name="scale"
            label={classifications.fields.scale ?? ''}
            hint={words.scaleHint}
            saved={settings.scale}
            options={classScales.map((scale) => ({ value: scale, text: classifications.scales[scale] }))}
          />
          <TextField
            name="reviewMonths"
            label={classifications.fields.reviewMonths ?? ''}
            hint={words.reviewHint}
            saved={String(settings.reviewMonths)}
            width="short"
          />
          <fieldset class="field">
            <legend>{words.access}</legend>
            <p class="hint">{words.accessHint}</p>
            {keptLevels.map((level) => (
              <TextField
                key={level}
                name={`accessReviewMonths.${level}`}
                label={words.accessOf(String(level))}
                saved={String(settings.accessReviewMonths[level])}
                width="short"
              />
            ))}
          </fieldset>
        </EntryForm>
      ) : (
        <>
          <p class="next">{words.onlyOfficer}</p>
          <Facts
            facts={[
              { name: classifications.fields.scale ?? '', value: classifications.scales[settings.scale] },
              { name: words.reviewMonths, value: words.months(settings.reviewMonths) },
            ]}
          />
          <h2>{words.access}</h2>
          <ul>
            {keptLevels
              .filter((level) => isOnScale(settings.scale, level))
              .map((level) => (
                <li key={level}>
                  {say(level)}: {words.months(settings.accessReviewMonths[level])}
                </li>
              ))}
          </ul>
        </>
      )}
      <h2>{words.levels}</h2>
      <Levels scale={settings.scale} />
    </Layout>
  );
}

function Levels({ scale }: { scale: ClassScale }) {
  const say = useLevelWords(scale);
  return (
    <ul>
      {levelsOf(scale).map((level) => (
        <li key={level}>{say(level)}</li>
      ))}
    </ul>
  );
}
