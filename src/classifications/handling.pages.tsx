import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { OnThisPage } from '../web/components/on-this-page.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { useLevelWords } from './class-parts.pages.tsx';
import { type HandlingSituation, handlingSituations, keptLevels } from './classification.model.ts';
import type { HandlingShown } from './index.ts';
import { isOnScale } from './scale.rules.ts';

/** How information of each class is handled, for everybody here. */
export function HandlingPage({ shown }: { shown: HandlingShown }) {
  const { settings, own, mayChange } = shown;
  const { classifications, handlingRules } = useTexts();
  const words = classifications.handling;
  const say = useLevelWords(settings.scale);
  const levels = keptLevels.filter((level) => isOnScale(settings.scale, level));
  return (
    <Layout title={words.title} section="/assets">
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <OnThisPage parts={levels.map((level) => ({ id: `level-${level}`, name: say(level) }))} />
      {levels.map((level) => (
        <section key={level} aria-labelledby={`level-${level}`}>
          <h2 id={`level-${level}`} tabIndex={-1}>
            {words.level(say(level))}
          </h2>
          <dl class="handling">
            {handlingSituations.map((situation) => {
              const rule = own.find((each) => each.level === level && each.situation === situation);
              const name = handlingRules.situations[situation];
              return (
                <div key={situation}>
                  <dt>{name}</dt>
                  <dd>
                    {rule ? <Verbatim text={rule.text} /> : handlingRules.builtIn[situation][level]}
                    {rule && <div class="sub">{words.own}</div>}
                    {mayChange && (
                      <div>
                        <a
                          href={`/classifications/handling/${level}/${situation}`}
                          aria-label={words.changeOf(name, String(level))}
                        >
                          {words.change}
                        </a>
                      </div>
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <p class="next">{words.top}</p>
    </Layout>
  );
}

interface RuleProps {
  shown: HandlingShown;
  level: number;
  situation: HandlingSituation;
  problem: FormProblem | null;
}

/** One rule in the organisation's own words. */
export function HandlingRulePage({ shown, level, situation, problem }: RuleProps) {
  const { classifications, handlingRules } = useTexts();
  const words = classifications.handling;
  const rule = shown.own.find((each) => each.level === level && each.situation === situation);
  const title = words.changeOf(handlingRules.situations[situation], String(level));
  return (
    <Layout title={title} section="/assets" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => classifications.fields[field] ?? title} />
      <p class="sub">
        <a href="/classifications/handling">{words.title}</a>
      </p>
      <h1>{title}</h1>
      <p>
        {words.builtInText} {handlingRules.builtIn[situation][level]}
      </p>
      <EntryForm
        action={`/classifications/handling/${level}/${situation}`}
        problem={problem}
        version={rule?.version ?? 0}
        isEdit
        submit={words.submit}
        cancel="/classifications/handling"
        next={words.next}
      >
        <TextField
          name="text"
          label={classifications.fields.text ?? ''}
          hint={words.textHint}
          lines={4}
          saved={rule?.text ?? ''}
        />
      </EntryForm>
    </Layout>
  );
}
