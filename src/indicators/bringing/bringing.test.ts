import { describe, expect, test } from 'vitest';
import type { Requester } from '../../identity/requester.model.ts';
import { texts } from '../../texts/index.ts';
import type { Indicator } from '../indicator.model.ts';
import { valueColumns } from './bringing.model.ts';
import { type KnownValues, planValues } from './plan-values.rules.ts';
import { headingOf, linesOf } from './value-lines.rules.ts';

const indicator: Indicator = {
  id: 'trained',
  name: 'Utbildade medarbetare',
  definition: 'Andel.',
  unit: 'percent',
  direction: 'higher',
  target: 90,
  rhythmMonths: 6,
  isPerBody: true,
  source: 'entered',
  ownerRole: null,
  ownerPersonId: null,
  withdrawnAt: null,
  version: 1,
};
const reaches = ['social'];
const coordinator: Requester = {
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Prov',
  tokenScope: null,
  roles: [{ role: 'securityCoordinator', bodyId: 'social', reaches }],
};
const known: KnownValues = {
  requester: coordinator,
  indicators: [
    indicator,
    { ...indicator, id: 'counted', name: 'Ägda tillgångar', source: 'assetsOwned' },
    { ...indicator, id: 'clicks', name: 'Klick', isPerBody: false },
  ],
  bodies: [
    { id: 'social', name: 'Socialförvaltningen', aliases: ['SOC'] },
    { id: 'technical', name: 'Tekniska förvaltningen', aliases: [] },
  ],
  values: [
    {
      indicatorId: 'trained',
      bodyId: 'social',
      onDay: '2026-06-30',
      value: 50,
      numerator: null,
      denominator: null,
      note: null,
    },
  ],
  today: '2026-11-22',
};
const headings = valueColumns.map((column) => headingOf(column, texts.sv));
const planOf = (...rows: readonly string[][]) => {
  const list = linesOf([headings, ...rows].map((cells, index) => ({ line: index + 1, cells })));
  return planValues(list?.lines ?? [], known);
};
const row = (cells: Partial<Record<(typeof valueColumns)[number], string>>) =>
  valueColumns.map(
    (column) =>
      ({ indicator: 'Utbildade medarbetare', body: 'Socialförvaltningen', onDay: '2026-09-30', ...cells })[
        column
      ] ?? '',
  );

describe('a list of values', () => {
  test('is read by its headings, in any order and either language, under a title', () => {
    const cells = ['Percent', 'How many', 'Of', 'Indicator', 'Day', 'Administration'];
    const list = linesOf([
      { line: 1, cells: ['Measured this autumn'] },
      { line: 3, cells },
      { line: 4, cells: ['', '7', '8', 'Trained', '2026-09-30', 'SOC'] },
      { line: 5, cells: ['', '', '', 'Trained', '', 'SOC'] },
    ]);
    expect(list?.ignored).toEqual(['Percent']);
    expect(list?.lines).toMatchObject([
      { line: 4, cells: { numerator: '7', denominator: '8', body: 'SOC' } },
    ]);
    expect(linesOf([{ line: 1, cells: ['Namn', 'Värde'] }])).toBeNull();
  });

  test('is new, a correction, or here already', () => {
    const { entries, problems } = planOf(
      row({ value: '87,5' }),
      row({ onDay: '2026-06-30', value: '60' }),
      row({ onDay: '2026-03-31', numerator: '1', denominator: '8' }),
      row({ onDay: '2025-12-31', note: 'Registret är nere.' }),
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ outcome, value }) => [outcome, value])).toEqual([
      ['new', 87.5],
      ['correction', 60],
      ['new', 12.5],
      ['new', null],
    ]);
    expect(planOf(row({ onDay: '2026-06-30', value: '50' })).entries).toMatchObject([
      { outcome: 'unchanged' },
    ]);
  });

  test('names a body by another of its names, and the municipality by none', () => {
    expect(planOf(row({ body: 'soc', value: '1' })).entries).toMatchObject([{ bodyId: 'social' }]);
    const officer = {
      ...known,
      requester: { ...coordinator, roles: [{ role: 'securityOfficer' as const, bodyId: null, reaches: [] }] },
    };
    const list = linesOf([
      { line: 1, cells: headings },
      { line: 2, cells: row({ indicator: 'klick', body: '', value: '5' }) },
    ]);
    expect(planValues(list?.lines ?? [], officer).entries).toMatchObject([
      { bodyId: null, indicatorId: 'clicks' },
    ]);
  });

  test.each([
    [{ indicator: '', value: '1' }, 'indicator', 'missing'],
    [{ indicator: 'Okänd', value: '1' }, 'indicator', 'unknownIndicator'],
    [{ body: 'Ingenstans', value: '1' }, 'body', 'unknownBody'],
    [{ onDay: '', value: '1' }, 'onDay', 'missing'],
    [{ onDay: 'i våras', value: '1' }, 'onDay', 'notADate'],
    [{ onDay: '2026-11-23', value: '1' }, 'onDay', 'inFuture'],
    [{ value: 'många' }, 'value', 'notANumber'],
    [{ value: '101' }, 'value', 'indicatorNumber'],
    [{ numerator: '9', denominator: '8' }, 'numerator', 'indicatorShare'],
    [{ numerator: '1,5', denominator: '8' }, 'numerator', 'indicatorShare'],
    [{}, 'note', 'indicatorNoteMissing'],
    [{ body: '', value: '1' }, 'indicator', 'notYours'],
    [{ body: 'Tekniska förvaltningen', value: '1' }, 'body', 'notYours'],
    [{ indicator: 'Ägda tillgångar', value: '1' }, 'indicator', 'indicatorComputed'],
    [{ value: '1', note: 'x'.repeat(2_001) }, 'note', 'tooLong'],
  ] as const)('leaves out a row with %j', (cells, column, code) => {
    const { entries, problems } = planOf(row(cells));
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ line: 2, column, code }]);
  });

  test('takes the first of two rows about one measurement', () => {
    const { entries, problems } = planOf(row({ value: '1' }), row({ body: 'SOC', value: '2' }));
    expect(entries).toMatchObject([{ line: 2, value: 1 }]);
    expect(problems).toMatchObject([{ line: 3, code: 'repeated', found: '2' }]);
  });
});
