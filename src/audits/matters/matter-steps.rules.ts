import type { MatterStep } from '../../matters/matter-way.model.ts';
import type { Matter } from '../audit.model.ts';

type Dates = Pick<
  Matter,
  'extension' | 'extendedTo' | 'boardMeeting' | 'minuteItem' | 'dispatchedOn' | 'receivedOn'
>;

/** A step that a change of a matter's dates means, and the steps that stand no more. */
export interface StepMeant {
  /** Null where nothing takes the place of what stood. */
  readonly step: {
    readonly step: MatterStep;
    readonly onDay: string;
    readonly minuteItem: string | null;
    readonly extendedTo: string | null;
  } | null;
  readonly instead: readonly MatterStep[];
}

/**
 * What a change of a matter's dates says has happened. A meeting without a paragraph is planned, not decided; what is
 * ahead has not happened. @param today YYYY-MM-DD
 */
export function stepsMeant(before: Dates, after: Dates, today: string): StepMeant[] {
  const differs = (...names: (keyof Dates)[]) => names.some((name) => before[name] !== after[name]);
  const happened = (
    step: MatterStep,
    onDay: string | null,
    more: { minuteItem?: string | null; extendedTo?: string | null } = {},
  ) =>
    onDay !== null && onDay <= today ? { step, onDay, minuteItem: null, extendedTo: null, ...more } : null;
  const { boardMeeting, minuteItem, dispatchedOn, receivedOn, extension, extendedTo } = after;
  const meant: StepMeant[] = [];
  if (differs('boardMeeting', 'minuteItem')) {
    const decidedOn = minuteItem === null ? null : boardMeeting;
    meant.push({ step: happened('decided', decidedOn, { minuteItem }), instead: ['decided'] });
  }
  if (differs('dispatchedOn')) {
    meant.push({ step: happened('dispatched', dispatchedOn), instead: ['dispatched'] });
  }
  if (differs('receivedOn')) {
    meant.push({ step: happened('receivedByAuditors', receivedOn), instead: ['receivedByAuditors'] });
  }
  if (differs('extension', 'extendedTo')) {
    const steps: Partial<Record<typeof extension, MatterStep>> = {
      requested: 'extensionRequested',
      granted: 'extensionGranted',
    };
    const step = steps[extension];
    const isGrantWithoutDay = extension === 'granted' && extendedTo === null;
    // A request that is granted stays beside the grant.
    const instead: MatterStep[] =
      extension === 'granted'
        ? ['extensionGranted']
        : ['extensionRequested', 'extensionGranted', 'extensionDenied'];
    meant.push({ step: step && !isGrantWithoutDay ? happened(step, today, { extendedTo }) : null, instead });
  }
  return meant;
}
