import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { StandingBadge } from './badges.pages.tsx';
import type { Finding, OtherWording } from './commitment-seen.model.ts';
import type { ShownCommitment } from './response-shown.model.ts';

interface CommitmentListProps {
  /** True while they stand in a draft: nothing has been promised yet, so nothing is kept or late. */
  isDraft?: boolean;
  commitments: readonly ShownCommitment[];
  /** Bodies that the requester may note control points for. */
  mayNoteFor?: readonly string[];
  /** Bodies that the requester may plan actions for. */
  mayPlanFor?: readonly string[];
  /** Ids of those that the requester may take back. */
  mayUnmark?: readonly string[];
}

/** What is promised, by whom and when, and whether it has been kept so far. */
export function CommitmentList({
  commitments,
  isDraft = false,
  mayNoteFor = [],
  mayPlanFor = [],
  mayUnmark = [],
}: CommitmentListProps) {
  const words = useTexts().responses.commitment;
  return (
    <ul class="commitments">
      {commitments.map((each) => (
        <li key={each.id} id={`commitment-${each.id}`}>
          <p>
            <Verbatim text={each.what} />
          </p>
          <p class="sub">
            {!isDraft && <StandingBadge standing={each.standing} />} <ReplacedBy promise={each} />{' '}
            {[each.ownerRole, each.ownerName].filter(Boolean).join(', ')}
            {(each.ownerRole || each.ownerName) && ' · '}
            {each.dueOn ? words.due(each.dueOn) : words.noDay}
            {each.entersControlPlan && ` · ${words.controlPlan}`}
            {each.controlPoint && (
              <>
                {' · '}
                <Verbatim text={words.controlPoint(each.controlPoint)} />
              </>
            )}
            {each.entersControlPlan && !each.controlPoint && mayNoteFor.includes(each.bodyId) && (
              <>
                {' · '}
                <a href={`/commitments/${each.id}/control-point`}>{words.notePoint}</a>
              </>
            )}
            {mayPlanFor.includes(each.bodyId) && !isFulfilled(each) && each.carriedBy.length === 0 && (
              <>
                {' · '}
                <a href={`/actions/new?commitment=${each.id}`} aria-label={words.planThis(each.what)}>
                  {words.plan}
                </a>
              </>
            )}
          </p>
          {!isDraft && each.findings.length > 0 && <Findings findings={each.findings} />}
          {!isDraft && each.judged && <Judged promise={each} judged={each.judged} />}
          {each.carriedBy.length > 0 && (
            <Carriers promise={each} mayPlan={mayPlanFor.includes(each.bodyId) && !isFulfilled(each)} />
          )}
          {mayUnmark.includes(each.id) && (
            <form action={`/commitments/${each.id}/unmark`} method="post">
              <button type="submit" class="link">
                {words.unmark}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where it stands now. */
function ReplacedBy({ promise: { replacedBy } }: { promise: ShownCommitment }) {
  const words = useTexts().responses.commitment;
  if (replacedBy === null) return null;
  return (
    <>
      {replacedBy.isRepeated ? words.standsIn : words.dropped}{' '}
      <a href={`/responses/${replacedBy.id}`}>
        <Verbatim text={replacedBy.title} />
      </a>
      {' · '}
    </>
  );
}

/** That the newest round could not tell, and what an earlier one found. */
function Findings({ findings: [newest, earlier] }: { findings: readonly Finding[] }) {
  const { audits, responses, rounds } = useTexts();
  const words = responses.commitment;
  if (!newest) return null;
  const by = ({ madeBy }: Finding) => audits.makers[madeBy];
  return (
    <p class="sub">
      {words.couldNotTell(by(newest), newest.dated)}{' '}
      {earlier && words.foundBefore(by(earlier), earlier.dated, rounds.promises.outcomes[earlier.outcome])}
    </p>
  );
}

/** Which wording the round judged, where it is not this one; and what that said, where it said something else. */
function Judged({ promise, judged }: { promise: ShownCommitment; judged: OtherWording }) {
  const words = useTexts().responses.commitment;
  const isReworded = judged.what !== promise.what;
  const isMoved = judged.dueOn !== promise.dueOn;
  return (
    <p class="sub">
      {judged.isLater ? words.judgedLater : words.judgedEarlier} {(isReworded || isMoved) && words.judgedSaid}{' '}
      {isReworded && <Verbatim text={judged.what} />}{' '}
      {isMoved && (judged.dueOn ? words.due(judged.dueOn) : words.noDay)}
    </p>
  );
}

/** The actions that carry it out, so that nobody plans the same once more without knowing. */
function Carriers({ promise, mayPlan }: { promise: ShownCommitment; mayPlan: boolean }) {
  const words = useTexts().responses.commitment;
  return (
    <p class="sub">
      {words.carriedBy(promise.carriedBy.length)}{' '}
      {promise.carriedBy.map(({ id, title, lateUntil }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={`/actions/${id}`}>
            <Verbatim text={title} />
          </a>
          {lateUntil && ` (${words.lateUntil(lateUntil)})`}
        </span>
      ))}
      {mayPlan && (
        <>
          {' · '}
          <a href={`/actions/new?commitment=${promise.id}`} aria-label={words.planAnother(promise.what)}>
            {words.another}
          </a>
        </>
      )}
    </p>
  );
}

/** Nothing more is to be planned. */
const isFulfilled = ({ standing }: ShownCommitment) =>
  standing === 'kept' || standing === 'carriedOut' || standing === 'notToAct' || standing === 'replaced';
