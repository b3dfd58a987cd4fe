import { useContext } from 'preact/hooks';
import { Banner } from '../web/components/banner.tsx';
import { ChoiceField, type FormProblem, ProblemContext, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { OnThisPage } from '../web/components/on-this-page.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { harmField, raisedTo } from './assess.view.ts';
import { isTest } from './assessment.rules.ts';
import { useLevelWords } from './class-parts.pages.tsx';
import { type Aspect, type ClassScale, type HarmKind, harmKinds } from './classification.model.ts';
import type { ClassificationShown } from './index.ts';
import { aspectsOf, highestInTest, levelsOf, topLevel } from './scale.rules.ts';
import { pathOf } from './subject.view.ts';

interface AssessProps {
  shown: ClassificationShown;
  problem: FormProblem | null;
}

/** The guided assessment: for every aspect and kind of harm how great it would be, with examples. */
export function AssessPage({ shown, problem }: AssessProps) {
  const { subject, settings, draft, current } = shown;
  const { classifications, classHarms } = useTexts();
  const words = classifications.assessing;
  const title = words.title(subject.name);
  const here = `${pathOf(subject)}/classification`;
  const asked = aspectsOf(settings.scale);
  const labels = (field: string) => {
    const [harms, aspect = field, kind] = field.split('.');
    const name = classifications.fields[harms === 'harms' ? aspect : field] ?? title;
    return kind ? `${name}, ${classHarms.kinds[kind as HarmKind]}` : name;
  };
  return (
    <Layout title={title} section="/assets" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={labels} />
      <p class="sub">
        <a href={here}>{classifications.protective.back}</a>
      </p>
      <h1>
        <Verbatim text={title} />
      </h1>
      <p class="lede">{words.lede}</p>
      {isTest(subject.environment) && <Banner tone="doubt" title={words.testNote} />}
      <Banner tone="doubt" title={words.topNote} />
      <OnThisPage parts={asked.map((aspect) => ({ id: `of-${aspect}`, name: classHarms.aspects[aspect] }))} />
      <EntryForm
        action={`${here}/assess`}
        problem={problem}
        {...(draft ? { version: draft.version } : {})}
        submit={words.submit}
        cancel={here}
        next={words.next}
      >
        {asked.map((aspect) => (
          <AspectFields
            key={aspect}
            aspect={aspect}
            scale={settings.scale}
            from={draft ?? current}
            isTest={isTest(subject.environment)}
          />
        ))}
        <TextField
          name="reason"
          label={classifications.fields.reason ?? ''}
          hint={words.reasonHint}
          lines={5}
          saved={draft?.reason ?? ''}
          required
        />
      </EntryForm>
    </Layout>
  );
}

interface AspectProps {
  aspect: Aspect;
  scale: ClassScale;
  from: ClassificationShown['current'];
  isTest: boolean;
}

function AspectFields({ aspect, scale, from, isTest: atMostTwo }: AspectProps) {
  const { classifications, classHarms } = useTexts();
  const words = classifications.assessing;
  const say = useLevelWords(scale);
  // What was judged on another scale says nothing of this one.
  const saved = from?.scale === scale ? from : null;
  const kept = levelsOf(scale).filter((level) => level < topLevel && (!atMostTwo || level <= highestInTest));
  return (
    <section aria-labelledby={`of-${aspect}`} class="aspect">
      <h2 id={`of-${aspect}`} tabIndex={-1}>
        {classHarms.aspects[aspect]}
      </h2>
      <p>{classHarms.questions[aspect]}</p>
      {harmKinds.map((kind) => (
        <HarmFields key={kind} {...{ aspect, kind, scale }} saved={saved?.harms[aspect]?.[kind] ?? null} />
      ))}
      <ChoiceField
        name={aspect}
        label={`${words.raise}: ${classHarms.aspects[aspect].toLowerCase()}`}
        hint={words.raiseHint}
        saved={raisedTo(saved, aspect)}
        options={[
          { value: '', text: words.fromHarms },
          ...kept.map((level) => ({ value: String(level), text: say(level) })),
        ]}
      />
    </section>
  );
}

interface HarmProps {
  aspect: Aspect;
  kind: HarmKind;
  scale: ClassScale;
  saved: number | null;
}

/** One kind of harm: a level each with an example of what it means. */
function HarmFields({ aspect, kind, scale, saved }: HarmProps) {
  const { classifications, classHarms, forms } = useTexts();
  const problem = useContext(ProblemContext);
  const name = harmField(aspect, kind);
  const say = useLevelWords(scale);
  const sent = problem?.entered.get(name);
  const chosen = sent ?? (problem ? '' : saved === null ? '' : String(saved));
  const fault = problem?.faults.find(({ field }) => field === name);
  const levels = levelsOf(scale);
  return (
    <fieldset class={fault ? 'field invalid harm' : 'field harm'} id={name} tabIndex={-1}>
      <legend>{classHarms.kinds[kind]}</legend>
      {fault && <p class="field-error">{forms.faults[fault.code](classHarms.kinds[kind])}</p>}
      <ul class="harm-levels">
        {levels.map((level) => (
          <li key={level} class={level === topLevel ? 'top' : undefined}>
            <label>
              <input type="radio" name={name} value={String(level)} checked={chosen === String(level)} />{' '}
              <b>{say(level)}</b>
              <span>{classHarms.examples[kind][level]}</span>
            </label>
          </li>
        ))}
        <li>
          <label>
            <input type="radio" name={name} value="" checked={chosen === ''} />{' '}
            <b>{classifications.assessing.notJudged}</b>
          </label>
        </li>
      </ul>
    </fieldset>
  );
}
