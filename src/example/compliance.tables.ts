import type { BodyKey } from './bodies.ts';
import type { PersonKey } from './people.ts';

/** A unit that assesses itself: the two levels at the top, a body, or a system by its name. */
export type ExampleUnit =
  | 'municipality'
  | 'centralIt'
  | { readonly body: BodyKey }
  | { readonly system: string };

export interface ExampleAssessments {
  readonly unit: ExampleUnit;
  readonly by: PersonKey;
  /** How much was met the first time, 0–1. */
  readonly from: number;
  /** How much more each time. */
  readonly gain: number;
  /** When each was finished, in days before loading. */
  readonly finished: readonly number[];
  /** Begun then, and half done. */
  readonly open?: number;
}

/** Several years of some, one time of others. Culture and leisure and the service administration have never begun. */
export const selfAssessments: readonly ExampleAssessments[] = [
  { unit: 'municipality', by: 'tervaniemi', from: 0.4, gain: 0.15, finished: [-668, -338], open: -6 },
  { unit: 'centralIt', by: 'ekmarker', from: 0.35, gain: 0.18, finished: [-655, -345] },
  {
    unit: { body: 'schools' },
    by: 'torphammar',
    from: 0.22,
    gain: 0.16,
    finished: [-640, -382],
    open: -9,
  },
  { unit: { body: 'socialServices' }, by: 'lovhamre', from: 0.35, gain: 0.14, finished: [-690, -412, -88] },
  { unit: { body: 'careServices' }, by: 'lovhamre', from: 0.3, gain: 0.1, finished: [-515] },
  { unit: { body: 'executiveOffice' }, by: 'fallsten', from: 0.42, gain: 0.17, finished: [-610, -270] },
  { unit: { body: 'planning' }, by: 'fallsten', from: 0.28, gain: 0.12, finished: [-398] },
  { unit: { body: 'housing' }, by: 'havrell', from: 0.25, gain: 0, finished: [-132] },
  { unit: { system: 'Verksamhetssystemet Livbåt' }, by: 'lovhamre', from: 0.5, gain: 0, finished: [-84] },
  { unit: { system: 'Elevregistret Skolvind' }, by: 'torphammar', from: 0.4, gain: 0, finished: [-120] },
];

/** Why something is met only in part, not at all, or does not apply; one is taken for each answer. */
export const reasons = {
  met: [null, null, null, 'Rutinen är beslutad och gås igenom på arbetsplatsträff varje höst.'],
  partly: [
    'Rutinen finns, men den är inte känd på alla enheter.',
    'Görs i dag, men dokumenteras inte.',
    'Gäller hittills bara den centrala staben.',
    'Ansvaret är utpekat men uppföljningen saknas.',
    'Nästan klart: den sista enheten börjar efter årsskiftet.',
  ],
  notMet: [
    'Ingen rutin finns.',
    'Inte påbörjat. Ingen har fått uppdraget.',
    'Har fått stå tillbaka för införandet av det nya verksamhetssystemet.',
    'Väntar på att central it ska erbjuda en lösning.',
  ],
  notApplicable: ['Vi har ingen sådan verksamhet.', 'Hanteras aldrig hos oss: allt går genom central it.'],
} as const;

/** What the security officer found when they looked for themselves, last month. */
export const checks = {
  by: 'tervaniemi',
  day: -34,
  /** Units and how many of the answers that were met. */
  of: [
    { unit: { body: 'socialServices' }, met: 3, found: 'partly' },
    { unit: { body: 'executiveOffice' }, met: 2, found: 'notMet' },
  ],
  reason: 'Vid besöket kunde ingen visa den rutin som svaret hänvisar till.',
} as const;

export interface ExampleGapAction {
  readonly unit: ExampleUnit;
  readonly by: PersonKey;
  /** Which of the unit's gaps, from 0. */
  readonly gap: number;
  readonly title: string;
  readonly owner: PersonKey;
  readonly day: number;
  readonly due: number;
  /** When it was begun, and when it was done. */
  readonly begun?: number;
  readonly done?: number;
}

/** What is done about some of the gaps; one is late, one is done so that the answer should be given anew. */
export const gapActions: readonly ExampleGapAction[] = [
  {
    unit: { body: 'socialServices' },
    by: 'lovhamre',
    gap: 0,
    title: 'Gå igenom rutinen på alla enheters arbetsplatsträffar',
    owner: 'lovhamre',
    day: -80,
    due: 45,
    begun: -60,
  },
  {
    unit: { body: 'socialServices' },
    by: 'lovhamre',
    gap: 2,
    title: 'Utse ansvarig på varje enhet och föra in det i delegationslistan',
    owner: 'koskelin',
    day: -78,
    due: -12,
  },
  {
    unit: { body: 'socialServices' },
    by: 'lovhamre',
    gap: 4,
    title: 'Skriva en checklista för den som slutar',
    owner: 'lovhamre',
    day: -75,
    due: -20,
    begun: -50,
    done: -18,
  },
  {
    unit: { body: 'schools' },
    by: 'torphammar',
    gap: 1,
    title: 'Ta fram en rutin för lånedatorer',
    owner: 'torphammar',
    day: -300,
    due: -30,
    begun: -250,
  },
  {
    unit: 'centralIt',
    by: 'ekmarker',
    gap: 0,
    title: 'Införa inloggning i två steg för alla administratörer',
    owner: 'ekmarker',
    day: -200,
    due: 60,
    begun: -150,
  },
];
