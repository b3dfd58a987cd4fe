import { type Column, DataTable } from '../../web/components/data-table.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import { AnswerCell, DecisionCell } from '../register/register-answer.pages.tsx';
import type { MatterOfBody, RecommendationDetail } from './recommendation-detail.model.ts';

/** What bodies answered, where a report gives it; words that are the auditors' own rendering are marked so. */
export function ResponsesOfRecommendation({ detail: { responses } }: { detail: RecommendationDetail }) {
  const words = useTexts().register.detail;
  if (responses.length === 0) return null;
  return (
    <section aria-labelledby="responses">
      <h2 id="responses">{words.responses}</h2>
      {responses.map(({ id, bodyName, text, paraphrased, toWholeAudit }) => (
        <div key={id} class="response">
          <h3>{bodyName ? words.responseOf(bodyName) : words.responseOfUnknown}</h3>
          <blockquote>
            <Verbatim text={text} />
          </blockquote>
          {(paraphrased || toWholeAudit) && (
            <p class="sub">
              {paraphrased && words.paraphrased} {toWholeAudit && words.toWholeAudit}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

const inForceOf = ({ decisions }: MatterOfBody) => decisions.find(({ isReplaced }) => !isReplaced);

/** The matter keeps the decision that the auditors had first; what is in force comes first here. */
function withDecisionInForce(matter: MatterOfBody): MatterOfBody {
  const decision = inForceOf(matter);
  return decision ? { ...matter, boardMeeting: decision.decidedOn, minuteItem: decision.minuteItem } : matter;
}

/** The decisions that are no longer in force, each with what is. */
function Replaced({ matter }: { matter: MatterOfBody }) {
  const { detail: words } = useTexts().register;
  const now = inForceOf(matter);
  return (
    <>
      {matter.decisions
        .filter(({ isReplaced }) => isReplaced)
        .map(({ decidedOn, minuteItem }) => (
          <span key={`${decidedOn} ${minuteItem}`} class="line sub">
            <Verbatim
              text={words.replacedDecision(
                [decidedOn, minuteItem].filter(Boolean).join(' '),
                now?.minuteItem ?? now?.decidedOn ?? null,
              )}
            />
          </span>
        ))}
    </>
  );
}

/** The auditors' letters and the bodies' answers, the one in force for each body first. @param today YYYY-MM-DD */
export function MattersOfRecommendation({
  detail: { matters, row, mayKeepMatters },
  today,
}: {
  detail: RecommendationDetail;
  today: string;
}) {
  const { audits, register } = useTexts();
  const words = register.detail;
  const inForce = new Set(row.addressees.map(({ matter }) => matter?.id));
  const columns: Column<MatterOfBody>[] = [
    {
      header: register.columns.body,
      cell: ({ id, bodyName }) => (
        <>
          <Verbatim text={bodyName} />
          {inForce.has(id) && <div class="sub">{words.now}</div>}
        </>
      ),
    },
    {
      header: register.columns.recipient,
      cell: ({ roundTitle, recipient }) => (
        <div>
          {roundTitle === null ? words.matterOf.audit : <Verbatim text={roundTitle} />}
          <div class="sub">{audits.matter.recipient[recipient]}</div>
        </div>
      ),
    },
    {
      header: register.columns.registryNumber,
      cell: ({ registryNumber }) => (registryNumber ? <Verbatim text={registryNumber} /> : '–'),
    },
    {
      header: register.columns.answer,
      cell: (matter) => (
        <div>
          <AnswerCell matter={matter} today={today} />
        </div>
      ),
    },
    {
      header: register.columns.decision,
      cell: (matter) => (
        <div>
          <DecisionCell matter={withDecisionInForce(matter)} />
          <Replaced matter={matter} />
          {mayKeepMatters.has(matter.id) && (
            <a
              class="line"
              href={`/matters/${matter.id}/edit`}
              aria-label={audits.matter.edit(matter.bodyName)}
            >
              {audits.matter.editShort}
            </a>
          )}
        </div>
      ),
    },
  ];
  return (
    <section aria-labelledby="matters" class="matters-of-recommendation">
      <h2 id="matters">{words.matters}</h2>
      {matters.length === 0 ? (
        <p class="empty">{words.mattersNone}</p>
      ) : (
        <DataTable caption={words.mattersNote} columns={columns} rows={[...matters]} />
      )}
    </section>
  );
}
