import { expect, test } from 'vitest';
import { type ControlPaper, composePlanPaper } from './compose-plan.rules.ts';

const point = {
  id: 'point',
  planId: 'plan',
  position: 1,
  risk: 'Avtal sägs inte upp i tid',
  riskId: null,
  riskTitle: null,
  riskBodyId: null,
  control: 'Stickprov av tio avtal',
  method: 'Tio avtal dras ur registret.',
  responsibleRole: 'Avtalscontroller',
  responsiblePersonId: 'person',
  responsibleName: 'Kajsa Prov',
  timesAYear: 2,
  version: 1,
  done: 1,
  left: 1,
  nextOn: '2026-12-31',
  isLate: false,
  deviations: 1,
  lastOn: '2026-05-01',
  lastResult: 'deviation',
  mayNote: false,
  mayAct: false,
  outcomes: [
    {
      id: 'first',
      onDay: '2026-05-01',
      result: 'deviation',
      observation: 'Två av tio saknades.',
      byName: 'Kajsa Prov',
      at: new Date('2026-05-01'),
      isCorrected: false,
    },
  ],
  actions: [
    { id: 'a', title: 'Ny rutin', state: 'planned', dueOn: '2026-12-01', ownerName: 'Kajsa Prov' },
    { id: 'b', title: '', state: 'planned', dueOn: null, ownerName: null },
  ],
} as const;
const promise = {
  id: 'promise',
  what: 'Uppföljning av entreprenader',
  dueOn: null,
  bodyId: 'body',
  bodyName: 'Tekniska nämnden',
  recommendationId: null,
  responseId: null,
  auditTitle: null,
  pointId: null,
  isInPlan: false,
  isSecret: false,
  mayLink: false,
} as const;
const plan = {
  bodyName: 'Tekniska nämnden',
  year: 2026,
  state: 'decided',
  decidedOn: '2025-12-10',
  minuteItem: '§ 117',
  registryNumber: 'TN 2025/4',
  reportedOn: null,
  reportMinuteItem: null,
  conclusion: null,
  rows: [point],
  promises: [promise],
  points: 1,
  controls: 2,
  done: 1,
  left: 1,
  deviations: 1,
} as const;

const paperOf = (kind: ControlPaper, isPublic = false, change: object = {}) =>
  composePlanPaper(
    { ...plan, ...change },
    { kind, language: 'sv', organisation: 'Lindvikens kommun', day: '2026-11-22', isPublic },
  );
const told = (...asked: Parameters<typeof paperOf>) => JSON.stringify(paperOf(...asked));

test('the plan says what is controlled against which risk, how, by whom, and where the board decided it', () => {
  for (const words of [
    'Avtal sägs inte upp i tid',
    'Stickprov av tio avtal',
    'Tio avtal dras',
    '§ 117',
    'TN 2025/4',
  ])
    expect(told('plan')).toContain(words);
  expect(told('plan')).not.toContain('Två av tio saknades.');
  expect(paperOf('plan').letterhead?.marks).toEqual([]);
});

test('a draft says that it is a proposal, and proposes the decision', () => {
  const draft = { state: 'draft', decidedOn: null, minuteItem: null };
  expect(paperOf('plan', false, draft).letterhead?.marks).toEqual(['Förslag, inte beslutat']);
  expect(told('plan', false, draft)).toContain('beslutar att anta internkontrollplanen för 2026');
});

test('the follow-up says what was seen, what is done about it, and openly what is left and promised in vain', () => {
  for (const words of [
    'Två av tio saknades.',
    'Ny rutin',
    '1 kontroll är varken gjord',
    'Uppföljning av entreprenader',
    '[Nämndens slutsats skrivs här.]',
  ])
    expect(told('follow-up')).toContain(words);
});

test('the public version names nobody and leaves out secret actions; the full one says that there is one', () => {
  for (const kind of ['plan', 'follow-up'] as const) {
    expect(told(kind, true)).not.toContain('Kajsa Prov');
    expect(told(kind, true)).not.toContain('sekretess');
    expect(told(kind, true)).toContain('Avtalscontroller');
    expect(told(kind)).toContain('Kajsa Prov');
  }
  expect(told('follow-up')).toContain('Åtgärd med sekretess');
});

test('the public version leaves out what was promised in a part of an answer that is marked', () => {
  const marked = { ...promise, what: 'Kontroll av port 23', isSecret: true };
  const linked = { ...marked, what: 'Kontroll av brandväggen', pointId: 'point', isInPlan: true };
  const promises = [promise, marked, linked];
  for (const words of ['port 23', 'brandväggen']) {
    expect(told('follow-up', false, { promises })).toContain(words);
    expect(told('follow-up', true, { promises })).not.toContain(words);
    expect(told('plan', true, { promises })).not.toContain(words);
  }
  expect(told('follow-up', true, { promises })).toContain('Uppföljning av entreprenader');
});
