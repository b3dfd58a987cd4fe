import { useTexts } from '../../web/page.ts';
import { AssessedBadge } from '../audit-status.pages.tsx';
import { verificationInWords, workInWords } from './register-lines.view.ts';
import type { ListedAddressee } from './register-list.model.ts';

/** How far the body says that it has come: a box that fills, in ink of its own. Never the auditors' shapes or colours. */
export function WorkBadge({ addressee }: { addressee: Pick<ListedAddressee, 'state'> }) {
  const texts = useTexts();
  return (
    <span class={`track work ${addressee.state ?? 'withheld'}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        <rect class="frame" x=".6" y=".6" width="8.8" height="8.8" />
        {workShapes[addressee.state ?? 'withheld']}
      </svg>
      {workInWords(addressee, texts)}
    </span>
  );
}

const full = <rect x="2.2" y="2.2" width="5.6" height="5.6" />;
const workShapes = {
  withheld: <path class="line" d="M2.5 5h5" />,
  received: null,
  answered: <rect x="2.2" y="6" width="5.6" height="1.8" />,
  planned: <rect x="2.2" y="4.4" width="5.6" height="3.4" />,
  reportedDone: full,
  confirmed: full,
  notToAct: <path class="line" d="m1 9 8-8" />,
  reopened: <path class="line" d="M7.4 5.6A2.6 2.6 0 1 1 6.6 3.2M6.6 1.4v2H4.6" />,
};

/** Whether somebody else has examined what the body says. */
export function VerificationBadge({ addressee }: { addressee: Pick<ListedAddressee, 'verification'> }) {
  const texts = useTexts();
  const verification = addressee.verification ?? 'withheld';
  return (
    <span class={`track verification ${verification}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {verificationShapes[verification]}
      </svg>
      {verificationInWords(addressee, texts)}
    </span>
  );
}

const verificationShapes = {
  withheld: <path class="line" d="M2.5 5h5" />,
  notExamined: <path class="line" d="M5 .8 9.2 5 5 9.2.8 5z" stroke-dasharray="1.8 1.4" />,
  sentBack: <path class="line" d="M9 5H1.6M4.6 1.8 1.4 5l3.2 3.2" />,
  confirmed: (
    <>
      <path d="M5 .2 9.8 5 5 9.8.2 5z" />
      <path class="tick" d="m3 5 1.5 1.6L7 3.6" />
    </>
  ),
};

/** The auditors' assessment of the body, and apart from it what somebody here has made of an unknown colour. */
export function AssessmentTrack({ addressee }: { addressee: ListedAddressee }) {
  const { audits, register } = useTexts();
  const { assessed, interpretation, isNotAssessable } = addressee;
  const by = interpretation?.by ?? register.table.somebody;
  return (
    <>
      <AssessedBadge status={assessed} isNotAssessable={isNotAssessable} />
      {interpretation?.colour && (
        <span class="interpreted">
          <span class={`ring ${interpretation.colour}`} aria-hidden="true" />{' '}
          {audits.assessed[interpretation.colour]}, {register.table.interpretedBy(by)}
        </span>
      )}
      {interpretation && !interpretation.colour && (
        <span class="interpreted">{register.table.leftUnknownBy(by)}</span>
      )}
    </>
  );
}
