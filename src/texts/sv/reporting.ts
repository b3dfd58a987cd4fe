import { notAssessable, verdicts } from './judgements.ts';
import { share } from './share.ts';

/** What the printed papers say. `\u00a0` is a space that never breaks a line. */
const counted = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`;
const recommendations = (count: number) => counted(count, 'rekommendation', 'rekommendationer');
const audits = (count: number) => counted(count, 'granskning', 'granskningar');

export const reporting = {
  share,
  footer: (title: string) => `Statusrapport · ${title}`,
  page: 'Sida',
  of: 'av',
  contents: 'Innehåll',
  none: '–',
  yes: 'Ja',
  no: 'Nej',

  statuses: {
    green: 'Åtgärdad',
    yellow: 'Delvis åtgärdad',
    red: 'Inte åtgärdad',
    unknown: 'Okänd',
    notAssessed: 'Inte uppföljd',
  },
  /** After a number. */
  tallied: {
    green: (count: number): string => (count === 1 ? 'åtgärdad' : 'åtgärdade'),
    yellow: (count: number): string => (count === 1 ? 'delvis åtgärdad' : 'delvis åtgärdade'),
    red: (count: number): string => (count === 1 ? 'inte åtgärdad' : 'inte åtgärdade'),
    unknown: (count: number): string => (count === 1 ? 'okänd' : 'okända'),
    notAssessed: (count: number): string => (count === 1 ? 'inte uppföljd' : 'inte uppföljda'),
  },
  verdicts,
  notAssessable,
  severities: { error: 'Fel', warning: 'Motsägelse', note: 'Notering' },
  documentKinds: {
    followUp: 'Uppföljande granskning',
    audit: 'Granskning',
    transmittal: 'Revisorernas skrivelse',
    response: 'Svar till revisorerna',
    actionPlan: 'Handlingsplan',
    other: 'Annan handling',
  },
  deadlineKinds: { response: 'Svar till revisorerna', extension: 'Anstånd', other: 'Annat datum' },

  place: {
    page: (page: number) => `s.\u00a0${page}`,
    sheet: (sheet: number) => `blad\u00a0${sheet}`,
    line: (line: number) => `rad\u00a0${line}`,
    paragraph: (paragraph: number) => `stycke\u00a0${paragraph}`,
  },

  front: {
    kicker: 'Statusrapport: uppföljning av revisionens rekommendationer',
    untitled: 'Handling utan läsbar titel',
    file: 'Läst ur filen',
    pages: (count: number) => counted(count, 'sida', 'sidor'),
    kind: 'Handling',
    dated: 'Daterad',
    undated: 'Inget läsbart datum',
    firm: 'Sakkunnigt biträde',
    registryNumber: 'Diarienummer',
    read: 'Omfattning',
    scope: (auditCount: number, recommendationCount: number) =>
      `${audits(auditCount)}, ${recommendations(recommendationCount)}`,
  },

  summary: {
    heading: 'Sammanfattning',
    noAudits:
      'I filen finns ingen granskning som har kunnat läsas. Därför finns här inga rekommendationer att redovisa. Under ”Att kontrollera” står vad läsningen har stött på. Om filen borde innehålla en granskning: pröva med originalet från revisorerna, helst som PDF eller DOCX med text.',
    noRecommendations:
      'Filen innehåller granskningar, men inga rekommendationer har kunnat läsas ur dem. Under ”Att kontrollera” står vad läsningen har stött på.',
    stated: (title: string, counts: string, share: string) =>
      `”${title}” anger själv ${counts}, alltså ${share} helt eller delvis åtgärdade.`,
    auditorsOwn: 'Siffrorna bygger bara på de statusar som revisorerna själva har skrivit eller ritat.',
    unknown: (unknown: number, all: number) =>
      `${unknown} av ${recommendations(all)} har ingen känd status. De räknas som okända, inte som åtgärdade eller pågående.`,
    figures: {
      recommendations: (count: number, auditCount: number) =>
        `${count === 1 ? 'rekommendation' : 'rekommendationer'} i ${audits(auditCount)}`,
      share: (done: number, all: number) => `helt eller delvis åtgärdade, ${done} av ${all}`,
      unknown: 'utan känd status',
    },
  },

  firstAudit: {
    kicker: 'Granskning: revisionsfrågor, bedömningar och rekommendationer',
    lede: 'Granskningen är inte uppföljd än. Revisorerna har bedömt sina revisionsfrågor och lämnat rekommendationer. En status får rekommendationerna först när revisorerna följer upp dem.',
    questions: {
      met: (count: number): string =>
        `${count === 1 ? 'revisionsfråga' : 'revisionsfrågor'} med svaret uppfyllt`,
      partly: (count: number): string =>
        `${count === 1 ? 'revisionsfråga' : 'revisionsfrågor'} med svaret delvis uppfyllt`,
      notMet: (count: number): string =>
        `${count === 1 ? 'revisionsfråga' : 'revisionsfrågor'} med svaret inte uppfyllt`,
      unknown: (count: number): string =>
        `${count === 1 ? 'revisionsfråga' : 'revisionsfrågor'} utan läsbar bedömning`,
    },
    bodies: 'Rekommendationer per nämnd eller bolag',
    bodiesCaption:
      'Antal rekommendationer per nämnd eller bolag. En som riktas till flera räknas hos var och en',
  },

  documents: {
    heading: 'Handlingar i filen',
    caption: 'Handlingar om revisionen som har lästs i filen',
    others: (count: number) =>
      `Filen innehåller också ${counted(count, 'annan handling', 'andra handlingar')} som inte hör till revisionen.`,
    columns: { document: 'Handling', firm: 'Från', dated: 'Daterad', number: 'Diarienummer', place: 'Plats' },
  },

  stated: {
    heading: 'Angivna och lästa totaler',
    caption: 'Vad handlingarna själva anger, mot vad som har lästs',
    columns: { source: 'Enligt', share: 'Helt eller delvis åtgärdade', outcome: 'Mot läsningen' },
    short: {
      recommendations: 'Antal',
      green: 'Åtgärdade',
      yellow: 'Delvis',
      red: 'Inte',
      unknown: 'Okända',
      notAssessed: 'Ej uppföljda',
    },
    document: (title: string) => `Anges i: ${title}`,
    audit: (title: string) => `Anges för: ${title}`,
    read: 'Läst ur filen',
    derived: 'Antalet är summan av de angivna färgerna.',
    agrees: 'Stämmer',
    differs: (what: string, stated: number, read: number) => `${what}: anges ${stated}, läst ${read}`,
    missing: 'Handlingarna anger inga totaler att jämföra med.',
  },

  chart: {
    heading: 'Läget per granskning',
    caption: 'Revisorernas statusar per granskning',
    captionPart: (part: number, of: number) => `Revisorernas statusar per granskning (del ${part} av ${of})`,
    captionOne: 'Revisorernas statusar i granskningen',
    alt: (bars: string) => `Liggande staplar med antal rekommendationer per status. ${bars}`,
    bar: (label: string, segments: string) => `${label}: ${segments}.`,
    segment: (count: number, words: string) => `${count} ${words}`,
    empty: 'inga rekommendationer',
    tableCaption: 'Samma siffror som tabell',
    audit: 'Granskning',
    total: 'Alla granskningar',
  },

  bodies: {
    heading: 'Läget per nämnd eller bolag',
    caption: 'Revisorernas statusar per nämnd eller bolag som rekommendationerna riktas till',
    several: 'En rekommendation som riktas till flera räknas hos var och en av dem.',
    body: 'Nämnd eller bolag',
  },

  proposals: {
    heading: 'Tolkningar',
    lede: (proposed: number, unknown: number) =>
      `För ${proposed} av ${unknown} okända statusar föreslår läsprogrammet en tolkning av texten. Det är inte revisorernas bedömning. Tolkningarna räknas inte in i någon annan siffra i rapporten och kan skickas som fråga till revisorerna.`,
    none: (unknown: number) =>
      `${unknown} okända ${unknown === 1 ? 'status saknar' : 'statusar saknar'} tolkning, eftersom texten inte ger tillräckligt stöd för någon.`,
    caption: 'Tolkade statusar, skilda från revisorernas',
    columns: { interpretation: 'Tolkning', count: 'Antal' },
    uninterpreted: 'Okända utan tolkning',
    label: 'Tolkning:',
    why: 'Skäl till tolkningen',
    reason: (reason: string, support: string) => `${reason} (${support})`,
    support: {
      strong: 'tydligt stöd i texten',
      fair: 'visst stöd i texten',
      weak: 'svagt stöd i texten',
    },
  },

  audits: {
    heading: 'Granskningar',
    bodies: 'Granskade nämnder och bolag',
    document: 'Läst ur',
    assessment: 'Revisorernas samlade bedömning',
    needsMeeting: 'Revisorerna vill träffa nämnden',
    empty: 'Inga rekommendationer har lästs ur granskningen.',
    caption: (title: string) => `Rekommendationer i ${title}`,
    columns: { number: 'Nr', recommendation: 'Rekommendation', addressees: 'Riktas till', status: 'Status' },
    done: 'Gjort',
    remaining: 'Kvarstår',
    comment: 'Kommentar',
    response: (body: string | null) => (body === null ? 'Svar' : `Svar från ${body}`),
    wholeAudit: 'avser hela granskningen',
    paraphrased: 'återgivet av revisorerna',
    place: 'Plats',
  },

  questions: {
    captionOf: (title: string) => `Revisionsfrågor i ${title}`,
    round: 'Revisionsfrågor för uppföljningen',
    columns: { number: 'Nr', question: 'Fråga', verdict: 'Bedömning' },
    criterion: 'Bedömningsgrund',
  },

  deadlines: {
    heading: 'Datum, svar och åtgärder',
    caption: 'Datum som handlingarna anger',
    columns: { date: 'Datum', kind: 'Gäller', whom: 'Vem', place: 'Plats' },
    none: 'Handlingarna anger inget datum för svar.',
    answered: (given: number, all: number) => `Svar har lästs till ${given} av ${recommendations(all)}.`,
    missingCaption: 'Rekommendationer utan läst svar',
    missingColumns: { audit: 'Granskning', recommendations: 'Rekommendation' },
    actionsCaption: 'Åtgärder enligt handlingsplan',
    actionColumns: { action: 'Åtgärd', owner: 'Ansvarig', due: 'Klart', followUp: 'Uppföljning' },
  },

  issues: {
    heading: 'Att kontrollera',
    lede: 'Det här har läsningen funnit oklart, motsägande eller oläsbart. Inget har rättats i det tysta.',
    none: 'Läsningen har inte funnit något att kontrollera.',
    caption: 'Att kontrollera, det allvarligaste först',
    columns: { severity: 'Slag', message: 'Vad', place: 'Plats' },
    expected: 'Väntat',
    found: 'Funnet',
  },

  method: {
    heading: 'Så är rapporten gjord',
    nothingInvented:
      'Rapporten är sammanställd ur en enda fil. Rekommendationer, svar och kommentarer återges med handlingens egna ord. Inget är tillagt, och det som inte gick att läsa står som okänt.',
    statuses:
      'En status är den som revisorerna har skrivit, ritat eller färglagt vid rekommendationen. Den visas alltid med form, ord och färg, så att den går att läsa även i svartvitt. Kommunens egna uppgifter och revisorernas bedömning blandas inte.',
    firstAudit:
      'Granskningen är en första granskning. I en sådan bedömer revisorerna sina revisionsfrågor och lämnar rekommendationer, men sätter ingen status på dem. Därför har rapporten varken statusar eller andelar. De kommer med revisorernas uppföljning.',
    unknown:
      'Okänd betyder att ingen status har gått att läsa vid rekommendationen. Färger försvinner ofta när en rapport görs om till text.',
    proposals:
      'En tolkning är ett förslag ur textens ordalydelse, med skäl och med hur säkert förslaget är. Den är märkt ”Tolkning”, har streckad ram och räknas aldrig ihop med revisorernas statusar.',
    proposalsLeftOut: 'Tolkningar av okända statusar är utelämnade ur den här rapporten.',
    share:
      'Andelen helt eller delvis åtgärdade är (åtgärdade + delvis åtgärdade) delat med alla rekommendationer. Där statusar är okända är andelen den minsta möjliga.',
    characters: 'Tecken som rapportens typsnitt saknar visas som \ufffd.',
    scaleCaption: 'Rapportens egen skala',
    scaleOf: (title: string) => `Skalan i ${title}`,
    scaleColumns: { status: 'Status här', words: 'Handlingens egna ord' },
    noScale: 'Ingen förklaring av revisorernas skala har lästs i filen.',
    sourceCaption: 'Källa',
    file: 'Fil',
    format: 'Format',
    fingerprint: 'Filens kontrollsumma (SHA-256)',
    formats: { pdf: 'PDF', docx: 'DOCX', xlsx: 'XLSX', text: 'Text', unknown: 'Okänt' },
  },

  /** A paper of the register, which knows more than one file does. */
  register: {
    title: (organisation: string) => `Revisionens rekommendationer i ${organisation}`,
    kicker: 'Statusrapport ur registret: uppföljning av revisionens rekommendationer',
    front: {
      organisation: 'Kommun',
      source: 'Källa',
      fromRegister: (day: string) => `ur registret, uttaget ${day}`,
      selection: 'Urval',
      everything: 'alla rekommendationer',
    },
    empty: 'Urvalet innehåller inga rekommendationer.',
    fileName: (day: string) => `statusrapport-${day}`,
    tooLarge: {
      title: 'Urvalet är för stort för en statusrapport',
      body: (total: string, most: string) =>
        `Urvalet har ${total} rekommendationer. En statusrapport rymmer högst ${most}. Välj till exempel en nämnd, en granskning eller några år, eller hämta allt som Excel.`,
      choose: 'Välj färre',
    },
    notAssessed: (count: number) =>
      `${recommendations(count)} har revisorerna inte följt upp än. De ingår inte i andelen och räknas inte som okända.`,
    share: (done: number, all: number) => `helt eller delvis åtgärdade, ${done} av ${all} uppföljda`,
    /** Where statuses are chosen. */
    chosen: {
      only: (selection: string) =>
        `Här visas bara ett urval: ${selection}. Därför anges ingen andel för det.`,
      whole: (all: number, counts: string) =>
        `Med alla bedömningar är det ${recommendations(all)}: ${counts}.`,
      share: (share: string, all: number) => `Av ${all} uppföljda är ${share} helt eller delvis åtgärdade.`,
      byFurthest:
        'En rekommendation som riktas till flera räknas efter den som har längst kvar. En nämnd kan därför ha fler med den valda bedömningen; välj nämnden för att se alla.',
    },
    notFollowedUp: 'inte uppföljda av revisorerna än',
    interpretedBy: (name: string) => `Tolkad av ${name}:`,
    about: (label: string, bodies: string) => `${label} (${bodies})`,

    interpretations: {
      lede: (read: number, unknown: number) =>
        `Revisorernas färg är okänd för ${recommendations(unknown)}. För ${read} av dem har en person tolkat texten. Det är inte revisorernas bedömning, och tolkningarna räknas inte in i någon annan siffra i rapporten.`,
      caption: 'Tolkade färger, skilda från revisorernas',
      label: 'Tolkad:',
      undecided: 'Okända utan tolkning',
    },

    ownWork: {
      heading: 'Nämndernas och bolagens eget arbete',
      lede: 'Här står vad nämnder och bolag själva uppger och vad som har verifierats internt. Det är inte revisorernas bedömning. En rekommendation som riktas till flera räknas hos var och en av dem.',
      caption: 'Rekommendationer efter läget i det egna arbetet',
      withheld: 'Inte överlämnat',
      whyWithheld:
        'Det egna arbetet visas för revisorerna först när nämnden eller bolaget har lämnat över det.',
    },
    tracks: {
      auditors: (status: string, dated: string | null) =>
        `Revisorerna: ${status.toLocaleLowerCase('sv')}${dated ? ` (${dated})` : ''}.`,
      notAssessed: 'Revisorerna: inte uppföljt än.',
      own: (state: string, day: string | null, minuteItem: string | null) =>
        `Eget arbete: ${state}${day ? ` ${day}` : ''}${minuteItem ? `, ${minuteItem}` : ''}.`,
      withheld: 'Eget arbete: inte överlämnat.',
      internal: {
        notExamined: 'Intern verifiering: inte gjord.',
        sentBack: 'Intern verifiering: tillbakasänd.',
        confirmed: 'Intern verifiering: bekräftad.',
      },
      states: {
        received: 'mottagen',
        answered: 'besvarad',
        planned: 'planerad',
        reportedDone: 'rapporterad klar',
        confirmed: 'klar, bekräftad',
        notToAct: 'beslut att inte åtgärda',
        reopened: 'öppnad igen',
      },
      short: {
        received: 'Mottagen',
        answered: 'Besvarad',
        planned: 'Planerad',
        reportedDone: 'Rapporterad klar',
        confirmed: 'Bekräftad',
        notToAct: 'Åtgärdas inte',
        reopened: 'Öppnad igen',
      },
    },

    answers: {
      heading: 'Svar till revisorerna',
      caption: 'Svar per nämnd eller bolag och granskning',
      columns: {
        body: 'Nämnd eller bolag',
        about: 'Gäller',
        answerBy: 'Svar senast',
        received: 'Mottaget',
        outcome: 'I tid',
      },
      extensions: {
        requested: (_day: string | null): string => 'anstånd begärt',
        granted: (day: string | null): string => (day ? `anstånd till ${day}` : 'anstånd beviljat'),
        unclear: (_day: string | null): string => 'oklart om anstånd har getts',
      },
      yes: 'Ja',
      no: 'Nej',
      inTime: 'Om svaret kom i tid avgörs av dagen då revisorerna tog emot det.',
    },

    method: {
      paragraphs: [
        'Rapporten är sammanställd ur kommunens register över revisionens rekommendationer. Rekommendationer, svar och kommentarer återges med handlingarnas egna ord. Inget är tillagt.',
        'Tre spår redovisas var för sig och blandas aldrig: vad nämnden eller bolaget själv uppger, vad som har verifierats internt och vad revisorerna har bedömt i sin senaste uppföljning. En intern verifiering gör aldrig revisorernas färg grön.',
        'Okänd betyder att revisorerna har följt upp rekommendationen men att färgen inte går att läsa i deras rapport, eller att de själva har svarat att det inte går att bedöma. En tolkning av en okänd färg är märkt med namnet på den som har gjort den, har streckad ram och räknas aldrig ihop med revisorernas.',
        'Riktas en rekommendation till flera visar totalerna den som har längst kvar.',
      ],
    },
  },
};
