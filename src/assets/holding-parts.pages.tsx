import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import { holdingAddress } from './holding.model.ts';
import type { ClassShown, ListedHolding } from './holding-list.model.ts';

export type AssetTab = 'asset' | 'system' | 'dependencies';

const tabs: readonly (readonly [AssetTab, string])[] = [
  ['asset', holdingAddress.asset],
  ['system', holdingAddress.system],
  ['dependencies', '/systems/dependencies'],
];

/** The parts of the register. */
export function AssetTabs({ here }: { here: AssetTab | null }) {
  const { assets } = useTexts();
  return (
    <nav class="sub-nav" aria-label={assets.parts}>
      <ul>
        {tabs.map(([tab, to]) => (
          <li key={tab}>
            <a href={to} aria-current={tab === here ? 'page' : undefined}>
              {assets.tabs[tab]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A gap: a shape, and words for what is missing. */
export function GapMark({ text }: { text: string }) {
  return (
    <span class="asset-gap">
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        <path d="M5 .4 9.9 9.6H.1zM4.4 3.6l.2 3h.8l.2-3zM4.4 7.4h1.2v1.1H4.4z" fill-rule="evenodd" />
      </svg>
      <span>
        <WholeDays text={text} />
      </span>
    </span>
  );
}

const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;

/** A class as K3 R2 T3, read aloud in words. */
export function ClassMark({ shown }: { shown: ClassShown }) {
  const { classLetters, classWords } = useTexts().assets;
  const levels = aspects.flatMap((aspect) => {
    const level = shown[aspect];
    return level === null ? [] : [{ aspect, level }];
  });
  return (
    <span class="class-mark">
      <span aria-hidden="true">
        {levels.map(({ aspect, level }) => (
          <span key={aspect} class={`level level-${level}`}>
            {classLetters[aspect]}
            {level}
          </span>
        ))}
      </span>
      <span class="sr-only">
        {levels.map(({ aspect, level }) => `${classWords[aspect]} ${level}`).join(', ')}
      </span>
    </span>
  );
}

/** The class with its review, or that there is none. @param today YYYY-MM-DD */
export function ClassCell({ holding, today }: { holding: ListedHolding; today: string }) {
  const { assets } = useTexts();
  const { class: shown } = holding;
  if (!shown) return <GapMark text={assets.noClass} />;
  const { nextReviewOn } = shown;
  return (
    <div>
      <ClassMark shown={shown} />
      {nextReviewOn !== null && (
        <span class="line">
          {nextReviewOn <= today ? (
            <GapMark text={assets.reviewDue(nextReviewOn)} />
          ) : (
            <span class="sub">
              <WholeDays text={assets.nextReview(nextReviewOn)} />
            </span>
          )}
        </span>
      )}
    </div>
  );
}

/** Who owns it, or that nobody does; the position beside the name, or alone. */
export function OwnerCell({ holding }: { holding: ListedHolding }) {
  const { assets } = useTexts();
  const { ownerName, ownerRole, ownerHasEnded } = holding;
  return (
    <div>
      {ownerName !== null && <bdi>{ownerName}</bdi>}
      {ownerHasEnded && (
        <>
          {' '}
          <GapMark text={assets.ownerEnded} />
        </>
      )}
      {ownerName === null && <GapMark text={assets.noOwner} />}
      {ownerRole && (
        <span class="line sub">
          <Verbatim text={ownerRole} />
        </span>
      )}
    </div>
  );
}

/** A person and a position; a dash where neither is said. */
export function PersonCell({ name, role }: { name: string | null; role: string | null }) {
  if (!name && !role) return <>–</>;
  return (
    <div>
      {name && <bdi>{name}</bdi>}
      {role && (
        <span class={name ? 'line sub' : undefined}>
          <Verbatim text={role} />
        </span>
      )}
    </div>
  );
}

/** Its name as a link, with what sets it apart from the others. */
export function HoldingName({ holding }: { holding: ListedHolding }) {
  const { assets } = useTexts();
  const { of, id, name, kind, environment, reference, isWithdrawn } = holding;
  const apart = [
    reference,
    kind === null || kind === 'information' ? null : assets.kinds[kind],
    environment === null ? null : assets.testBadge[environment],
    isWithdrawn ? assets.withdrawnBadge : null,
  ].filter(Boolean);
  return (
    <div>
      <a href={`${holdingAddress[of]}/${id}`}>
        <Verbatim text={name} />
      </a>
      {apart.length > 0 && (
        <span class="line sub">
          <bdi>{apart.join(' · ')}</bdi>
        </span>
      )}
    </div>
  );
}
