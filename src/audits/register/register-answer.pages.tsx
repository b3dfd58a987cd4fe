import { useTexts } from '../../web/page.ts';
import { answerStanding, dateInForce } from '../matters/matter.rules.ts';
import { standingInWords } from './register-lines.view.ts';
import type { MatterDates } from './register-list.model.ts';

/** From the auditors' letter to the answer in their hands: when it was dated, by when it is wanted, and how that went. */
export function AnswerCell({ matter, today }: { matter: MatterDates | null; today: string }) {
  const { register } = useTexts();
  const words = register.table;
  if (!matter) return <span class="sub">{words.noMatter}</span>;
  const date = dateInForce(matter);
  const extension = {
    none: null,
    requested: words.extensionRequested,
    unclear: words.extensionUnclear,
    granted: matter.extendedTo ? words.extended : null,
  }[matter.extension];
  return (
    <>
      {date && matter.recipient === 'answer' && (
        <span class="line">
          <WithDays text={words.by(date)} />
        </span>
      )}
      <Standing matter={matter} today={today} />
      {extension && <span class="line sub">{extension}</span>}
      {matter.letterDated && (
        <span class="line sub">
          <WithDays text={words.letter(matter.letterDated)} />
        </span>
      )}
    </>
  );
}

/** How the answer stands; what is late is told in red and bold, and in words. @param today YYYY-MM-DD */
export function Standing({ matter, today }: { matter: MatterDates; today: string }) {
  const texts = useTexts();
  const { kind } = answerStanding(matter, today);
  const { standing } = texts.register;
  const isReceived =
    matter.receivedOn !== null && (kind === 'inTime' || kind === 'late' || kind === 'noDate');
  const saysHow = kind !== 'noDate' || !isReceived;
  // "Framme i tid" says of itself that it has been received.
  const on = kind === 'inTime' ? (date: string) => date : standing.receivedOn;
  if (kind === 'late' && isReceived) {
    return (
      <span class="line standing is-late">
        <span class="on-day">
          <WithDays text={standing.receivedOn(matter.receivedOn ?? '')} />,
        </span>{' '}
        {standingInWords(matter, texts, today)}
      </span>
    );
  }
  return (
    <span class={`line standing is-${kind}`}>
      {saysHow && standingInWords(matter, texts, today)}
      {isReceived && (
        <span class="on-day">
          {' '}
          <WithDays text={on(matter.receivedOn ?? '')} />
        </span>
      )}
    </span>
  );
}

/** The body's decision about the answer: meeting, paragraph, and when it was sent. */
export function DecisionCell({ matter }: { matter: MatterDates | null }) {
  const words = useTexts().register.table;
  if (!matter) return null;
  const { boardMeeting, minuteItem, dispatchedOn } = matter;
  return (
    <>
      {(boardMeeting || minuteItem) && (
        <span class="line">
          {boardMeeting && <WithDays text={minuteItem ? boardMeeting : words.meeting(boardMeeting)} />}{' '}
          <span class="whole">{minuteItem}</span>
        </span>
      )}
      {dispatchedOn && (
        <span class="line sub">
          <WithDays text={words.dispatched(dispatchedOn)} />
        </span>
      )}
    </>
  );
}

/** Words with days in them: a line may end before a day, not within it. */
function WithDays({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="whole">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
