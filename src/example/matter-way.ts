import { randomUUID } from 'node:crypto';
import type { NewMatter, RegisterEntry } from '../audits/entry/entry.model.ts';
import type { MatterEvent, MatterStep, Signature, Transmittal } from '../matters/matter-way.model.ts';
import type { BoardMeeting } from '../meetings/board-meeting.model.ts';
import { addDays, isWorkday, workdayFrom } from '../shared/working-day.ts';
import { type BodyKey, bodies } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import { keeperOf } from './matter-history.ts';
import { openWays } from './matter-way.tables.ts';
import type { Ids } from './people-and-bodies.ts';
import type { Day } from './tables.ts';

type ExampleStep = Omit<MatterEvent, 'withdrawnAt'>;

/** What the example knows of its matters' ways: steps taken, boards' calendars, and the auditors' letters. */
export interface ExampleWays {
  readonly steps: readonly ExampleStep[];
  readonly meetings: readonly Omit<BoardMeeting, 'withdrawnAt' | 'version'>[];
  readonly transmittals: readonly Transmittal[];
}

export function buildWays(entry: RegisterEntry, ids: Ids, calendar: Calendar): ExampleWays {
  const matters = entry.matters ?? [];
  return {
    steps: matters.flatMap((matter) => stepsOf(matter, ids, calendar)),
    meetings: meetingsOf(matters, ids, calendar),
    transmittals: transmittalsOf(entry),
  };
}

/** A matter's steps: those that its dates tell of, and for one under way those of the table. */
function stepsOf(matter: NewMatter, ids: Ids, calendar: Calendar): ExampleStep[] {
  const today = calendar.dateOf(0);
  const registrar = ids.people.rimfors;
  const keeper = ids.people[keeperOf(matter.bodyId, ids) ?? 'rimfors'];
  const step = (
    name: MatterStep,
    on: string | null,
    by: string,
    more: Partial<Pick<MatterEvent, 'note' | 'minuteItem' | 'extendedTo'>> = {},
  ): ExampleStep[] =>
    on === null || on > today
      ? []
      : [
          {
            id: randomUUID(),
            matterId: matter.id,
            step: name,
            onDay: on,
            note: null,
            minuteItem: null,
            extendedTo: null,
            ...more,
            by,
            at: new Date(`${on}T09:00:00Z`),
          },
        ];
  const { letterDated, registryNumber, answerBy, extension, extendedTo } = matter;
  const { boardMeeting, minuteItem, dispatchedOn, receivedOn } = matter;
  const arrived = letterDated && workdayFrom(addDays(letterDated, 1));
  const decided = minuteItem === null ? null : boardMeeting;
  const way = openWays.find(({ body }) => ids.bodies[body] === matter.bodyId);
  const isOpen =
    receivedOn === null && matter.recipient === 'answer' && (letterDated ?? '') > calendar.dateOf(-100);
  const extended = extension === 'requested' || extension === 'granted';
  return [
    ...step('letterReceived', arrived, registrar),
    ...step('registered', registryNumber === null ? null : arrived, registrar),
    ...(extended && answerBy
      ? step('extensionRequested', addDays(answerBy, -20), keeper, { extendedTo })
      : []),
    ...(extension === 'granted' && answerBy
      ? step('extensionGranted', addDays(answerBy, -8), registrar, { extendedTo })
      : []),
    ...(isOpen && way ? way.steps : []).flatMap(({ step: name, on, note }: OpenStep) =>
      step(name, calendar.dateOf(on), keeper, { note: note ?? null }),
    ),
    ...(decided === null
      ? []
      : [
          ...step('drafted', workdayFrom(addDays(decided, -21)), keeper),
          ...step('prepared', workdayFrom(addDays(decided, -10)), keeper),
          ...step('decided', decided, keeper, { minuteItem }),
          ...step(
            way?.isAtOnce ? 'adjustedAtOnce' : 'adjusted',
            adjustedOn(matter, decided, way?.isAtOnce),
            keeper,
          ),
        ]),
    ...step('dispatched', dispatchedOn, keeper),
    ...step('receivedByAuditors', receivedOn, registrar),
  ];
}

interface OpenStep {
  readonly step: MatterStep;
  readonly on: Day;
  readonly note?: string;
}

/** Some days after the meeting, and never after the answer was sent. */
function adjustedOn({ dispatchedOn }: NewMatter, decided: string, isAtOnce = false): string {
  if (isAtOnce) return decided;
  const usual = workdayFrom(addDays(decided, 5));
  return dispatchedOn !== null && dispatchedOn < usual ? dispatchedOn : usual;
}

/** The election board meets when there are elections: it has no calendar. */
const withoutCalendar: readonly BodyKey[] = ['council', 'elections'];

/** Each board once a month but in July, this year and the next, and on the days that its matters name. */
function meetingsOf(
  matters: readonly NewMatter[],
  ids: Ids,
  calendar: Calendar,
): Omit<BoardMeeting, 'withdrawnAt' | 'version'>[] {
  const thisYear = Number(calendar.dateOf(0).slice(0, 4));
  const boards = (Object.keys(bodies) as BodyKey[]).filter(
    (key) => ['board', 'company'].includes(bodies[key].kind) && !withoutCalendar.includes(key),
  );
  return boards.flatMap((key, place) => {
    const named = matters
      .filter(
        ({ bodyId, boardMeeting }) =>
          bodyId === ids.bodies[key] && (boardMeeting ?? '') >= `${thisYear}-01-01`,
      )
      .flatMap(({ boardMeeting }) => boardMeeting ?? []);
    const usual = [thisYear, thisYear + 1].flatMap((year) =>
      [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12].map((month) => usualDay(year, month, place)),
    );
    const isFar = (day: string) =>
      named.every((own) => Math.abs(Date.parse(own) - Date.parse(day)) > 12 * 86_400_000);
    return [...new Set([...named, ...usual.filter(isFar)])].map((meetsOn) => ({
      id: randomUUID(),
      bodyId: ids.bodies[key],
      meetsOn,
      papersBy: isWorkday(meetsOn) ? addDays(meetsOn, -14) : null,
      preparedOn: null,
      adjustedBy: null,
    }));
  });
}

/** The same day of the week in each month: Tuesdays to Thursdays in its second to fourth week. */
function usualDay(year: number, month: number, place: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const weekday = 2 + (place % 3);
  const from = new Date(first).getUTCDay();
  const day = addDays(first, ((weekday - from + 7) % 7) + 7 * (1 + (place % 2)));
  return workdayFrom(day);
}

/** The chair signed the latest letter six days after its date, as letters do. */
function transmittalsOf({ audits = [], followUps = [], matters = [] }: RegisterEntry): Transmittal[] {
  const about = [
    ...audits.map(({ id, registryNumber }) => ({ auditId: id, followUpId: null, registryNumber })),
    ...followUps
      .filter(({ madeBy }) => madeBy === 'auditors')
      .map(({ id, registryNumber }) => ({ auditId: null, followUpId: id, registryNumber })),
  ].map((each) => ({
    ...each,
    dated:
      matters.find(({ auditId, followUpId }) => auditId === each.auditId && followUpId === each.followUpId)
        ?.letterDated ?? null,
  }));
  const latest = about
    .map(({ dated }) => dated ?? '')
    .toSorted()
    .at(-1);
  return about.map(({ dated, ...each }) => ({
    id: randomUUID(),
    ...each,
    dated,
    position: each.auditId ? ofAudit : ofRound,
    signatures: dated === null ? [] : signed(dated === latest ? workdayFrom(addDays(dated, 6)) : dated),
    version: 1,
  }));
}

const signed = (day: string): Signature[] => [
  { name: 'Torvald Ekenstrand', role: 'ordförande', signedAt: `${day} 14:05` },
  { name: 'Solveig Brännmark', role: 'vice ordförande', signedAt: `${day} 15:40` },
];

const ofAudit =
  'Vi delar de sakkunnigas bedömning och ser allvarligt på att ansvaret på flera punkter är otydligt.\n\nVi vill veta vilka åtgärder nämnderna tänker vidta, vem som ansvarar för dem och när de ska vara klara.';
const ofRound =
  'Vi ser att arbetet har kommit i gång men att det går för långsamt. Vi vill att nämnderna redovisar en tidplan för det som återstår.';
