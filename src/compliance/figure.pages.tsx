import { useId } from 'preact/hooks';
import { StatusShape } from '../web/components/status-badge.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { wordsIn } from './compliance.view.ts';
import type { Asked } from './requirement-in-force.store.ts';
import { applicableOf, type Counts, type Figure, figures, shareMet } from './standing.rules.ts';

/** The shape and colour of each; what has expired is as unknown as what was never answered, and says so in words. */
const tones = {
  met: 'green',
  partly: 'yellow',
  notMet: 'red',
  notApplicable: 'none',
  expired: 'unknown',
  unanswered: 'unknown',
} as const satisfies Record<Figure, string>;

/** A shape, a word, and only then a colour. */
export function FigureBadge({ figure }: { figure: Figure }) {
  const { compliance } = useTexts();
  const tone = tones[figure];
  return (
    <span class={`status ${tone}`}>
      {tone === 'none' ? <NoneShape /> : <StatusShape status={tone} />}
      {compliance.figures[figure]}
    </span>
  );
}

function NoneShape() {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
      <path d="M1 5h8" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}

/** How the requirements stand, as a bar; its numbers are read aloud. Nothing where there are none. */
export function FigureBar({ counts }: { counts: Counts }) {
  const { web, compliance } = useTexts();
  const id = useId();
  const present = figures.filter((figure) => counts[figure] > 0);
  if (present.length === 0) return null;
  const total = present.reduce((sum, figure) => sum + counts[figure], 0);
  const label = web.list(present.map((figure) => compliance.counted[figure](counts[figure])));
  let start = 0;
  return (
    <svg class="bar figure-bar" width="100%" height="22" role="img" aria-label={label}>
      <defs>
        <pattern id={`${id}-yellow`} width="10" height="5" patternUnits="userSpaceOnUse" class="yellow">
          <path d="M2 5 6 0" />
        </pattern>
        <pattern id={`${id}-red`} width="4" height="5" patternUnits="userSpaceOnUse" class="red">
          <path d="M2 0v5" />
        </pattern>
        <pattern id={`${id}-unknown`} width="8" height="5" patternUnits="userSpaceOnUse" class="unknown">
          <path d="M3 3h2" />
        </pattern>
      </defs>
      {present.map((figure) => {
        const share = counts[figure] / total;
        const left = start;
        start += share;
        const tone = tones[figure];
        return (
          <g key={figure} class={tone}>
            <rect class="ground" x={inPercent(left)} width={inPercent(share)} height="22" />
            {tone !== 'green' && tone !== 'none' && (
              <rect
                x={inPercent(left)}
                width={inPercent(share)}
                y="17"
                height="5"
                fill={`url(#${id}-${tone})`}
              />
            )}
            {share >= 0.06 && (
              <text x={inPercent(left + share / 2)} y="14" text-anchor="middle">
                {counts[figure]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const inPercent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The share met with what it is of: "54 % (13 av 24)". */
export function ShareMet({ counts }: { counts: Counts }) {
  const { language } = usePage();
  const { compliance } = useTexts();
  const share = shareMet(counts);
  if (share === null) return <>{compliance.noShare}</>;
  return (
    <>
      <span class="nowrap">{formatPercent(language, share)}</span>{' '}
      <span class="sub nowrap">({compliance.ofAll(counts.met, applicableOf(counts))})</span>
    </>
  );
}

/** What has no answer that counts: never answered, or expired. */
export const openIn = ({ unanswered, expired }: Counts): number => unanswered + expired;

/** The words of a requirement in the reader's language, marked with the language that they are in. */
export function RequirementWords({ requirement }: { requirement: Pick<Asked, 'text' | 'textEn'> }) {
  const { language } = usePage();
  const { words, lang } = wordsIn(requirement, language);
  return (
    <bdi class="verbatim" lang={lang}>
      {words}
    </bdi>
  );
}

/** The name of a chapter: the guideline's own, in Swedish. */
export function ChapterTitle({ chapter, title }: { chapter: string; title: string }) {
  return (
    <bdi lang="sv">
      {chapter} {title}
    </bdi>
  );
}
