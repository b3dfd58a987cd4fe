import { ActionStateBadge } from '../actions/action-parts.pages.tsx';
import { addAddress } from '../evidence/evidence.view.ts';
import { EvidenceTable } from '../evidence/evidence-list.pages.tsx';
import type { ListedEvidence } from '../evidence/index.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { openedWith } from '../web/entry-form.ts';
import { useTexts } from '../web/page.ts';
import { complianceResults } from './compliance.model.ts';
import {
  nameOfUnit,
  planAddress,
  requirementAddress,
  sittingAddress,
  unitAddress,
} from './compliance.view.ts';
import { ChapterTitle, FigureBadge, RequirementWords } from './figure.pages.tsx';
import type { UnitRequirement } from './index.ts';
import { RadioField } from './radio-field.pages.tsx';
import { isGap } from './standing.rules.ts';

interface PageProps {
  shown: UnitRequirement;
  evidence: readonly ListedEvidence[];
  problem: FormProblem | null;
}

/** One requirement as it concerns one unit: what it says, how it stands and since when, what shows it, what is done. */
export function RequirementPage({ shown, evidence, problem }: PageProps) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const { requirement, unit, isOwn, figure, mayAnswer, maySample, history } = shown;
  const name = nameOfUnit(unit, texts);
  const title = words.requirement.title(requirement.ref);
  return (
    <Layout title={`${title}, ${name}`} section="/compliance" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={useAnswerLabels()} />
      <p class="sub">
        <a href={unitAddress(unit.key)}>{words.requirement.back(name)}</a>
      </p>
      <h1>
        {title}, {name}
      </h1>
      <p class="lede">
        <RequirementWords requirement={requirement} />
      </p>
      <About shown={shown} />
      {isOwn ? (
        <>
          {history.length === 0 && <p class="empty">{words.requirement.noAnswer}</p>}
          {history[0]?.reason && (
            <blockquote>
              <Verbatim text={history[0].reason} />
            </blockquote>
          )}
          {(isGap(figure) || shown.actions.length > 0) && <GapActions shown={shown} />}
          {(mayAnswer || maySample) && <AnswerForm shown={shown} problem={problem} />}
          <EvidenceOf shown={shown} evidence={evidence} />
          <History shown={shown} />
        </>
      ) : (
        <Banner tone="plain" title={words.requirement.inheritedTitle}>
          {words.requirement.inheritedBody(words.levels[shown.answeredBy.level], shown.answeredBy.name)}
        </Banner>
      )}
    </Layout>
  );
}

function useAnswerLabels() {
  const { requirement: words } = useTexts().compliance;
  const labels: Record<string, string> = { reason: words.reason, validTo: words.validTo, onDay: words.onDay };
  return (field: string) => labels[field] ?? words.result;
}

function About({
  shown: { requirement, figure, history, inherited, answeredBy },
}: {
  shown: UnitRequirement;
}) {
  const { compliance: words } = useTexts();
  const { facts } = words.requirement;
  const standing = history[0] ?? inherited;
  const ends = standing?.validTo;
  return (
    <Facts
      facts={[
        { name: words.columns.standing, value: <FigureBadge figure={figure} /> },
        ...(standing
          ? [{ name: facts.answered, value: `${standing.onDay}, ${words.basis[standing.basis]}` }]
          : []),
        ...(ends
          ? [{ name: words.requirement.validTo, value: figure === 'expired' ? words.endedOn(ends) : ends }]
          : []),
        {
          name: facts.chapter,
          value: <ChapterTitle chapter={requirement.chapter} title={requirement.chapterTitle} />,
        },
        {
          name: facts.level,
          value: words.requirements.inheritedFrom(words.levels[answeredBy.level], answeredBy.name),
        },
        ...(requirement.phase === null ? [] : [{ name: facts.phase, value: String(requirement.phase) }]),
        ...(requirement.role === null
          ? []
          : [{ name: facts.role, value: <Verbatim text={requirement.role} /> }]),
        ...(requirement.cadence === null
          ? []
          : [{ name: facts.cadence, value: <Verbatim text={requirement.cadence} /> }]),
      ]}
    />
  );
}

function GapActions({ shown: { actions, unit, requirement, mayPlan, figure } }: { shown: UnitRequirement }) {
  const { requirement: words, columns } = useTexts().compliance;
  return (
    <section id="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{words.actions}</h2>
      {actions.length === 0 ? (
        <p class="empty">{words.actionsNone}</p>
      ) : (
        <DataTable
          caption={words.actions}
          rows={[...actions]}
          columns={[
            {
              header: columns.actions,
              cell: ({ id, title }) => (
                <a href={`/actions/${id}`}>
                  <Verbatim text={title} />
                </a>
              ),
            },
            { header: columns.standing, cell: ({ state }) => <ActionStateBadge state={state} /> },
            { header: words.actionDue, cell: ({ dueOn }) => <span class="nowrap">{dueOn ?? '–'}</span> },
            { header: words.owner, cell: ({ ownerName }) => ownerName ?? '–' },
          ]}
        />
      )}
      {mayPlan && isGap(figure) && (
        <p class="actions">
          <a
            class={actions.length === 0 ? 'button' : 'button quiet'}
            href={planAddress(unit, requirement.id)}
          >
            {words.plan}
          </a>
        </p>
      )}
    </section>
  );
}

/** The unit's own answer, or the security officer's check of it. */
function AnswerForm({ shown, problem }: Omit<PageProps, 'evidence'>) {
  const { compliance: words } = useTexts();
  const { requirement: own } = words;
  const { unit, requirement, history, mayAnswer } = shown;
  const title = mayAnswer ? (history.length === 0 ? own.answerFirst : own.answerTitle) : own.checkTitle;
  const latest = history[0];
  const form = (
    <EntryForm
      action={`${requirementAddress(unit.key, requirement.id)}/${mayAnswer ? 'answers' : 'checks'}`}
      problem={problem}
      hidden={{ version: openedWith(problem, 'version', latest?.id ?? '') }}
      submit={mayAnswer ? own.submit : own.checkSubmit}
      next={mayAnswer ? own.answerNext : own.checkNext}
    >
      <RadioField
        name="result"
        legend={own.result}
        label={own.result}
        saved={mayAnswer ? (latest?.result ?? '') : ''}
        options={complianceResults.map((value) => ({ value, text: words.results[value] }))}
      />
      <TextField
        name="reason"
        label={own.reason}
        hint={own.reasonHint}
        saved={mayAnswer ? (latest?.reason ?? null) : null}
        lines={3}
      />
      <div class="field-row">
        <TextField name="validTo" label={own.validTo} hint={own.validToHint} saved={null} width="date" />
        <TextField name="onDay" label={own.onDay} hint={own.onDayHint} saved={null} width="date" />
      </div>
    </EntryForm>
  );
  return (
    <section id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{title}</h2>
      {form}
    </section>
  );
}

function EvidenceOf({ shown, evidence }: Omit<PageProps, 'problem'>) {
  const { requirement: words } = useTexts().compliance;
  const { unit, requirement, mayAnswer, mayPlan } = shown;
  return (
    <section id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.evidence}</h2>
      {unit.level === 'system' && <p class="sub">{words.ofSystemNote}</p>}
      {evidence.length === 0 ? (
        <p class="empty">{words.evidenceNone}</p>
      ) : (
        <EvidenceTable evidence={evidence} />
      )}
      {(mayPlan || (mayAnswer && unit.level === 'municipality')) && (
        <p class="actions">
          <a
            class="button quiet"
            href={addAddress({ noun: 'requirement', nounId: requirement.id, bodyId: unit.bodyId })}
          >
            {words.evidenceAdd}
          </a>
        </p>
      )}
    </section>
  );
}

function History({ shown: { history } }: { shown: UnitRequirement }) {
  const { compliance: words } = useTexts();
  if (history.length === 0) return null;
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">{words.requirement.history}</h2>
      <DataTable
        caption={words.requirement.historyCaption}
        rows={[...history]}
        columns={[
          { header: words.requirement.day, cell: ({ onDay }) => <span class="nowrap">{onDay}</span> },
          { header: words.columns.standing, cell: ({ result }) => <FigureBadge figure={result} /> },
          {
            header: words.requirement.by,
            cell: ({ assessedByName, basis, selfAssessmentId }) => (
              <>
                {assessedByName ?? '–'}
                <div class="sub">
                  {selfAssessmentId === null ? (
                    words.basis[basis]
                  ) : (
                    <a href={sittingAddress(selfAssessmentId)}>{words.requirement.fromSelf}</a>
                  )}
                </div>
              </>
            ),
          },
          {
            header: words.requirement.reason,
            cell: ({ reason }) => (reason ? <Verbatim text={reason} /> : '–'),
          },
          {
            header: words.requirement.validTo,
            cell: ({ validTo }) => <span class="nowrap">{validTo ?? '–'}</span>,
          },
        ]}
      />
    </section>
  );
}
