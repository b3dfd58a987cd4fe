import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Standing } from './exception.rules.ts';
import type { ListedException } from './exception-list.model.ts';

const ring = <circle class="line" cx="5" cy="5" r="4.2" />;
const cross = <path class="line" d="m2 8 6-6" />;
/** A shape for each: waiting, holding, over, refused. */
const shapes: Record<Standing, preact.JSX.Element> = {
  asked: <path class="line" d="M5 1 9 5 5 9 1 5z" />,
  coming: ring,
  inForce: <circle cx="5" cy="5" r="4.8" />,
  expired: (
    <>
      {ring}
      <path class="line" d="M5 2.2V5l2 1.4" />
    </>
  ),
  ended: <rect x="1" y="1" width="8" height="8" rx="1" />,
  declined: (
    <>
      {ring}
      {cross}
    </>
  ),
  takenBack: (
    <>
      {ring}
      {cross}
    </>
  ),
};

/** How it stands, and whether its last day is near. */
export function StandingBadge({ exception }: { exception: Pick<ListedException, 'standing' | 'endsSoon'> }) {
  const { exceptions } = useTexts();
  const { standing, endsSoon } = exception;
  return (
    <div>
      <span class={`action-state standing-${standing}`}>
        <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
          {shapes[standing]}
        </svg>
        {exceptions.standings[standing]}
      </span>
      {endsSoon && (
        <span class="line">
          <span class="action-late">{exceptions.endsSoon}</span>
        </span>
      )}
    </div>
  );
}

export function ExceptionName({ exception: { id, title } }: { exception: ListedException }) {
  return (
    <a href={`/exceptions/${id}`}>
      <Verbatim text={title} />
    </a>
  );
}

/** What it is from: the requirement, the system, the asset. */
export function Excepted({ exception }: { exception: ListedException }) {
  const { requirementWords, systemName, assetName } = exception;
  const short =
    requirementWords && requirementWords.length > 90
      ? `${requirementWords.slice(0, 88)} …`
      : requirementWords;
  return (
    <div>
      {[short, systemName, assetName].map(
        (text) =>
          text && (
            <span key={text} class="line">
              <Verbatim text={text} />
            </span>
          ),
      )}
    </div>
  );
}
