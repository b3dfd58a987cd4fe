type Values = Record<string, string | number>;

const counted = (count: string | number | undefined, one: string, many: string) =>
  `${count} ${Number(count) === 1 ? one : many}`;
const recommendations = (count: string | number | undefined) =>
  counted(count, 'rekommendation', 'rekommendationer');
/** ”2 gröna, 2 gula och 1 röd”. */
const colours = (v: Values) =>
  `${counted(v.green, 'grön', 'gröna')}, ${counted(v.yellow, 'gul', 'gula')} och ${counted(v.red, 'röd', 'röda')}`;
const found = (v: Values) =>
  `${v.foundAll}, varav ${counted(v.foundGreen, 'grön', 'gröna')}, ${counted(v.foundYellow, 'gul', 'gula')}, ${counted(v.foundRed, 'röd', 'röda')} och ${v.foundUnknown} utan färg`;
const lackColour = (v: Values) => `${recommendations(v.foundUnknown)} saknar läsbar färg`;

/** What the reading of audit reports says about what it found, doubts and could not read. */
export const reading = {
  issues: {
    'totals-differ': (v: Values) =>
      `Rapporten anger ${recommendations(v.stated)}: ${colours(v)}. Läst: ${found(v)}.`,
    'totals-differ-unknown': (v: Values) =>
      `Rapporten anger ${colours(v)}. ${lackColour(v)}, så summan går inte att stämma av ännu.`,
    'totals-differ-inside': (v: Values) =>
      `Rapporten anger ${recommendations(v.stated)}, men dess egna färger blir ${v.sum}.`,
    'letter-totals-differ': (v: Values) =>
      `Revisorernas skrivelse anger ${recommendations(v.stated)}: ${colours(v)}. Läst i rapporten: ${found(v)}.`,
    'letter-totals-differ-unknown': (v: Values) =>
      `Revisorernas skrivelse anger ${colours(v)}. ${lackColour(v)} i rapporten, så summan går inte att stämma av ännu.`,
    'letter-totals-differ-inside': (v: Values) =>
      `Revisorernas skrivelse anger ${recommendations(v.stated)}, men dess egna färger blir ${v.sum}.`,
    'audit-totals-differ': (v: Values) =>
      `För ”${v.audit}” anges ${recommendations(v.stated)}: ${colours(v)}. Läst: ${found(v)}.`,
    'audit-totals-differ-unknown': (v: Values) =>
      `För ”${v.audit}” anges ${colours(v)}. ${lackColour(v)}, så summan går inte att stämma av ännu.`,
    'audit-totals-differ-inside': (v: Values) =>
      `För ”${v.audit}” anges ${recommendations(v.stated)}, men färgerna blir ${v.sum}.`,
    'number-repeated': (v: Values) => `Numret ${v.number} står två gånger i ”${v.audit}”.`,
    'number-jump': (v: Values) => `Numreringen hoppar till ${v.number} i ”${v.audit}”.`,
    'response-missing': (v: Values) => `Det finns inget svar på rekommendationen ”${v.text}” i ”${v.audit}”.`,
    'status-unknown': (v: Values) =>
      `Ingen läsbar status står vid rekommendationen ”${v.text}” i ”${v.audit}”.`,
    'dates-differ': () => 'Dokumentet har två olika datum: ett på framsidan och ett vid underskriften.',
    'late-answer-called-timely': (v: Values) =>
      `Svaret kom efter det datum då det skulle lämnas, men texten säger ”${v.claim}”.`,
    'late-answer': () => 'Svaret kom efter det datum då det skulle lämnas.',
    'letter-date-signature': (v: Values) => `Skrivelsen har ett datum men ${v.name} skrev under ett annat.`,
    'remaining-called-yellow': (v: Values) =>
      `Texten säger att det som kvarstår är gult, men ${counted(v.red, 'är röd', 'är röda')} enligt dokumentets egna siffror.`,
    'row-unread': () => 'En rad i tabellen har ingen rekommendation som går att läsa. Jämför med originalet.',
    'table-uncertain': () =>
      'Tabellens kolumner är tolkade efter var texten står. Jämför raderna med originalet.',
  } satisfies Record<string, (values: Values) => string>,
  proposals: {
    'nothing-remains': (quote: string) => `Texten säger att inget kvarstår: ”${quote}”`,
    'under-way': (quote: string) => `Texten säger att arbete pågår eller återstår: ”${quote}”`,
    'something-remains': (quote: string) => `Texten beskriver något som kvarstår: ”${quote}”`,
    'partly-done': (quote: string) => `En del är gjort: ”${quote}”`,
    'not-done': (quote: string) => `Texten säger att det inte är gjort: ”${quote}”`,
    'body-disagrees': (quote: string) => `Nämnden eller förvaltningen delar inte bedömningen: ”${quote}”`,
    done: (quote: string) => `Texten säger att det är gjort: ”${quote}”`,
  } satisfies Record<string, (quote: string) => string>,
};
