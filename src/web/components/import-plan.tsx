import type { ComponentChildren } from 'preact';
import { type PlanParts, shownParts } from '../import-plan.view.ts';
import { formatNumber } from '../numbers.ts';
import { usePage, useTexts } from '../page.ts';
import { Banner } from './banner.tsx';
import { Figures } from './figures.tsx';
import { Pager } from './pager.tsx';

interface ImportPlanProps {
  /** Where the plan is. */
  here: string;
  plan: { readonly fingerprint: string; readonly ignored: readonly string[] };
  parts: PlanParts;
  /** True where this is not the plan that was shown before. */
  isOther: boolean;
  /** How many rows were read, and what there is to say of them. */
  read: ComponentChildren;
  /** What counts as a change, where some rows change nothing. */
  whatIsAChange: string | null;
  /** The rows of the part that is looked at. */
  children: ComponentChildren;
}

/** What a list would change, before anything is: how much of each kind, the decision, and the rows. */
export function ImportPlan({ here, plan, parts, isOther, read, whatIsAChange, children }: ImportPlanProps) {
  const { preview: words } = useTexts().importing;
  const { counts, changes } = parts;
  const without = counts.problems > 0 ? words.nothingButProblems : words.nothing;
  return (
    <>
      {isOther && (
        <div role="alert">
          <Banner tone="doubt" title={words.otherPlan}>
            {words.otherPlanBody}
          </Banner>
        </div>
      )}
      <p class="lede">{changes > 0 ? words.nothingYet : without}</p>
      {read}
      <PartFigures here={here} parts={parts} />
      {counts.problems > 0 && changes > 0 && (
        <Banner tone="error" title={words.withProblems(counts.problems)}>
          <a href={`${here}?show=problems#rows`}>{words.showProblems}</a>
        </Banner>
      )}
      {plan.ignored.length > 0 && (
        <p class="sub">
          <bdi>{words.ignored(plan.ignored.join(', '))}</bdi>
        </p>
      )}
      {whatIsAChange && <p class="sub">{whatIsAChange}</p>}
      <Decision here={here} fingerprint={plan.fingerprint} changes={changes} />
      <h2 id="rows">{words.sections[parts.shown]}</h2>
      {children}
      <Pager page={parts.page} pages={parts.pages} fragment="rows" />
    </>
  );
}

function PartFigures({ here, parts }: { here: string; parts: PlanParts }) {
  const { language } = usePage();
  const { figures } = useTexts().importing.preview;
  return (
    <Figures
      figures={shownParts.map((part) => ({
        value: formatNumber(language, parts.counts[part]),
        label: figures[part],
        to: parts.counts[part] > 0 ? `${here}?show=${part}#rows` : undefined,
        current: part === parts.shown,
      }))}
    />
  );
}

function Decision({ here, fingerprint, changes }: { here: string; fingerprint: string; changes: number }) {
  const { preview: words } = useTexts().importing;
  return (
    <div class="actions">
      {changes > 0 && (
        <form action={`${here}/confirm`} method="post">
          <input type="hidden" name="fingerprint" value={fingerprint} />
          <button type="submit">{words.confirm(changes)}</button>
        </form>
      )}
      <form action={`${here}/drop`} method="post">
        <button type="submit" class="quiet">
          {words.drop}
        </button>
      </form>
    </div>
  );
}
