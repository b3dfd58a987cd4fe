import { promiseOutcomes } from './judgements.ts';

/** "Mått": hur uppföljningen går. Varje mått säger vad som räknas, av vad och varifrån. */
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);

export const measures = {
  title: 'Mått',
  lede: 'Så går det med granskningarna. Varje siffra leder till sina rader. En rekommendation som riktas till flera organ räknas hos vart och ett av dem.',
  filter: {
    label: 'Välj vad som räknas',
    body: 'Nämnd eller bolag',
    allBodies: 'Alla',
    from: 'Granskningar från år',
    to: 'Till år',
    submit: 'Visa',
  },
  noData: 'underlag saknas',
  partOfAll: (part: number, all: number) => `${part} av ${all}`,
  unknown: (count: number) => `${count} okända`,
  linkPart: (measure: string, of: string) => `${measure}, ${of}: de som räknas`,
  linkAll: (measure: string, of: string) => `${measure}, ${of}: alla som räknas av`,
  median: (count: number) => `median ${days(count)}`,
  medianOf: (dated: number, part: number) => (dated === part ? '' : `räknat på de ${dated} som har datum`),
  times: (count: number) => (count === 1 ? '1 flytt' : `${count} flyttar`),
  groups: {
    work: {
      title: 'Nämndernas arbete och intern verifiering',
      lede: 'Nämndernas egna uppgifter och den interna verifieringen. Det är aldrig revisorernas bedömning.',
    },
    auditors: {
      title: 'Revisorernas bedömning',
      lede: 'Revisorernas egna färger i deras senaste uppföljning. Färger som någon här har tolkat räknas inte.',
    },
    promises: {
      title: 'Svar och löften',
      lede: 'Svar till revisorerna och vad som blev av det som lovades i dem.',
    },
    actions: {
      title: 'Åtgärder',
      lede: 'Åtgärder i handlingsplanerna. En åtgärd för flera granskningar räknas i den äldsta granskningens år.',
    },
  },
  actionsHidden: 'Åtgärderna är organens egna tills de överlämnas en och en, och räknas därför inte här.',
  columns: {
    measure: 'Mått',
    value: 'Nu',
    of: 'Underlag',
    counted: 'Vad som räknas',
    body: 'Nämnd eller bolag',
    year: 'År',
  },
  names: {
    confirmed: 'Verifierade internt',
    workUnderWay: 'Klara eller på gång, enligt nämnden',
    notToAct: 'Beslut att inte åtgärda',
    openWork: 'Öppna i det egna arbetet',
    green: 'Gröna enligt revisorerna',
    greenOrYellow: 'Gröna eller gula enligt revisorerna',
    openAuditors: 'Inte gröna enligt revisorerna',
    answeredInTime: 'Svar i tid',
    promisesKept: 'Infriade löften enligt revisorerna',
    promisesKeptOwn: 'Infriade löften enligt egna uppföljningar',
    commitmentsOverdue: 'Passerade löften som ingen har funnit infriade',
    movedDates: 'Åtgärder med flyttat datum',
    actionsOverdue: 'Försenade åtgärder',
    roundGreen: 'Gröna i en uppföljning',
    confirmedThen: 'Verifierade vid årets slut',
  },
  short: {
    confirmed: 'Verifierade',
    workUnderWay: 'Klara eller på gång',
    notToAct: 'Åtgärdas inte',
    openWork: 'Öppna, dagar',
    green: 'Gröna',
    greenOrYellow: 'Gröna eller gula',
    openAuditors: 'Inte gröna, dagar',
    answeredInTime: 'Svar i tid',
    promisesKept: 'Infriade löften',
    promisesKeptOwn: 'Infriade, egen uppföljning',
    commitmentsOverdue: 'Passerade, inte infriade',
    movedDates: 'Flyttade',
    actionsOverdue: 'Försenade',
    roundGreen: 'Gröna',
    confirmedThen: 'Verifierade',
  },
  definitions: {
    confirmed:
      'Rekommendationer hos organ som någon annan än den ansvariga har granskat underlaget för och bekräftat, av alla vars arbete du får se. Källa: den interna verifieringen.',
    workUnderWay:
      'Rekommendationer hos organ som är planerade, rapporterade som klara eller verifierade, av alla vars arbete du får se. Källa: organens egna uppgifter.',
    notToAct:
      'Rekommendationer där organet har beslutat att inte åtgärda, av alla vars arbete du får se. Besluten står längre ned med paragraf och skäl.',
    openWork:
      'Öppen är den som varken är verifierad eller har ett beslut om att inte åtgärdas. Åldern är dagar sedan granskningen. Är bara månad eller år känt räknas från dess sista dag.',
    green:
      'Grön i revisorernas senaste uppföljning, av alla som de har följt upp. Är färgen okänd för några är andelen minst den som visas.',
    greenOrYellow:
      'Grön eller gul i revisorernas senaste uppföljning, av alla som de har följt upp. Det är vad en rapport brukar kalla åtgärdad eller påbörjad.',
    openAuditors:
      'Alla som revisorerna inte har bedömt som gröna, även de som inte är uppföljda än. Åldern är dagar sedan granskningen. Är bara månad eller år känt räknas från dess sista dag.',
    answeredInTime:
      'Svar som revisorerna hade senast den dag som gällde, av alla svar med en dag som har kommit in eller skulle ha gjort det. Beviljat anstånd flyttar dagen. Källa: ärendena.',
    promisesKept:
      'Åtaganden som infriades, av alla som revisorerna har prövat i en avslutad uppföljning. Den senaste gäller.',
    promisesKeptOwn:
      'Åtaganden som infriades, av alla som kommunen själv har prövat i en avslutad uppföljning. Den senaste gäller.',
    commitmentsOverdue:
      'Åtaganden vars dag har passerat utan att någon uppföljning har funnit dem infriade eller alla deras åtgärder är klara, av alla åtaganden med en dag.',
    movedDates:
      'Åtgärder vars slutdatum har flyttats minst en gång, av alla med ett slutdatum. Första gången ett datum sätts är ingen flytt.',
    actionsOverdue: 'Åtgärder vars slutdatum har passerat, av alla som är planerade eller pågår.',
    roundGreen: 'Gröna i denna uppföljning, av alla bedömningar i den.',
    confirmedThen:
      'Verifierade internt när året tog slut, av alla rekommendationer i granskningar från det året eller tidigare.',
  },
  /** What the auditors count, who see what they have found themselves and nothing of the bodies’ actions. */
  overdueToAuditors:
    'Åtaganden vars dag har passerat utan att revisorerna har funnit dem infriade i en avslutad uppföljning, av alla åtaganden med en dag. Här ingår både de som är prövade och de som återstår att pröva.',
  byBody: 'Per nämnd och bolag',
  byCohort: 'Per år som granskningen gjordes',
  ofBody: (name: string) => name,
  ofYear: (year: number) => `granskningar från ${year}`,
  withoutYear: 'Utan år',
  whole: 'alla',
  trend: {
    title: 'Över tid',
    years: 'Verifierade internt vid varje års slut',
    yearsLede:
      'Räknat ur arbetets händelser: av rekommendationer i granskningar från det året eller tidigare. Sista raden är läget i dag.',
    rounds: 'Gröna i revisorernas uppföljningar',
    roundsLede:
      'Avslutade uppföljningar, den äldsta först. Varje uppföljning gäller sina granskningar, så andelarna är inte samma rekommendationer.',
    year: 'År',
    today: (year: number) => `${year}, i dag`,
    round: 'Uppföljning',
    confirmed: 'Verifierade',
    share: 'Andel',
    green: 'Gröna',
    yellow: 'Gula',
    red: 'Röda',
    unknown: 'Okända',
    all: 'Alla',
    chart: (first: string, last: string) => `Linje från ${first} till ${last}. Talen står i tabellen intill.`,
    few: 'Det behövs minst två tidpunkter för en linje.',
  },
  decisions: {
    title: 'Beslut att inte åtgärda',
    lede: 'Besluten visas öppet, med paragraf och skäl.',
    none: 'Inget organ har beslutat att inte åtgärda en rekommendation.',
    caption: (shown: number, all: number) => (shown === all ? `${all} beslut` : `${shown} av ${all} beslut`),
    all: 'Visa alla beslut',
  },
  empty: 'Det finns inget att räkna än. Måtten visas när det finns rekommendationer som du får se.',
  downloads: { title: 'Ladda ned måtten', xlsx: 'Excel', csv: 'CSV', fileName: 'matt', sheet: 'Mått' },
  file: {
    group: 'Grupp',
    of: 'För',
    part: 'Antal',
    all: 'Av',
    unknown: 'Okända',
    share: 'Andel, procent',
    median: 'Median, dagar',
    times: 'Flyttar',
  },
  rows: {
    title: (measure: string) => measure,
    back: 'Till måtten',
    part: 'De som räknas',
    all: 'Alla som räknas av',
    unknown: 'De som ingen vet om',
    sides: 'Vilka rader',
    count: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
    none: 'Inga rader.',
    about: 'Granskning',
    what: 'Vad',
    body: 'Organ',
    state: 'Läge',
    assessed: 'Revisorerna',
    dueOn: 'Senast',
    doneOn: 'Klart',
    received: 'Hos revisorerna',
    outcome: 'Utfall',
    times: 'Flyttar',
    days: 'Dagar',
    minuteItem: 'Beslut',
    reason: 'Skäl',
    noDate: 'utan datum',
    matter: (number: string) => (number === '' ? 'Ärendet' : `Ärende ${number}`),
    reworded: 'Gäller löftet i det svar som ersatts',
    outcomes: promiseOutcomes,
    actionStates: { planned: 'planerad', underWay: 'pågår', done: 'klar', cancelled: 'inställd' },
  },
};
