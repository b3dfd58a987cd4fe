import { Banner } from '../web/components/banner.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { openedWith } from '../web/entry-form.ts';
import { useTexts } from '../web/page.ts';
import { complianceResults, maturities } from './compliance.model.ts';
import { chapterAddress, nameOfUnit, requirementAddress, sittingAddress } from './compliance.view.ts';
import { FigureBadge, RequirementWords } from './figure.pages.tsx';
import type { SittingChapterShown, SittingRow } from './index.ts';
import { RadioField } from './radio-field.pages.tsx';
import { Ladder } from './unit.pages.tsx';

interface ChapterProps {
  shown: SittingChapterShown;
  problem: FormProblem | null;
  isSaved: boolean;
}

/** One chapter of a self-assessment: what is answered, what was answered last time, and what others meet. */
export function ChapterPage({ shown, problem, isSaved }: ChapterProps) {
  const texts = useTexts();
  const { chapterPage: words, sitting } = texts.compliance;
  const { name, selfAssessment, unit, mayAnswer, rows } = shown;
  const title = words.title(name.chapter, name.title);
  const whole = sitting.title(selfAssessment.year, nameOfUnit(unit, texts));
  return (
    <Layout title={`${title}, ${whole}`} section="/compliance" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useChapterLabels(rows)} />
      <p class="sub">
        <a href={sittingAddress(selfAssessment.id)}>{whole}</a>
      </p>
      <h1>{title}</h1>
      {isSaved && !problem && (
        <div role="status">
          <Banner tone="agrees" title={words.saved} />
        </div>
      )}
      <Context shown={shown} />
      {mayAnswer ? <Answers shown={shown} problem={problem} /> : <p class="empty">{words.reads}</p>}
    </Layout>
  );
}

function useChapterLabels(rows: readonly SittingRow[]): (field: string) => string {
  const { chapterPage: words, form } = useTexts().compliance;
  return (field) => {
    const [what, id] = field.split('.');
    const ref = rows.find(({ requirement }) => requirement.id === id)?.requirement.ref;
    if (field === 'maturity') return words.maturity;
    if (field === 'maturityNote') return words.maturityNote;
    if (ref === undefined) return form.seen;
    if (what === 'reason') return words.reasonFor(ref);
    return what === 'validTo' ? words.validToFor(ref) : words.resultFor(ref);
  };
}

/** The principles, and what is met by others: to read, not to answer. */
function Context({ shown: { principles, inherited } }: { shown: SittingChapterShown }) {
  const { compliance: words } = useTexts();
  return (
    <>
      {principles.length > 0 && (
        <details>
          <summary>
            {words.chapterPage.principles} ({principles.length})
          </summary>
          <p class="sub">{words.chapterPage.principlesLede}</p>
          <ul>
            {principles.map((principle) => (
              <li key={principle.id}>
                <b>{principle.ref}</b> <RequirementWords requirement={principle} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {inherited.length > 0 && (
        <details>
          <summary>
            {words.chapterPage.inherited} ({inherited.length})
          </summary>
          <p class="sub">{words.chapterPage.inheritedLede}</p>
          <ul class="gap-list">
            {inherited.map(({ requirement, figure, standing, answeredBy }) => (
              <li key={requirement.id}>
                <p>
                  <b>{requirement.ref}</b> <RequirementWords requirement={requirement} />
                </p>
                <p class="sub">
                  <FigureBadge figure={figure} />{' '}
                  {words.requirements.inheritedFrom(words.levels[answeredBy.level], answeredBy.name)}
                  {standing && ` · ${standing.onDay}`}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Answers({ shown, problem }: Omit<ChapterProps, 'isSaved'>) {
  const { chapterPage: words } = useTexts().compliance;
  const { selfAssessment, name, rows, stamp, after } = shown;
  const canRepeat = rows.some(({ draft, standing }) => draft === null && standing !== null);
  return (
    <EntryForm
      action={chapterAddress(selfAssessment.id, name.chapter)}
      problem={problem}
      hidden={{ version: openedWith(problem, 'version', stamp) }}
      isEdit
      submit={after ? words.saveAndNext : words.save}
      also={after ? { name: 'then', value: 'stay', text: words.save } : undefined}
      cancel={sittingAddress(selfAssessment.id)}
      next={words.next}
    >
      {/* The first button is the one that Enter presses: it saves, and repeats nothing. */}
      <button type="submit" class="sr-only" name="then" value="stay" tabIndex={-1}>
        {words.save}
      </button>
      <h2>{words.own}</h2>
      {rows.length === 0 && <p class="empty">{words.noneOwn}</p>}
      {canRepeat && (
        <p class="actions">
          <button type="submit" class="quiet" name="same" value="all">
            {words.sameAll}
          </button>
        </p>
      )}
      {rows.map((row) => (
        <Row key={row.requirement.id} row={row} shown={shown} />
      ))}
      <Step shown={shown} />
    </EntryForm>
  );
}

function Row({ row, shown }: { row: SittingRow; shown: SittingChapterShown }) {
  const { compliance: words } = useTexts();
  const { chapterPage: own } = words;
  const { requirement, draft, evidence } = row;
  const { id, ref } = requirement;
  const to = `${requirementAddress(shown.unit.key, id)}#evidence`;
  return (
    <div class="answer-row">
      <RadioField
        name={`result.${id}`}
        legend={
          <>
            <b>{ref}</b> <RequirementWords requirement={requirement} />
          </>
        }
        label={own.resultFor(ref)}
        saved={draft?.result ?? ''}
        options={[
          ...complianceResults.map((value) => ({ value, text: words.results[value] })),
          { value: '', text: own.unanswered },
        ]}
        beneath={
          <div class="answer-fields">
            <TextField
              name={`reason.${id}`}
              label={words.requirement.reason}
              saved={draft?.reason ?? null}
              lines={2}
            />
            <TextField
              name={`validTo.${id}`}
              label={words.requirement.validTo}
              saved={draft?.validTo ?? null}
              width="date"
            />
          </div>
        }
      >
        <LastTime row={row} />
      </RadioField>
      <p class="sub">
        <a href={to}>
          {own.evidence(evidence)} <span class="sr-only">{own.evidenceFor(ref)}</span>
        </a>
      </p>
    </div>
  );
}

/** What was said last time, and one button to say it again. */
function LastTime({ row: { standing, requirement, figure } }: { row: SittingRow }) {
  const { compliance: words } = useTexts();
  const { chapterPage: own } = words;
  if (!standing) return <p class="sub">{own.lastNone}</p>;
  const said = standing.basis === 'sampleCheck' ? own.lastCheck : own.last;
  return (
    <div class="last-time sub">
      <p>
        {said(words.results[standing.result], standing.onDay)}
        {figure === 'expired' && standing.validTo && ` · ${words.endedOn(standing.validTo)}`}{' '}
        <button
          type="submit"
          class="link"
          name="same"
          value={requirement.id}
          aria-label={own.sameFor(requirement.ref)}
        >
          {own.same}
        </button>
      </p>
      {standing.reason && (
        <p>
          {own.lastReason} <Verbatim text={standing.reason} />
        </p>
      )}
    </div>
  );
}

function Step({ shown: { step, lastStep } }: { shown: SittingChapterShown }) {
  const { chapterPage: words, ladder } = useTexts().compliance;
  return (
    <>
      <RadioField
        name="maturity"
        legend={words.maturity}
        label={words.maturity}
        saved={step ? String(step.maturity) : ''}
        options={[
          ...maturities.map((each) => ({ value: String(each), text: ladder.step(each, ladder.names[each]) })),
          { value: '', text: words.maturityNone },
        ]}
      >
        {lastStep && (
          <p class="sub">
            {words.maturityLast(
              ladder.step(lastStep.maturity, ladder.names[lastStep.maturity]),
              lastStep.onDay,
            )}
            {lastStep.note && (
              <>
                {'. '}
                <Verbatim text={lastStep.note} />
              </>
            )}
          </p>
        )}
      </RadioField>
      <Ladder />
      <TextField name="maturityNote" label={words.maturityNote} saved={step?.note ?? null} lines={2} />
    </>
  );
}
