import { describe, expect, test } from 'vitest';
import type { ListedMatter } from '../matters/matter-list.model.ts';
import type { PlannedStep } from '../matters/plan.model.ts';
import type { DatedQuestion } from './dated.model.ts';
import { nobody } from './part.fixture.ts';
import type { Part } from './part.model.ts';
import { datedSteps } from './way-steps.rules.ts';
import { datedKinds } from './year.model.ts';

const reader: Part = { ...nobody, personId: 'p', worksHere: true, seesAll: true };
const question: DatedQuestion = {
  organisationId: 'o',
  part: reader,
  today: '2026-11-23',
  from: '2026-01-01',
  to: '2026-12-31',
  body: null,
  kinds: datedKinds,
  mine: false,
};
const matter = {
  id: 'm',
  bodyId: 'social',
  bodyName: 'Socialnämnden',
  about: 'Granskning av avtal',
  extension: 'none',
  extendedTo: null,
  minuteItem: null,
} as unknown as ListedMatter;
const step = (more: Partial<PlannedStep>): PlannedStep => ({
  step: 'drafted',
  planned: '2026-12-01',
  done: null,
  standing: 'ahead',
  ...more,
});
const dated = (steps: PlannedStep[], more: Partial<DatedQuestion> = {}, of: Partial<ListedMatter> = {}) =>
  datedSteps([{ matter: { ...matter, ...of }, plan: { steps } }], { ...question, ...more }).map(
    ({ kind, day, isDone }) => [kind, day, isDone],
  );

describe('a step of a way', () => {
  test('that is planned falls on its planned day', () => {
    expect(dated([step({})])).toEqual([['stepDrafted', '2026-12-01', false]]);
  });

  test('that is taken falls on the day when it was, and is done', () => {
    expect(dated([step({ done: '2026-11-20', standing: 'done' })])).toEqual([
      ['stepDrafted', '2026-11-20', true],
    ]);
  });

  test.each([
    ['was passed over', step({ standing: 'passed' })],
    ['is done on a day that reader knows', step({ standing: 'done' })],
    ['nothing plans', step({ planned: null, standing: 'unplanned' })],
    ['falls in another year', step({ planned: '2027-01-01' })],
  ])('that %s falls on no day', (_, each) => {
    expect(dated([each])).toEqual([]);
  });

  test('is left out where other kinds are asked for', () => {
    expect(dated([step({})], { kinds: ['stepDispatched'] })).toEqual([]);
  });
});

test('a way that is not the requester’s to see has no days, nor has the extension that its body has asked for', () => {
  const asked = { ...matter, extension: 'requested' as const, extendedTo: '2026-12-20' };
  expect(datedSteps([{ matter: asked, plan: null }], question)).toEqual([]);
});

test.each([
  ['requested', [['extensionTo', '2026-12-20', false]]],
  ['unclear', [['extensionTo', '2026-12-20', false]]],
  ['granted', []],
  ['none', []],
] as const)('an extension that is %s', (extension, days) => {
  expect(dated([], {}, { extension, extendedTo: '2026-12-20' })).toEqual(days);
});

describe('in one’s own calendar', () => {
  const steps = [step({}), step({ step: 'dispatched', planned: '2026-12-18' })];
  const own = (part: Partial<Part>, of: Partial<ListedMatter> = {}) =>
    dated(steps, { mine: true, part: { ...reader, ...part } }, of).map(([kind]) => kind);

  test.each([
    ['the secretary has the whole way of their board', { minutesOf: ['social'] }, 2],
    ['the director has the whole way of theirs', { decidesFor: ['social'] }, 2],
    ['another board’s secretary has nothing', { minutesOf: ['teknik'] }, 0],
    ['who sees all of it without having to do it has nothing', { keepsAll: true }, 0],
    ['the registrar has nothing before it is decided', { registers: true }, 0],
  ])('%s', (_, part, count) => {
    expect(own(part)).toHaveLength(count);
  });

  test('the registrar has the sending of what is decided', () => {
    expect(own({ registers: true }, { minuteItem: '§ 12' })).toEqual(['stepDispatched']);
  });
});
