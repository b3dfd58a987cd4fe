import type { Matter } from '../audits/audit.model.ts';
import type { MatterEvent, MatterStep } from './matter-way.model.ts';

/** The dates in force that steps set. */
export type StepColumns = Pick<
  Matter,
  'extension' | 'extendedTo' | 'boardMeeting' | 'minuteItem' | 'dispatchedOn' | 'receivedOn'
>;

type Step = Pick<MatterEvent, 'step' | 'onDay' | 'minuteItem' | 'extendedTo'>;

/** Steps that say the same thing of a matter: the last of them that was noted is in force. */
const groups: Partial<Record<MatterStep, readonly MatterStep[]>> = {
  decided: ['decided'],
  dispatched: ['dispatched'],
  receivedByAuditors: ['receivedByAuditors'],
  extensionRequested: ['extensionRequested', 'extensionDenied'],
  extensionDenied: ['extensionRequested', 'extensionDenied'],
  extensionGranted: ['extensionGranted', 'extensionRequested', 'extensionDenied'],
};

/** What the step sets in the matter. A later request or refusal leaves an extension that was granted in force. */
export function columnsOfStep(
  { step, onDay, minuteItem, extendedTo }: Step,
  matter: StepColumns,
): Partial<StepColumns> {
  const isGranted = matter.extension === 'granted';
  switch (step) {
    case 'decided':
      return { boardMeeting: onDay, minuteItem };
    case 'dispatched':
      return { dispatchedOn: onDay };
    case 'receivedByAuditors':
      return { receivedOn: onDay };
    case 'extensionGranted':
      return { extension: 'granted', extendedTo };
    case 'extensionRequested':
      return isGranted ? {} : { extension: 'requested', extendedTo };
    case 'extensionDenied':
      return isGranted ? {} : { extension: 'none', extendedTo: null };
    default:
      return {};
  }
}

const emptied: Record<string, Partial<StepColumns>> = {
  decided: { boardMeeting: null, minuteItem: null },
  dispatched: { dispatchedOn: null },
  receivedByAuditors: { receivedOn: null },
  extensionRequested: { extension: 'none', extendedTo: null },
  extensionDenied: { extension: 'none', extendedTo: null },
  extensionGranted: { extension: 'none', extendedTo: null },
};

/** Whether the columns say what the step set: only then do they follow when it is taken back. */
function isInForce(step: Step, matter: StepColumns): boolean {
  const set = columnsOfStep(step, { ...matter, extension: 'none' });
  const names = Object.keys(set) as (keyof StepColumns)[];
  return names.length > 0 && names.every((name) => set[name] === matter[name]);
}

/**
 * What the matter's columns become when a step is taken back: what the last one noted before it set, or nothing.
 * @param others the steps that remain, in the order in which they were noted
 */
export function columnsWithout(
  taken: Step,
  others: readonly Step[],
  matter: StepColumns,
): Partial<StepColumns> {
  if (!isInForce(taken, matter)) return {};
  const same = groups[taken.step] ?? [];
  const left = others.filter(({ step }) => same.includes(step));
  // A grant stays in force whatever was noted after it.
  const last = left.findLast(({ step }) => step === 'extensionGranted') ?? left.at(-1);
  const nothing = emptied[taken.step] ?? {};
  return last ? { ...nothing, ...columnsOfStep(last, { ...matter, extension: 'none' }) } : nothing;
}
