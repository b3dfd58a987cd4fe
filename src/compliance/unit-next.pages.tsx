import { ChoiceField, type FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { useTexts } from '../web/page.ts';
import {
  endsSoonIn,
  inOrderOfPhase,
  isGapWithoutAction,
  isMended,
  planAddress,
  requirementAddress,
  sittingAddress,
  unitAddress,
} from './compliance.view.ts';
import { FigureBadge, RequirementWords } from './figure.pages.tsx';
import type { UnitPage as Shown } from './index.ts';
import type { OwnRow } from './unit-standing.ts';

/** So many gaps stand on the page itself. */
const firstShown = 5;

/** What to do next: the self-assessment, gaps that nobody does anything about, what is mended, what ends soon. */
export function NextToDo({ shown, problem }: { shown: Shown; problem: FormProblem | null }) {
  const { unit: words } = useTexts().compliance;
  const { own, unit, today, mayAnswer } = shown;
  const gaps = inOrderOfPhase(own.filter(isGapWithoutAction));
  const mended = own.filter(isMended);
  const ends = own
    .filter((row) => endsSoonIn(row, today))
    .toSorted((a, b) => (a.standing?.validTo ?? '').localeCompare(b.standing?.validTo ?? ''));
  const list = `${unitAddress(unit.key)}/requirements`;
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      <Sitting shown={shown} problem={problem} />
      {gaps.length > 0 && (
        <>
          <h3>
            {words.gapsTitle} ({gaps.length})
          </h3>
          <p class="sub">{words.gapsLede}</p>
          <Rows rows={gaps.slice(0, firstShown)} shown={shown} plans={mayAnswer} />
          {gaps.length > firstShown && (
            <p>
              <a href={`${list}?figure=gapsWithout`}>{words.moreGaps(gaps.length)}</a>
            </p>
          )}
        </>
      )}
      {mended.length > 0 && (
        <>
          <h3>
            {words.doneTitle} ({mended.length})
          </h3>
          <Rows rows={mended.slice(0, firstShown)} shown={shown} plans={false} />
        </>
      )}
      {ends.length > 0 && (
        <>
          <h3>
            {words.endsTitle} ({ends.length})
          </h3>
          <Rows rows={ends.slice(0, firstShown)} shown={shown} plans={false} />
          {ends.length > firstShown && (
            <p>
              <a href={`${list}?figure=ends`}>{words.moreGaps(ends.length)}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Sitting({ shown, problem }: { shown: Shown; problem: FormProblem | null }) {
  const { unit: words } = useTexts().compliance;
  const { selfAssessments, dueOn, today, unit, mayAnswer } = shown;
  const open = selfAssessments.find(({ finishedAt }) => finishedAt === null);
  if (open) {
    return (
      <>
        <p class="actions">
          <a class={mayAnswer ? 'button' : 'button quiet'} href={sittingAddress(open.id)}>
            {words.goOn(open.year)}
          </a>
        </p>
        <p class="sub">{words.goOnBody}</p>
      </>
    );
  }
  const isDue = dueOn === null || dueOn <= today;
  const why = dueOn === null ? words.beginFirst : isDue ? words.beginDue(dueOn) : words.beginAgain(dueOn);
  if (!mayAnswer) return <p>{why}</p>;
  const year = Number(today.slice(0, 4));
  const form = (
    <EntryForm
      action={`${unitAddress(unit.key)}/self-assessments`}
      problem={problem}
      submit={words.begin}
      next={words.beginNext}
    >
      <ChoiceField
        name="year"
        label={words.year}
        saved={String(year)}
        options={[year - 1, year, year + 1].map((each) => ({ value: String(each), text: String(each) }))}
      />
    </EntryForm>
  );
  return (
    <>
      <p>{why}</p>
      {isDue ? (
        form
      ) : (
        <details open={problem !== null}>
          <summary>{words.begin}</summary>
          {form}
        </details>
      )}
    </>
  );
}

function Rows({ rows, shown, plans }: { rows: readonly OwnRow[]; shown: Shown; plans: boolean }) {
  const { compliance: words } = useTexts();
  const { unit } = shown;
  return (
    <ul class="gap-list">
      {rows.map(({ requirement, figure, standing }) => (
        <li key={requirement.id}>
          <p>
            <a href={requirementAddress(unit.key, requirement.id)}>
              <b>{requirement.ref}</b> <RequirementWords requirement={requirement} />
            </a>
          </p>
          <p class="sub">
            <FigureBadge figure={figure} /> {words.phase(requirement.phase)}
            {standing?.validTo && ` · ${words.validTo(standing.validTo)}`}
            {plans && (
              <>
                {' · '}
                <a href={planAddress(unit, requirement.id)} aria-label={words.unit.planFor(requirement.ref)}>
                  {words.unit.plan}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
