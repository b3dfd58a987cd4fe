import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyAtStart } from './audits.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import { datesIn, partialDatesIn } from './dates.rules.ts';
import { labelOf, roleOf } from './labels.ts';
import { proposalFor } from './proposals.rules.ts';
import { statusOfColour, statusOfMark, statusOfWords, statusSaidInProse } from './status.rules.ts';
import { coloursCounted } from './totals.ts';

describe('bodies', () => {
  it.each([
    [
      'kommunstyrelsen, tekniska nämnden och vård- och omsorgsnämnden',
      ['Kommunstyrelsen', 'Tekniska nämnden', 'Vård- och omsorgsnämnden'],
    ],
    ['barn-, ungdoms- och fritidsnämndens svar', ['Barn-, ungdoms- och fritidsnämnden']],
    ['KS och nämndens svar', ['Kommunstyrelsen']],
    ['Lindvikens Bostäder AB har svarat', ['Lindvikens Bostäder AB']],
    ['nämnden och styrelsen delar bedömningen', []],
    ['Granit Revision AB har på uppdrag', []],
  ])('finds in "%s" %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
  it('knows a line that is only names of bodies', () => {
    expect(isOnlyBodies('Till socialnämnden och kommunstyrelsen')).toBe(true);
    expect(isOnlyBodies('Socialnämnden bör')).toBe(false);
  });
  it('takes the bodies that a recommendation begins with', () => {
    expect(
      bodyAtStart('Regionstyrelsen och hälso- och sjukvårdsnämnden bör klargöra vem som beslutar'),
    ).toEqual(['Regionstyrelsen', 'Hälso- och sjukvårdsnämnden']);
    expect(bodyAtStart('Ta fram en plan med socialnämnden')).toEqual([]);
  });
});

describe('statuses in words', () => {
  it.each([
    ['Åtgärdad', 'green'],
    ['Helt genomförd', 'green'],
    ['Ja', 'green'],
    ['I allt väsentligt uppfyllt', 'green'],
    ['Grön', 'green'],
    ['Delvis åtgärdad', 'yellow'],
    ['Pågår', 'yellow'],
    ['Ej helt åtgärdad', 'yellow'],
    ['Uppfylls till viss del', 'yellow'],
    ['Gult', 'yellow'],
    ['Inte åtgärdad', 'red'],
    ['Ej påbörjad', 'red'],
    ['Nej', 'red'],
    ['Uppfylls inte', 'red'],
    ['Röd', 'red'],
    ['Kommentar', null],
    ['Kan inte bedömas', null],
    ['Ej längre aktuell', null],
    ['Hög', null],
    ['', null],
  ] as const)('"%s" is %s', (words, status) => {
    expect(statusOfWords(words)).toBe(status);
  }); // prettier-ignore
  it('takes no status from a long sentence about it', () => {
    expect(
      statusOfWords(
        'Åtgärdad är ett ord som används i den här rapporten när bristen kan ses som avhjälpd av nämnden',
      ),
    ).toBeNull();
  });
  it('follows the report’s own words', () => {
    expect(
      statusOfWords('Risken omhändertagen', [
        { status: 'green', words: 'Risken omhändertagen. Underlag har granskats.' },
      ]),
    ).toBe('green');
  });
  it('reads a colour said in prose about the row', () => {
    expect(statusSaidInProse('vilket ligger till grund för bedömningen "gult".')).toBe('yellow');
    expect(statusSaidInProse('Röda fastigheter behöver åtgärd inom 1-3 år')).toBeNull();
  });
});

describe('statuses in colours', () => {
  it.each([
    ['#c6efce', 'green'],
    ['#00b050', 'green'],
    ['#ffeb9c', 'yellow'],
    ['#ffc000', 'yellow'],
    ['#ed7d31', 'yellow'],
    ['#ffc7ce', 'red'],
    ['#c00000', 'red'],
    ['#1f4e79', null],
    ['#dbe5f1', null],
    ['#ffffff', null],
    ['#808080', null],
  ] as const)('%s is %s', (colour, status) => {
    expect(statusOfColour(colour)).toBe(status);
  }); // prettier-ignore
  it('never takes one of several lit colours', () => {
    const mark = {
      form: 'image',
      colours: ['#00b050', '#ff0000'],
      lamps: null,
      text: null,
      place: { page: 1, line: 1 },
    } as const;
    expect(statusOfMark({ ...mark, colours: [...mark.colours] })).toBeNull();
  });
  it('takes the lamp that is lit', () => {
    expect(
      statusOfMark({
        form: 'image',
        colours: [],
        lamps: [null, '#ffc000', null],
        text: null,
        place: { page: 1, line: 1 },
      }),
    ).toBe('yellow');
  });
});

describe('dates', () => {
  it('reads the ways Swedish papers print a date', () => {
    expect(datesIn('den 31 december 2018, 2023-09-30 och 5/3 2024').map(({ date }) => date)).toEqual([
      '2018-12-31',
      '2023-09-30',
      '2024-03-05',
    ]);
    expect(partialDatesIn('April 2020').map(({ date }) => date)).toEqual(['2020-04']);
  });
  it('leaves out days that no calendar has', () => {
    expect(datesIn('2023-02-30 och den 31 april 2024')).toEqual([]);
  });
  it('reads back every real day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          return datesIn(`senast ${iso}.`)[0]?.date === iso;
        },
      ),
    );
  });
});

describe('labels', () => {
  it.each([
    ['Rekommendation till nämnden:', 'recommendation'],
    ['Rekommendation och nämndens svar', 'recommendation'],
    ['Nämndens svar:', 'response'],
    ['Vad har åtgärdats?', 'done'],
    ['Vad kvarstår att åtgärda?', 'remaining'],
    ['Revisionens kommentar', 'comment'],
    ['Bedömning 2025', 'status'],
    ['Ansvarig nämnd', 'body'],
    ['Ansvarig', 'owner'],
    ['Klart senast', 'due'],
    ['Prioritet', 'priority'],
  ] as const)('"%s" heads %s', (text, role) => {
    expect(roleOf(text)?.role).toBe(role);
  }); // prettier-ignore
  it('does not take a sentence that ends with a label’s words', () => {
    expect(
      labelOf('Det saknas en utbildning motsvarande den som framgår av rekommendation och nämndens svar.'),
    ).toBeNull();
  });
  it('gives what stands behind the label, its number and its bodies', () => {
    expect(labelOf('Rekommendation 3: Att socialnämnden utbildar')).toMatchObject({
      role: 'recommendation',
      number: '3',
      rest: 'Att socialnämnden utbildar',
    });
    expect(labelOf('Socialnämndens svar')).toMatchObject({ role: 'response', bodies: ['Socialnämnden'] });
  });
});

describe('counts of colours in text', () => {
  it.each([
    ['13 rekommendationer bedöms vara åtgärdade (gröna)', { green: 13 }],
    [
      'Av fyra rekommendationer är två helt åtgärdade, en delvis åtgärdad och en ej åtgärdad.',
      { green: 2, yellow: 1, red: 1 },
    ],
    ['6 gröna, 15 gula och 1 röd', { green: 6, yellow: 15, red: 1 }],
    ['en uppföljande granskning av under år 2020 genomförda granskningar', {}],
    ['Röda fastigheter behöver åtgärd inom 1-3 år', {}],
    ['socialnämnden samt utbildningsnämnden delvis vidtagit åtgärder. De inte åtgärdade', {}],
  ])('"%s"', (text, counts) => {
    expect(coloursCounted(text)).toEqual(counts);
  });
});

describe('proposals', () => {
  const said = { done: null, remaining: null, comment: null };
  it('proposes green where the auditors say that nothing remains', () => {
    expect(
      proposalFor({
        ...said,
        done: 'Planen är antagen.',
        remaining: 'Bedömningen är att inget kvarstår att åtgärda.',
      }),
    ).toMatchObject({ status: 'green', reason: { code: 'nothing-remains' } });
  });
  it('proposes yellow where work goes on', () => {
    expect(
      proposalFor({
        ...said,
        done: 'En rutin är framtagen.',
        remaining: 'Arbetet pågår och beräknas vara klart 2027.',
      })?.status,
    ).toBe('yellow');
  });
  it('proposes red where nothing was done', () => {
    expect(
      proposalFor({
        ...said,
        done: 'Inga åtgärder har vidtagits.',
        remaining: 'Gruppstorlekarna är oförändrade.',
      })?.status,
    ).toBe('red');
  });
  it('proposes nothing without words', () => {
    expect(proposalFor(said)).toBeNull();
  });
  it('is never certain', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (done, remaining) => (proposalFor({ ...said, done, remaining })?.confidence ?? 0) < 1,
      ),
    );
  });
});
