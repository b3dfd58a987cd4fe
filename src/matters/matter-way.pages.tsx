import type { ComponentChildren } from 'preact';
import { answerStanding, dateInForce } from '../audits/index.ts';
import { Banner } from '../web/components/banner.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { MatterWay } from './find-way.ts';
import { type ChosenStep, NoteStepForm, stepLabel } from './note-step-form.pages.tsx';
import { NotedSteps } from './noted-steps.pages.tsx';
import type { WayPlan } from './plan.model.ts';
import { StandingBadge } from './step-shape.pages.tsx';

interface MatterWayProps {
  way: MatterWay;
  problem: FormProblem | null;
  /** The step that a link to the page has chosen. */
  chosen?: ChosenStep | undefined;
  /** What other slices tell about it. */
  parts?: ComponentChildren;
}

/** A matter: what it is about, its way with planned and actual days, and the next step to note. */
export function MatterWayPage({ way, problem, chosen, parts }: MatterWayProps) {
  const { matters: words, auditForms } = useTexts();
  const { matter, plan, mayKeep } = way;
  const title = auditForms.matter.title(matter.bodyName);
  const about = matter.auditId ? `/audits/${matter.auditId}` : `/follow-ups/${matter.followUpId}`;
  return (
    <Layout title={title} section="/matters" error={problem !== null}>
      <ProblemSummary problem={problem} labels={stepLabel(words.page)} />
      <p>
        <a href="/matters">{words.page.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lede">
        <a href={about}>
          <Verbatim text={matter.about} />
        </a>
      </p>
      <Contradictions way={way} />
      {matter.isWithdrawn && <Banner tone="doubt" title={words.page.withdrawn} />}
      <MatterFacts way={way} />
      <p class="actions">
        {mayKeep && (
          <a class="button quiet" href={`/matters/${matter.id}/edit?from=matter`}>
            {words.page.edit}
          </a>
        )}
        <a class="button quiet" href={`${about}/letter`}>
          {words.page.toLetter}
        </a>
        <a class="button quiet" href={`/organisation/bodies/${matter.bodyId}/meetings`}>
          {words.page.calendar}
        </a>
      </p>
      {plan ? <Problem plan={plan} way={way} /> : <p class="next">{words.page.notYours}</p>}
      <div class="way-and-form">
        {plan && <Way plan={plan} />}
        {mayKeep && <NoteStepForm {...{ way, problem, chosen }} />}
      </div>
      {parts}
      <h2>{words.page.historyTitle}</h2>
      <NotedSteps way={way} />
    </Layout>
  );
}

function MatterFacts({ way: { matter, plan, today } }: { way: MatterWay }) {
  const { matters: words, audits } = useTexts();
  const standing = answerStanding(matter, today);
  const { extension, extendedTo } = matter;
  const extended =
    extension === 'none'
      ? null
      : extension === 'granted'
        ? words.page.extensions.granted(extendedTo ?? words.none)
        : words.page.extensions[extension];
  const facts = [
    { name: words.page.registryNumber, value: matter.registryNumber },
    { name: words.page.letter, value: audits.matter.recipient[matter.recipient] },
    { name: words.columns.letter, value: matter.letterDated },
    {
      name: words.page.inForce,
      value: matter.recipient === 'answer' ? (dateInForce(matter) ?? words.none) : null,
    },
    { name: words.page.extension, value: extended },
    { name: words.page.arrives, value: matter.receivedOn === null ? plan?.arrives : null },
  ];
  const isBad = standing.kind === 'overdue' || standing.kind === 'late';
  return (
    <>
      <p class={isBad ? 'answer-standing late' : 'answer-standing'}>
        {'days' in standing ? words.answer[standing.kind](standing.days) : words.answer[standing.kind]}
      </p>
      <Facts facts={facts.filter(({ value }) => value !== null && value !== undefined)} />
    </>
  );
}

/** Why the plan does not hold, and what can be done; or the meeting that it counts on. */
function Problem({ plan, way: { matter, mayKeep, answer } }: { plan: WayPlan; way: MatterWay }) {
  const { page: words } = useTexts().matters;
  const { problem, wayOut, meeting, isOutsideCalendar } = plan;
  const counted =
    meeting && plan.next
      ? isOutsideCalendar
        ? words.outsideCalendar(meeting.meetsOn)
        : words.counted(meeting.meetsOn)
      : null;
  if (!problem)
    return (
      counted && (
        <p class="next">
          <WholeDays text={counted} />
        </p>
      )
    );
  const isAsked = matter.extension === 'requested';
  const calendar = `/organisation/bodies/${matter.bodyId}/meetings`;
  const hrefs = {
    meetBy: () => calendar,
    adjustAtOnceOn: () => (answer ? `/papers/responses/${answer.responseId}` : null),
    extendTo: (day: string) =>
      isAsked ? '?step=extensionGranted#note-step' : `?step=extensionRequested&to=${day}#note-step`,
  };
  const ways = (['meetBy', 'adjustAtOnceOn', 'extendTo'] as const).flatMap((way) => {
    const day = wayOut?.[way];
    if (!day) return [];
    const asked = way === 'extendTo' && isAsked;
    const text = asked ? words.extensionAsked(day) : words.ways[way](day);
    return [{ way, text, day, link: asked ? words.noteAnswer : words.wayLinks[way] }];
  });
  return (
    <div class={problem === 'noMeetingInTime' ? 'banner error' : 'banner doubt'}>
      <p>
        <strong>{words.problems[problem]}</strong> {counted && <WholeDays text={counted} />}
      </p>
      {problem === 'noMeetingInTime' && ways.length > 0 && (
        <ul>
          {ways.map(({ way, text, day, link }) => (
            <li key={way}>
              <WholeDays text={text} /> <WayOutLink href={mayKeep ? hrefs[way](day) : null} text={link} />
            </li>
          ))}
        </ul>
      )}
      {problem === 'noCalendar' && (
        <p>
          <a href={`/organisation/bodies/${matter.bodyId}/meetings`}>{words.addMeetings}</a>
        </p>
      )}
    </div>
  );
}

function WayOutLink({ href, text }: { href: string | null; text: string }) {
  return href === null ? null : <a href={href}>{text}</a>;
}

/** Where the matter and its decided response say different things: shown, and mended in the matter. */
function Contradictions({ way: { contradictions, matter, mayKeep, answer } }: { way: MatterWay }) {
  const { matters: words, auditForms } = useTexts();
  if (contradictions.length === 0) return null;
  return (
    <Banner tone="doubt" title={words.contradictions.title}>
      <ul>
        {contradictions.map(({ field, inMatter, inResponse }) => (
          <li key={field}>
            {words.contradictions.says(
              auditForms.matter[field],
              inMatter ?? words.none,
              inResponse ?? words.none,
            )}
          </li>
        ))}
      </ul>
      {answer && <a href={`/responses/${answer.responseId}`}>{words.page.toResponse}</a>}{' '}
      {mayKeep && <a href={`/matters/${matter.id}/edit?from=matter`}>{words.page.edit}</a>}
    </Banner>
  );
}

/** The steps in their order: what was done and when, what is planned. */
function Way({ plan }: { plan: WayPlan }) {
  const { matters: words } = useTexts();
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.page.wayTitle}</h2>
      <ol class="way">
        {plan.steps.map(({ step, planned, done, standing }) => (
          <li key={step} class={standing} aria-current={plan.next?.step === step ? 'step' : undefined}>
            <span class="way-step">{words.steps[step]}</span>
            <span class="way-day">
              {done ??
                (standing === 'done' || standing === 'passed' || planned === null
                  ? ''
                  : words.planned(planned))}
            </span>
            <StandingBadge standing={standing} />
          </li>
        ))}
      </ol>
    </section>
  );
}
