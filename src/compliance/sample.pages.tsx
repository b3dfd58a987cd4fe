import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { openedWith } from '../web/entry-form.ts';
import { useTexts } from '../web/page.ts';
import { complianceResults } from './compliance.model.ts';
import { nameOfUnit, requirementAddress } from './compliance.view.ts';
import { RequirementWords } from './figure.pages.tsx';
import type { Drawn, Sample, SampleChoice } from './index.ts';
import { RadioField } from './radio-field.pages.tsx';

interface SampleProps {
  sample: Sample;
  choice: SampleChoice;
  /** The address of this sample, with its seed. */
  address: string;
  problem: FormProblem | null;
}

/** The security officer chooses units and a chapter, or so many by lot, and judges for themselves. */
export function SamplePage({ sample, choice, address, problem }: SampleProps) {
  const { sample: words } = useTexts().compliance;
  const { drawn } = sample;
  const isAsked = choice.units.length > 0;
  return (
    <Layout title={words.title} section="/compliance" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={useSampleLabels(drawn)} />
      <p class="sub">
        <a href="/compliance">{useTexts().compliance.unit.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Choose sample={sample} choice={choice} />
      {isAsked && drawn.length === 0 && <p class="empty">{words.drawnNone}</p>}
      {drawn.length > 0 && (
        <>
          <h2>{words.drawn(drawn.length)}</h2>
          <EntryForm
            action={address}
            problem={problem}
            submit={words.save}
            cancel="/compliance"
            next={words.next}
          >
            {drawn.map((row) => (
              <Row key={nameOf(row)} row={row} problem={problem} />
            ))}
          </EntryForm>
        </>
      )}
    </Layout>
  );
}

/** What a row's fields are named by. */
const nameOf = ({ unit, requirement }: Drawn): string => `${unit.key}_${requirement.id}`;

function useSampleLabels(drawn: readonly Drawn[]): (field: string) => string {
  const texts = useTexts();
  const { sample: words, form, requirement } = texts.compliance;
  return (field) => {
    const [what, name] = field.split('.');
    const row = drawn.find((each) => nameOf(each) === name);
    if (!row) return form.checks;
    const of = words.resultOf(row.requirement.ref, nameOfUnit(row.unit, texts));
    return what === 'reason' ? `${requirement.reason}: ${of}` : of;
  };
}

function Choose({ sample: { units, chapters }, choice }: Pick<SampleProps, 'sample' | 'choice'>) {
  const texts = useTexts();
  const { compliance } = texts;
  const words = compliance.sample;
  const bodies = units.filter(({ level }) => level !== 'system');
  const systems = units.filter(({ level }) => level === 'system');
  const ticks = (of: Sample['units']) => (
    <ul class="ticks">
      {of.map((unit) => (
        <li key={unit.key}>
          <label>
            <input type="checkbox" name="unit" value={unit.key} checked={choice.units.includes(unit.key)} />{' '}
            {nameOfUnit(unit, texts)}
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <Filter action="/compliance/sample-check" label={words.title} submit={words.draw}>
      <fieldset class="field sample-units">
        <legend>{words.units}</legend>
        <p class="hint">
          {words.unitsHint} {words.countHint}
        </p>
        {ticks(bodies)}
        {systems.length > 0 && (
          <details open={systems.some(({ key }) => choice.units.includes(key))}>
            <summary>{compliance.columns.system}</summary>
            {ticks(systems)}
          </details>
        )}
      </fieldset>
      <Choice
        name="chapter"
        label={words.chapter}
        value={choice.chapter ?? ''}
        options={[
          { value: '', text: words.anyChapter },
          ...chapters.map(({ chapter, title }) => ({
            value: chapter,
            text: compliance.chapter(chapter, title),
          })),
        ]}
      />
      <div class="field">
        <label for="sample-count">{words.count}</label>
        <input
          id="sample-count"
          class="short"
          name="count"
          type="text"
          inputMode="numeric"
          value={choice.count === null ? (choice.chapter === null ? '10' : '') : String(choice.count)}
        />
      </div>
    </Filter>
  );
}

function Row({ row, problem }: { row: Drawn; problem: FormProblem | null }) {
  const texts = useTexts();
  const { compliance } = texts;
  const words = compliance.sample;
  const { unit, requirement, answer } = row;
  const name = nameOf(row);
  const unitName = nameOfUnit(unit, texts);
  const of = words.resultOf(requirement.ref, unitName);
  const seen = `seen.${name}`;
  return (
    <div class="answer-row">
      <RadioField
        name={`result.${name}`}
        legend={
          <>
            <b>{requirement.ref}</b> {unitName}: <RequirementWords requirement={requirement} />
          </>
        }
        label={of}
        saved=""
        options={[
          ...complianceResults.map((value) => ({ value, text: compliance.results[value] })),
          { value: '', text: words.skip },
        ]}
        beneath={<TextField name={`reason.${name}`} label={compliance.requirement.reason} lines={2} />}
      >
        <div class="last-time sub">
          <p>
            {words.theirs(compliance.results[answer.result], answer.onDay, answer.assessedByName)}{' '}
            <a href={requirementAddress(unit.key, requirement.id)}>{words.lookAt}</a>
          </p>
          {answer.reason && (
            <p>
              {words.theirReason} <Verbatim text={answer.reason} />
            </p>
          )}
        </div>
      </RadioField>
      <input type="hidden" name={seen} value={openedWith(problem, seen, answer.assessmentId)} />
    </div>
  );
}
