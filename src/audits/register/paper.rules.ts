import type {
  PaperBodyOf,
  PaperMatter,
  RegisterForPaper,
  RegisterRecommendation,
} from '../../reporting/register-paper.model.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { answerStanding } from '../matters/matter.rules.ts';
import type { PaperFacts } from './paper.model.ts';
import type { RegisterRow } from './register-list.model.ts';

type Addressee = RegisterRow['addressees'][number];

/** A choice of the register as the status paper needs it; whose it is and what was chosen are said elsewhere. */
export function registerForPaper(facts: PaperFacts): Omit<RegisterForPaper, 'organisation' | 'selection'> {
  const { today, rows, audits, scales, whole, mayHideBodies } = facts;
  const perAudit = Map.groupBy(rows, ({ auditId }) => auditId);
  const factsOf = new Map(audits.map((audit) => [audit.id, audit]));
  return {
    takenOn: today,
    audits: [...perAudit].flatMap(([id, theirs]) => {
      const audit = factsOf.get(id);
      if (!audit) return [];
      const { title, year, assessment, questions, auditedBodies } = audit;
      return {
        title,
        year,
        assessment,
        questions: [...questions],
        auditedBodies: [...auditedBodies],
        recommendations: theirs.map((row) => recommendationOf(row, facts)),
      };
    }),
    matters: mattersOf(facts),
    whole: whole && tallyOfAll(whole),
    mayHideBodies,
    scales: scales.map(({ title, scale }) => ({ document: title, scale })),
  };
}

const tallyOfAll = (assessed: NonNullable<PaperFacts['whole']>) => ({
  recommendations: Object.values(assessed).reduce((sum, count) => sum + count, 0),
  ...assessed,
});

function recommendationOf(row: RegisterRow, { words, answers }: PaperFacts): RegisterRecommendation {
  const seen = new Set(row.addressees.map(({ bodyId }) => bodyId));
  // An answer that does not say whose it is may be anybody's among the addressees: only who sees them all sees it.
  const maySee = ({ bodyId, addressed }: PaperFacts['answers'][number]) =>
    bodyId === null ? addressed === seen.size : seen.has(bodyId);
  return {
    number: row.number,
    text: row.text,
    group: row.group,
    addressees: row.addressees.map(({ bodyName }) => bodyName),
    status: row.assessed,
    responses: answers
      .filter(({ recommendationId }) => recommendationId === row.id)
      .filter(maySee)
      .map(({ text, toWholeAudit, bodyName, paraphrased }) => ({
        text,
        wholeAudit: toWholeAudit,
        body: bodyName,
        paraphrased,
      })),
    bodies: row.addressees
      .filter(({ isAskedFor }) => isAskedFor)
      .map((addressee) => bodyOf(addressee, words)),
  };
}

function bodyOf(addressee: Addressee, words: PaperFacts['words']): PaperBodyOf {
  const { state, verification, stateAt, minuteItem, interpretation } = addressee;
  const said = words.find(({ id }) => id === addressee.assessmentId);
  return {
    body: addressee.bodyName,
    status: addressee.assessed,
    isNotAssessable: addressee.isNotAssessable,
    dated: said?.dated ?? null,
    done: said?.done ?? null,
    remaining: said?.remaining ?? null,
    comment: said?.comment ?? null,
    interpreted: interpretation && {
      status: interpretation.colour,
      by: interpretation.by ?? '',
      on: swedishDay(interpretation.at),
      reason: null,
    },
    work:
      state && verification ? { state, verification, on: stateAt && swedishDay(stateAt), minuteItem } : null,
  };
}

/** Each matter in which somebody who is asked for was to answer, once: by body, the newest letter first. */
function mattersOf({ rows, matterTitles, today }: PaperFacts): PaperMatter[] {
  const asked = rows
    .flatMap(({ addressees }) => addressees)
    .flatMap(({ isAskedFor, bodyName, matter }) =>
      isAskedFor && matter?.recipient === 'answer' ? [{ ...matter, body: bodyName }] : [],
    );
  const once = [...new Map(asked.map((matter) => [matter.id, matter])).values()];
  return once
    .toSorted(
      (one, other) =>
        one.body.localeCompare(other.body, 'sv') ||
        (other.letterDated ?? '').localeCompare(one.letterDated ?? ''),
    )
    .map((matter) => {
      const { kind } = answerStanding(matter, today);
      const { body, answerBy, extension, extendedTo, minuteItem, receivedOn } = matter;
      return {
        body,
        about: matterTitles.get(matter.id) ?? '',
        answerBy,
        extension,
        extendedTo,
        minuteItem,
        receivedOn,
        inTime: kind === 'inTime' ? true : kind === 'late' || kind === 'overdue' ? false : null,
      };
    });
}
