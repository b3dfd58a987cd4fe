import type { PaperBodyOf, RegisterForPaper, RegisterPart, WorkState } from './register-paper.model.ts';
import { workStates } from './register-paper.model.ts';
import type { PaperAudit, PaperRecommendation, ProposedTally, StatusPaper } from './status-paper.model.ts';
import { tallyOf } from './status-paper.rules.ts';

/**
 * What the status paper says about a choice of the register. Pure: the same choice gives the same paper.
 * The auditors' statuses are counted by themselves; what a person has interpreted, and what the bodies say of their
 * own work, stand beside and are never added to them.
 */
export function registerPaper(register: RegisterForPaper): StatusPaper {
  const audits = register.audits.map(paperAudit);
  const recommendations = audits.flatMap((audit) => audit.recommendations);
  const perBody = Map.groupBy(
    recommendations.flatMap((recommendation) => recommendation.bodies),
    ({ body }) => body,
  );
  // As on the page that tells how things stand.
  const bodies = [...perBody].toSorted(([one], [other]) => one.localeCompare(other, 'sv'));
  return {
    source: null,
    register: {
      organisation: register.organisation,
      selection: register.selection,
      takenOn: register.takenOn,
      work: bodies.map(([body, theirs]) => ({ body, ...statesOf(theirs) })),
      matters: register.matters,
      whole: register.whole,
      mayHideBodies: register.mayHideBodies,
    },
    main: null,
    documents: [],
    isFirstAudit: false,
    totals: tallyOf(recommendations),
    proposed: interpretedOf(recommendations),
    showsProposals: true,
    stated: [],
    audits,
    bodies: bodies.map(([name, theirs]) => ({ name, tally: tallyOf(theirs) })),
    deadlines: [],
    answers: { given: 0, missing: [] },
    actions: [],
    roundQuestions: [],
    scales: register.scales,
    issues: [],
  };
}

function paperAudit(audit: RegisterForPaper['audits'][number]): PaperAudit {
  const recommendations = audit.recommendations.map(
    (recommendation): PaperRecommendation => ({
      ...recommendation,
      proposed: null,
      done: null,
      remaining: null,
      comment: null,
      place: null,
    }),
  );
  return {
    ...audit,
    documentTitle: null,
    needsMeeting: null,
    tally: tallyOf(recommendations),
    proposed: interpretedOf(recommendations),
    recommendations,
  };
}

/** Counts recommendations that the auditors' track holds as unknown and whose every unknown colour a person has read. */
function interpretedOf(recommendations: readonly PaperRecommendation[]): ProposedTally {
  const tally = { green: 0, yellow: 0, red: 0 };
  for (const { status, bodies } of recommendations) {
    const read = status === 'unknown' ? leastDone(bodies) : null;
    if (read) tally[read] += 1;
  }
  return tally;
}

/** Of the colours read for its bodies the one furthest from done; null while one is left. */
function leastDone(bodies: readonly PaperBodyOf[]) {
  const unknown = bodies.filter(({ status }) => status === 'unknown');
  const read = unknown.flatMap(({ interpreted }) => interpreted?.status ?? []);
  if (read.length < unknown.length) return null;
  return (['red', 'yellow', 'green'] as const).find((colour) => read.includes(colour)) ?? null;
}

function statesOf(theirs: readonly PaperBodyOf[]): Omit<RegisterPart['work'][number], 'body'> {
  const states = Object.fromEntries(workStates.map((state) => [state, 0])) as Record<WorkState, number>;
  let withheld = 0;
  for (const { work } of theirs) {
    if (work) states[work.state] += 1;
    else withheld += 1;
  }
  return { states, withheld };
}
