import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writePaper } from '../reporting/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { composeReport, type ReportSetting } from './compose-report.ts';
import { managementReportKinds } from './management-report.model.ts';
import {
  commandFault,
  keptTexts,
  markedSections,
  periodFault,
  periodOf,
  publicTexts,
  reportCommands,
  sectionsOf,
  shownTexts,
} from './management-report.rules.ts';
import { aState, counts, secrets } from './management-reports.fixture.ts';
import { leftOutOf, leftOutParts, publicState } from './public-state.policy.ts';
import { pointsMoved, shareOf } from './state-figures.rules.ts';

const today = '2026-11-22';
const mark = (provision = 'OSL 18:8') => ({ provision, markedOn: today, markedBy: 'p1' });

function setting(parts: Partial<ReportSetting> = {}): ReportSetting {
  const report = {
    kind: 'reportToBoard',
    language: 'sv',
    since: '2026-06-01',
    until: today,
    registryNumber: 'KS 2026/1',
  } as const;
  const written = Object.fromEntries(
    sectionsOf('reportToBoard').map((section) => [section, `Om ${section}.`]),
  );
  const state = aState();
  return {
    report,
    organisation: 'Lindvikens kommun',
    state,
    texts: written,
    left: null,
    date: today,
    isDraft: false,
    author: 'Yasmin Tervaniemi',
    ...parts,
  };
}

const published = (parts: Partial<ReportSetting> = {}): Paper => {
  const { state } = setting(parts);
  const left = { parts: leftOutOf(state), marked: [] };
  return composeReport(setting({ ...parts, state: publicState(state), left, author: '' }));
};

describe('the public version of a report', () => {
  const reports = managementReportKinds.flatMap((kind) =>
    (['sv', 'en'] as const).map((language) => ({ ...setting().report, kind, language })),
  );

  test.each(reports)('$kind in $language names nothing that would help an attacker, and nobody', (report) => {
    const full = JSON.stringify(composeReport(setting({ report })));
    const open = JSON.stringify(published({ report }));
    expect(full).toContain(secrets.risk);
    for (const secret of Object.values(secrets)) expect(open).not.toContain(secret);
    expect(open).not.toContain('Yasmin Tervaniemi');
  });

  test('says of each part that it is left out, on which ground, and that it may be asked for', () => {
    const open = JSON.stringify(published());
    const { left } = texts.sv.managementReports.paper;
    for (const part of leftOutParts) expect(open).toContain(left.parts[part]);
    for (const words of [left.ground, left.people, left.request]) expect(open).toContain(words);
    expect(published().letterhead?.marks).toContain(texts.sv.papers.marks.public);
  });

  test('keeps the figures of the whole municipality, and the boards’ of the auditors', () => {
    const open = JSON.stringify(published());
    expect(open).toContain('60 %');
    expect(open).toContain('Socialnämnden');
    expect(open).toContain('Rutin för loggar');
  });

  test('lists nothing as left out where there was nothing', () => {
    const { risks, exceptions, audits, assets, systems, indicators, duties, forum } = aState();
    const nothing = aState({
      compliance: null,
      risks: { ...risks, bodies: [], top: [], accepted: [] },
      exceptions: { ...exceptions, current: [] },
      audits: { ...audits, overdueActions: [] },
      assets: { ...assets, gaps: [] },
      systems: { ...systems, gaps: [] },
      indicators: { ...indicators, rows: [] },
      duties: { ...duties, bodies: [] },
      forum: { ...forum, decisions: [] },
    });
    expect(leftOutOf(nothing)).toEqual([]);
    expect(JSON.stringify(published({ state: nothing }))).toContain(
      texts.sv.managementReports.paper.left.nothing,
    );
  });

  test('shows the ground in the place of a marked part, and the full version its words', () => {
    const own = { risks: { text: 'Hemlig mening', secrecy: mark() }, plan: { text: null, secrecy: mark() } };
    const templates = { risks: '', plan: 'Mallens plan', summary: 'Sammanfattat' };
    const omitted = (provision: string) => `[${provision}]`;
    expect(shownTexts('reportToBoard', own, templates)['risks']).toBe('Hemlig mening');
    const open = publicTexts('reportToBoard', own, templates, omitted);
    expect(open).toMatchObject({ risks: '[OSL 18:8]', plan: '[OSL 18:8]', summary: 'Sammanfattat' });
    expect(markedSections('reportToBoard', own, templates)).toEqual(['risks', 'plan']);
  });

  test('never lets a word of a marked part through, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8 }),
        fc.constantFrom(...sectionsOf('reportToBoard')),
        (word, section) => {
          const own = { [section]: { text: `ZZ${word}ZZ`, secrecy: mark() } };
          const open = publicTexts('reportToBoard', own, {}, () => '[utelämnat]');
          expect(Object.values(open).join('')).not.toContain(`ZZ${word}ZZ`);
        },
      ),
    );
  });
});

describe('the full version', () => {
  test('begins with the proposal, tells how things stand, and is marked as perhaps secret', () => {
    const paper = composeReport(setting());
    const headings = paper.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.text] : [],
    );
    const { sections } = texts.sv.papers;
    expect(headings).toEqual(Object.values(sections.reportToBoard));
    expect(paper.letterhead?.marks).toEqual([texts.sv.managementReports.paper.marks.full]);
  });

  test('never puts the auditors’ assessment and the bodies’ own work in one table', () => {
    const { workColumns, auditorsColumns } = texts.sv.managementReports.paper.audits;
    const tables = composeReport(setting()).blocks.flatMap((block) =>
      block.type === 'table' ? [block.columns.map(({ title }) => title)] : [],
    );
    const both = tables.filter(
      (titles) => titles.includes(workColumns.confirmed) && titles.includes(auditorsColumns.green),
    );
    expect(both).toEqual([]);
    expect(tables.filter((titles) => titles.includes(auditorsColumns.green))).toHaveLength(1);
  });

  test('tells the chief executive what waits', () => {
    const report = { ...setting().report, kind: 'reportToChiefExecutive' as const };
    const paper = JSON.stringify(composeReport(setting({ report, texts: {} })));
    const { decisions } = texts.sv.managementReports.paper;
    for (const words of [decisions.graveUntreated(1), decisions.risksDue(2), decisions.noOwner(2)])
      expect(paper).toContain(words);
  });

  test('can be printed before there is anything to tell', async () => {
    const empty = aState({ compliance: null });
    const paper = composeReport(setting({ state: empty, texts: {} }));
    expect((await writePaper(paper, { format: 'docx' })).length).toBeGreaterThan(1000);
  });
});

describe('a share', () => {
  test.each([
    [counts(), null],
    [counts({ notApplicable: 3 }), null],
    [counts({ met: 1, unanswered: 1, notApplicable: 5 }), 0.5],
  ])('of %o is %s', (of, share) => {
    expect(shareOf(of)).toBe(share);
  });

  test('moves by as many points as the printed shares differ by', () => {
    expect(pointsMoved({ now: counts({ met: 2, notMet: 1 }), before: counts({ met: 1, notMet: 2 }) })).toBe(
      34,
    );
    expect(pointsMoved({ now: counts({ met: 2 }), before: counts() })).toBeNull();
  });
});

describe('the period of a report', () => {
  test.each([
    ['follows upon the last report', { since: null, until: null }, '2026-06-30', '2026-07-01', today],
    ['is the last year before the first', { since: null, until: null }, null, '2025-11-23', today],
    [
      'is as asked for',
      { since: '2026-01-01', until: '2026-03-31' },
      '2026-06-30',
      '2026-01-01',
      '2026-03-31',
    ],
    ['is a day where the last one was today', { since: null, until: null }, today, today, today],
  ])('%s', (_what, asked, last, since, until) => {
    expect(periodOf(asked, last, today)).toEqual({ since, until });
  });

  test('ends today at the latest, and never before it begins', () => {
    expect(periodFault({ since: today, until: today }, today)).toBeNull();
    expect(periodFault({ since: today, until: '2026-11-23' }, today)).toMatchObject({ field: 'until' });
    expect(periodFault({ since: today, until: '2026-11-21' }, today)).toMatchObject({ field: 'since' });
  });
});

describe('what is kept of a draft', () => {
  const templates = { summary: 'Mallen', risks: '' };
  const draft = { kind: 'reportToBoard', texts: {} } as const;
  const by = { today, by: 'p1' };

  test('is what differs from the template, and what is marked', () => {
    const texts = { summary: 'Mallen', risks: 'Egna ord', unknown: 'x' };
    const kept = keptTexts(draft, { texts, provisions: { summary: 'OSL 18:13', risks: '' } }, templates, by);
    expect(kept).toEqual({
      summary: { text: null, secrecy: mark('OSL 18:13') },
      risks: { text: 'Egna ord', secrecy: null },
    });
  });

  test('leaves what is not sent, and the day of a mark that stands', () => {
    const before = { risks: { text: 'Egna ord', secrecy: { ...mark(), markedOn: '2026-01-01' } } };
    const sent = { texts: {}, provisions: { risks: 'OSL 18:8' } };
    expect(keptTexts({ ...draft, texts: before }, sent, templates, by)).toEqual(before);
    const changed = keptTexts(
      { ...draft, texts: before },
      { texts: {}, provisions: { risks: '' } },
      templates,
      by,
    );
    expect(changed).toEqual({ risks: { text: 'Egna ord', secrecy: null } });
  });
});

test('what the forum decided in a marked item is not told to those who are not called to it', () => {
  const told = (isSecret: boolean) => {
    const { state } = setting();
    const decisions = state.forum.decisions.map((each) => ({ ...each, isSecret }));
    return JSON.stringify(
      composeReport(setting({ state: { ...state, forum: { ...state.forum, decisions } } })),
    );
  };
  expect(told(false)).toContain(secrets.decision);
  expect(told(true)).not.toContain(secrets.decision);
  expect(told(true)).toContain('[sekretessmarkerat beslut]');
});

test('what has been issued is never altered; only the decision upon it is noted, once', () => {
  const may = (state: 'draft' | 'issued', decidedOn: string | null) =>
    reportCommands.filter((command) => commandFault(command, { state, decidedOn }) === null);
  expect(may('draft', null)).toEqual(['save', 'issue', 'throwAway']);
  expect(may('issued', null)).toEqual(['noteDecision']);
  expect(may('issued', today)).toEqual([]);
});

test.each(['sv', 'en'] satisfies Language[])('the file is named in plain letters in %s', (language) => {
  const { fileName } = texts[language].managementReports.paper;
  for (const kind of managementReportKinds)
    for (const version of ['full', 'public'] as const)
      expect(fileName(kind, today, version)).toMatch(/^[a-z0-9-]+$/);
});
