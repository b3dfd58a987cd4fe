import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writePaper } from '../reporting/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { composeMinutes, composeOfficialLetter } from './compose-board-papers.rules.ts';
import { composePlan, isLate } from './compose-plan.rules.ts';
import { composeResponse } from './compose-response.rules.ts';
import { composeRound } from './compose-round.rules.ts';
import type { PlanLine } from './paper-data.model.ts';
import { planValues, responseValues, roundValues, templateTexts } from './paper-values.rules.ts';
import { aLine, anItem, aPlan, aResponse, aRound, aSetting } from './papers.fixture.ts';
import { publicPlan, publicResponse, publicRound, withoutNames } from './public-version.rules.ts';

const where = { organisation: 'Lindvikens kommun', date: '2026-05-20', language: 'sv' } as const;
const omitted = (provision: string) => `[uppgift utelämnad: ${provision}]`;
const mark = { provision: 'OSL 18:13', markedOn: '2026-05-01', markedBy: 'p1' };
const told = (paper: Paper) => JSON.stringify(paper);

const ofResponse = (response = aResponse(), isPublic = false) =>
  composeResponse(
    isPublic ? publicResponse(response, omitted) : response,
    aSetting('response', responseValues(response, null, where), { isPublic }),
  );

const all: [string, () => Paper][] = [
  ['an answer', () => ofResponse()],
  [
    'an official letter',
    () => {
      const matter = aResponse().matters[0] ?? null;
      return composeOfficialLetter(
        aResponse(),
        matter,
        aSetting('officialLetter', responseValues(aResponse(), matter, where), { author: 'Signe Almhed' }),
      );
    },
  ],
  [
    'an extract of minutes',
    () => {
      const matter = aResponse().matters[0] ?? null;
      return composeMinutes(
        aResponse(),
        matter,
        aSetting('extractOfMinutes', responseValues(aResponse(), matter, where)),
      );
    },
  ],
  ['an action plan', () => composePlan(aPlan(), aSetting('actionPlan', planValues(aPlan(), where)))],
  [
    'a report of a round',
    () => composeRound(aRound(), aSetting('roundReport', roundValues(aRound(), where))),
  ],
];

test('each numbered list in Word counts from 1', async () => {
  const matter = aResponse().matters[0] ?? null;
  const setting = aSetting('officialLetter', responseValues(aResponse(), matter, where));
  const texts = { ...setting.texts, proposal: '1. Ett\n2. Två', summary: '1. Ett igen\n2. Två igen' };
  const paper = composeOfficialLetter(aResponse(), matter, { ...setting, texts });
  const files = unzipSync(await writePaper(paper, { format: 'docx' }));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const numberOf = (words: string) =>
    new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!<w:numId).)*?>${words}<`).exec(read('word/document.xml'))?.[1];
  expect(numberOf('Ett')).toBe(numberOf('Två'));
  expect(numberOf('Ett igen')).not.toBe(numberOf('Ett'));
  for (const words of ['Ett', 'Ett igen']) {
    const list = new RegExp(`<w:num w:numId="${numberOf(words)}".*?</w:num>`).exec(
      read('word/numbering.xml'),
    )?.[0];
    expect(list).toContain('<w:startOverride w:val="1"/>');
  }
});

describe.each(all)('%s', (_, compose) => {
  test('is the same bytes each time, in every format', async () => {
    for (const format of [{ format: 'pdf' }, { format: 'pdf', archive: true }, { format: 'docx' }] as const) {
      expect(Buffer.from(await writePaper(compose(), format))).toEqual(
        Buffer.from(await writePaper(compose(), format)),
      );
    }
  });

  test('is declared as PDF/UA-1, and as PDF/A-2a for the archive', async () => {
    const declared = async (archive: boolean) =>
      Buffer.from(await writePaper(compose(), { format: 'pdf', archive })).toString('latin1');
    expect(await declared(false)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await declared(true)).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('has the letterhead with the municipality, and no name in braces left', () => {
    const paper = compose();
    expect(paper.letterhead).toMatchObject({ organisation: 'Lindvikens kommun' });
    expect(told({ ...paper, blocks: [] })).not.toMatch(/undefined/);
    expect(told(paper)).not.toMatch(/\{[a-zA-Z]+\}/);
  });
});

describe('an answer', () => {
  test('gives each recommendation verbatim with position, answer and promises, and shows those without an answer', () => {
    const paper = told(ofResponse());
    for (const words of [
      'Att nämnden tar fram en rutin för uppföljning av avtal.',
      'Instämmer',
      'Ta fram en rutin för uppföljning av avtal',
      'Rekommendationer utan svar',
      '2. Att nämnden säkerställer att avtalen är samlade i ett register.',
    ]) {
      expect(paper).toContain(words);
    }
  });

  test('tells each board’s own decision, or that it is missing', () => {
    const paper = told(ofResponse());
    expect(paper).toContain('2026-05-20');
    expect(paper).toContain('Eget beslut saknas');
  });

  test.each([
    ['draft', ['Utkast – inte beslutat']],
    ['ready', ['Utkast – inte beslutat']],
    ['decided', []],
    ['received', []],
  ] as const)('that is %s bears the marks %j', (state, marks) => {
    expect(ofResponse(aResponse({ state })).letterhead?.marks).toEqual(marks);
  });

  test('whose every recommendation is answered has no list of those without', () => {
    const response = aResponse({
      items: ['r1', 'r2', 'r3'].map((id) => anItem({ id, recommendationId: id })),
    });
    expect(told(ofResponse(response))).not.toContain('Rekommendationer utan svar');
  });
});

describe('an extract of minutes', () => {
  const [decided = null, missing = null] = aResponse().matters;
  const minutes = (matter: typeof decided, date: string) =>
    composeMinutes(
      aResponse(),
      matter,
      aSetting('extractOfMinutes', responseValues(aResponse(), matter, { ...where, date }), { date }),
    );
  const labels = (paper: Paper) => paper.letterhead?.facts.map(({ label }) => label);

  test('of a decision bears the day of the meeting and the paragraph, and is signed', () => {
    const paper = minutes(decided, '2026-05-20');
    expect(paper.letterhead).toMatchObject({ kind: 'Protokollsutdrag', marks: [] });
    expect(labels(paper)).toEqual(['Sammanträdesdatum', 'Paragraf', 'Diarienummer']);
    expect(paper.blocks.some(({ type }) => type === 'signatures')).toBe(true);
  });

  test.each([
    ['2026-05-27', ['Planerat möte', 'Diarienummer'], '2026-05-27'],
    ['', ['Diarienummer'], null],
  ])(
    'before the decision is a proposal that nobody signs, with the planned day "%s" and no other',
    (date, facts, dated) => {
      const paper = minutes(missing, date);
      expect(paper.letterhead?.kind).toBe('Förslag till protokollsutdrag');
      expect(paper.letterhead?.marks).toEqual(['Förslag – inte beslutat']);
      expect(labels(paper)).toEqual(facts);
      expect(paper.dated).toBe(dated);
      expect(paper.blocks.some(({ type }) => type === 'signatures')).toBe(false);
    },
  );

  test('is sent to those whom the official letter names', () => {
    const own = [{ kind: 'officialLetter', section: 'recipients', language: 'sv', text: '- Fullmäktige' }];
    expect(templateTexts('extractOfMinutes', 'sv', own as never)['recipients']).toBe('- Fullmäktige');
  });
});

describe('an official letter', () => {
  const letterOf = (parts: Partial<ReturnType<typeof aSetting>> = {}, response = aResponse()) => {
    const matter = response.matters[0] ?? null;
    const setting = aSetting('officialLetter', responseValues(response, matter, where), parts);
    return composeOfficialLetter(response, matter, setting).letterhead;
  };
  const contacts = (parts: Parameters<typeof letterOf>[0]) =>
    letterOf(parts)?.facts.flatMap(({ label, value }) =>
      ['Handläggare', 'E-post'].includes(label) ? [value] : [],
    );

  test('goes from the administration to its board', () => {
    expect(letterOf()).toMatchObject({ body: 'Socialförvaltningen', recipient: ['Socialnämnden'] });
  });

  test.each([
    ['who began the answer, with an address', {}, ['Tuva Marklind', 'tuva.marklind@lindviken.example']],
    ['another who was named, without', { author: 'Signe Almhed' }, ['Signe Almhed']],
    ['nobody in the public version', { isPublic: true }, []],
  ] as const)('names %s', (_, parts, named) => {
    expect(contacts(parts)).toEqual(named);
  });
});

describe('an action plan', () => {
  const ofPlan = (plan = aPlan()) => composePlan(plan, aSetting('actionPlan', planValues(plan, where)));

  test('counts actions and promises apart', () => {
    expect(told(ofPlan())).toContain('Planen innehåller 3 åtgärder och 1 åtagande. Klara: 1. Försenade:');
  });

  test.each([
    ['responses', 'åtagandena i yttrandet'],
    ['audits', 'alla nämnders åtgärder'],
    ['bodies', 'alla åtgärder som socialnämnden ansvarar för'],
  ] as const)('of %s says which actions it holds', (of, words) => {
    expect(told(ofPlan(aPlan({ of })))).toContain(words);
    expect(told(ofPlan(aPlan({ of, isHandedOver: true })))).not.toContain(words);
  });

  test('tells the promised day beside the planned one, and every time that it was moved', () => {
    const moved = [
      { was: '2027-01-31', became: '2027-02-15', reason: 'Upphandlingen är överklagad.' },
      { was: '2027-02-15', became: '2027-03-15', reason: 'Väntar på domen.' },
    ];
    const lines = [aLine({ dueOn: '2027-03-15', promisedBy: '2027-01-31', moved })];
    const plan = aPlan({ groups: [{ recommendation: null, lines }] });
    const paper = told(ofPlan(plan));
    for (const words of [
      'Utlovad till 2027-01-31',
      'Senare än utlovat',
      'Flyttad 2 gånger',
      'Flyttad från 2027-01-31 till 2027-02-15: Upphandlingen är överklagad.',
      'Flyttad från 2027-02-15 till 2027-03-15: Väntar på domen.',
    ])
      expect(paper).toContain(words);
  });

  test.each([
    [{ state: 'underWay', dueOn: '2027-02-15' }, true],
    [{ state: 'underWay', dueOn: '2027-01-31' }, false],
    [{ state: 'done', dueOn: '2027-02-15', completedOn: '2027-01-20' }, false],
    [{ state: 'done', dueOn: '2027-01-15', completedOn: '2027-02-01' }, true],
    [{ state: 'cancelled', dueOn: '2027-02-15' }, false],
  ] as const)('says of %j, promised by 2027-01-31, that it is later: %s', (line, isLater) => {
    const lines = [aLine({ ...line, promisedBy: '2027-01-31' })];
    const paper = told(ofPlan(aPlan({ groups: [{ recommendation: null, lines }] })));
    expect(paper.includes('Senare än utlovat')).toBe(isLater);
  });

  test('of an answer that has been replaced says so, and by which', () => {
    const paper = ofPlan(
      aPlan({ of: 'responses', replacedBy: { title: 'Nytt svar', decidedOn: '2026-11-20' } }),
    );
    expect(paper.letterhead?.marks).toEqual(['Ersatt av ett nyare yttrande']);
    expect(told(paper)).toContain('Yttrandet är ersatt av ”Nytt svar”, beslutat 2026-11-20.');
    expect(ofPlan().letterhead?.marks).toEqual([]);
  });

  test('of an answer that is not decided is marked so, and what it proposes is neither promised nor late', () => {
    const lines = [aLine({ state: 'promised', dueOn: '2026-01-01' })];
    const groups = [{ recommendation: null, lines }];
    const decided = ofPlan(aPlan({ groups }));
    expect(decided.letterhead?.marks).toEqual([]);
    expect(told(decided)).toContain('Försenad');
    const draft = ofPlan(aPlan({ groups, isDraft: true }));
    expect(draft.letterhead?.marks).toEqual(['Utkast – inte beslutat']);
    expect(told(draft)).toContain('Föreslaget åtagande – inte beslutat');
    expect(told(draft)).not.toMatch(/Utlovad|Försenad/);
  });
});

describe('a report of a round', () => {
  test('of the municipality’s own says so at the top, and never in the auditors’ name', () => {
    const own = aRound({ madeBy: 'municipality', madeByBody: 'Kommunstyrelsen' });
    const paper = composeRound(own, aSetting('roundReport', roundValues(own, where)));
    expect(paper.letterhead?.marks).toEqual(['Kommunens egen uppföljning – inte revisorernas']);
    expect(told(paper)).not.toContain('Revisorernas bedömningar');
  });

  test.each([
    [
      'auditors',
      ['Socialnämnden', 'Tekniska nämnden'],
      'Revisorerna vill träffa Socialnämnden och Tekniska nämnden: ',
    ],
    ['auditors', [], 'Revisorerna vill träffa den som berörs: '],
    ['municipality', ['Tekniska nämnden'], 'Tekniska nämnden behöver träffas: '],
  ] as const)('of %s says whom they want to meet, of %j', (madeBy, meetingBodies, words) => {
    const round = aRound({ madeBy });
    const audits = round.audits.map((audit) => ({ ...audit, meetingBodies }));
    const paper = composeRound({ ...round, audits }, aSetting('roundReport', roundValues(round, where)));
    expect(told(paper)).toContain(words);
  });

  test('never counts what a person has read out of the words', () => {
    const paper = composeRound(aRound(), aSetting('roundReport', roundValues(aRound(), where)));
    const chart = paper.blocks.find((block) => block.type === 'chart');
    expect(
      chart?.type === 'chart' && chart.bars[0]?.segments.map(({ status, count }) => [status, count]),
    ).toEqual([
      ['green', 1],
      ['red', 1],
      ['unknown', 1],
    ]);
  });

  test('says what the assessors themselves say they cannot assess, and of promises what the pages say', () => {
    const [audit] = aRound().audits;
    if (!audit) throw new Error('No audit');
    const [first, second] = audit.recommendations;
    const unable = (second?.assessments ?? []).map((each) => ({
      ...each,
      ...(each.status === 'unknown' && { isNotAssessable: true, interpreted: null }),
    }));
    const recommendations = [
      ...(first ? [first] : []),
      ...(second ? [{ ...second, assessments: unable }] : []),
    ];
    const round = { ...aRound(), audits: [{ ...audit, recommendations }] };
    const paper = JSON.stringify(
      composeRound(round, aSetting('roundReport', roundValues(round, where))).blocks,
    );
    for (const word of ['Går inte att bedöma', 'Inte infriat', 'Infriat', 'Delvis uppfyllt'])
      expect(paper).toContain(`"${word}"`);
  });

  test('tells broken promises first', () => {
    const paper = told(composeRound(aRound(), aSetting('roundReport', roundValues(aRound(), where))));
    expect(paper.indexOf('Ta in avtalen i planen')).toBeLessThan(paper.lastIndexOf('Ta fram en rutin'));
  });
});

test.each([
  ['planned', '2026-11-22', true],
  ['underWay', '2026-11-23', false],
  ['done', '2026-01-01', false],
  ['cancelled', '2026-01-01', false],
  ['promised', '2026-01-01', true],
  ['committed', '2026-01-01', false],
  ['kept', '2026-01-01', false],
  ['planned', null, false],
] as const)('what is %s by %s is late: %s', (state, dueOn, late) => {
  expect(isLate({ state, dueOn }, '2026-11-23')).toBe(late);
});

describe('the public version', () => {
  /** Words that stand nowhere else. */
  const secret = fc.uuid().map((id) => `hemligt ${id}`);
  const isMarked = fc.boolean();

  test('of an answer leaves every marked text out, and every name of staff', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(isMarked, secret, secret, secret), { maxLength: 6 }), (drawn) => {
        const items = drawn.map(([marked, text, what, role], index) =>
          anItem({
            id: `i${index}`,
            recommendationId: `r${(index % 3) + 1}`,
            text,
            secrecy: marked ? mark : null,
            commitments: [{ ...(anItem().commitments[0] ?? never()), what, role }],
          }),
        );
        const paper = told(ofResponse(aResponse({ items }), true));
        for (const [marked, ...words] of drawn) {
          for (const each of words) expect(paper.includes(each)).toBe(!marked);
        }
        expect(paper).not.toContain('Signe Almhed');
        expect(paper.includes('[uppgift utelämnad: OSL 18:13]')).toBe(drawn.some(([marked]) => marked));
      }),
    );
  });

  test('of a plan leaves every marked text out, the reasons of moved dates too', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(isMarked, secret, secret), { minLength: 1, maxLength: 6 }), (drawn) => {
        const lines: PlanLine[] = drawn.map(([marked, what, reason]) =>
          aLine({
            what,
            description: what,
            moved: [{ was: null, became: '2026-01-01', reason }],
            secrecy: marked ? mark : null,
          }),
        );
        const plan = aPlan({ groups: [{ recommendation: null, lines }] });
        const setting = aSetting('actionPlan', planValues(plan, where), { isPublic: true });
        const paper = told(composePlan(publicPlan(plan, omitted), setting));
        for (const [marked, what, reason] of drawn) {
          expect(paper.includes(what)).toBe(!marked);
          expect(paper).not.toContain(reason);
        }
        expect(paper).not.toContain('Signe Almhed');
      }),
    );
  });

  test('of a round leaves marked promises out, and who interpreted', () => {
    const [audit = never()] = aRound().audits;
    const promises = audit.promises.map((each) => ({ ...each, text: 'Om källarvalvet.', secrecy: mark }));
    const round = aRound({ audits: [{ ...audit, promises }] });
    const setting = aSetting('roundReport', roundValues(round, where), { isPublic: true });
    const paper = told(composeRound(publicRound(round, omitted), setting));
    for (const words of ['källarvalvet', 'Ta fram en rutin"', 'Britta Söderhjelm'])
      expect(paper).not.toContain(words);
  });

  test('gives a name in running text as the office, the longest name first', () => {
    const paper = { ...ofResponse(), lede: 'Enligt Signe Almhed-Ek och Signe Almhed.' };
    const people = [
      { name: 'Signe Almhed', title: null },
      { name: 'Signe Almhed-Ek', title: 'Socialchef' },
    ];
    expect(withoutNames(paper, people, 'tjänsteperson').lede).toBe(
      'Enligt [Socialchef] och [tjänsteperson].',
    );
  });
});

function never(): never {
  throw new Error('The fixture has none');
}
