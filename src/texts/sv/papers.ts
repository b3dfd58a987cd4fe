import { forumPapers } from './forum-papers.ts';
import { promiseOutcomes } from './judgements.ts';
import { managementPapers } from './management-papers.ts';
import { paperPages } from './paper-pages.ts';

/** A board's name is no proper name: within a sentence "Tekniska nämnden" is "tekniska nämnden", a company's stays. */
const inText = (name: string): string =>
  /(nämnden|nämnd|styrelsen|fullmäktige|förvaltningen|kontoret|enheten|utskottet)\b/i.test(name) &&
  !/\p{L}.*\p{Lu}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The papers of boards and auditors: their fixed words, and the built-in texts that a municipality may change. */
export const papers = {
  page: 'Sida',
  footer: (organisation: string, title: string) => `${organisation} · ${title}`,
  kinds: {
    response: 'Yttrande',
    officialLetter: 'Tjänsteskrivelse',
    extractOfMinutes: 'Protokollsutdrag',
    actionPlan: 'Åtgärdsplan',
    roundReport: 'Uppföljningsrapport',
    statusReport: 'Lägesrapport',
    ...managementPapers.kinds,
    ...forumPapers.kinds,
  },
  facts: {
    date: 'Datum',
    registryNumber: 'Diarienummer',
    letter: 'Skrivelsens datum',
    answerBy: 'Svar senast',
    meeting: 'Sammanträdesdatum',
    plannedMeeting: 'Planerat möte',
    minuteItem: 'Paragraf',
    author: 'Handläggare',
    email: 'E-post',
    firm: 'Sakkunnigt biträde',
  },
  marks: {
    draft: 'Utkast – inte beslutat',
    replaced: 'Ersatt av ett nyare yttrande',
    public: 'Offentlig version',
    ownRound: 'Kommunens egen uppföljning – inte revisorernas',
    draftRound: 'Utkast – uppföljningen är inte avslutad',
    notDecided: 'Förslag – inte beslutat',
  },
  /** What an extract of minutes is called before the meeting. */
  proposedMinutes: 'Förslag till protokollsutdrag',
  inText,
  auditors: 'Kommunens revisorer',
  layAuditors: (company: string) => `Lekmannarevisorerna i ${company}`,
  missing: (name: string) => `[fyll i: ${name}]`,
  omitted: (provision: string) => `[uppgift utelämnad: ${provision}]`,
  official: 'tjänsteperson',
  none: '–',
  onward: (audit: string, year: number | null) => (year === null ? audit : `${audit} (${year})`),
  and: 'och',

  titles: {
    response: (audits: string) => `Yttrande över ${audits}`,
    officialLetter: (audits: string) => `Svar till revisorerna om ${audits}`,
    extractOfMinutes: (minuteItem: string | null, audits: string) =>
      `${minuteItem ? `${minuteItem} ` : ''}Svar till revisorerna om ${audits}`,
    actionPlan: (about: string) => `Åtgärdsplan: ${about}`,
    statusReport: (organisation: string) => `Lägesrapport: revisionens rekommendationer i ${organisation}`,
  },
  /** Several audits in one sentence. */
  manyAudits: (count: number) => `${count} granskningar`,

  response: {
    decisions: 'Beslut',
    decisionColumns: {
      body: 'Nämnd eller bolag',
      decided: 'Beslutsdag',
      minuteItem: 'Paragraf',
      registryNumber: 'Diarienummer',
    },
    noDecision: 'Eget beslut saknas',
    whole: 'Yttrandet i sin helhet',
    wholeAudit: 'Om granskningen som helhet',
    questions: 'Om revisionsfrågorna',
    recommendation: (number: string | null) =>
      number === null ? 'Rekommendation' : `Rekommendation ${number}`,
    question: (number: string | null) => (number === null ? 'Revisionsfråga' : `Revisionsfråga ${number}`),
    stance: 'Ställningstagande',
    stances: {
      agrees: 'Instämmer',
      partly: 'Instämmer delvis',
      disagrees: 'Instämmer inte',
      referred: 'Hänvisar till annan',
    },
    referrals: {
      proposed: (body: string) => `Hänvisas till ${inText(body)}, som inte har svarat än`,
      accepted: (body: string) => `Hänvisas till ${inText(body)}, som har åtagit sig det`,
      returned: (body: string) => `Hänvisades till ${inText(body)}, som inte har åtagit sig det`,
      withdrawn: (body: string) => `Hänvisningen till ${inText(body)} är återtagen`,
    },
    answerOf: (body: string) => `Svar från ${body}`,
    answers: 'Svar till revisorerna',
    answer: 'Svar',
    commitments: 'Åtaganden',
    commitmentColumns: { what: 'Vad som ska göras', who: 'Ansvarig', when: 'Klart senast' },
    controlPlan: 'Tas in i internkontrollplanen',
    noText: 'Svaret har ingen text.',
    unmapped: 'Rekommendationer utan svar',
    unmappedLede: 'Yttrandet tar inte upp de här rekommendationerna var för sig:',
    unmappedLine: (number: string | null, text: string) => (number === null ? text : `${number}. ${text}`),
    supersedes: (title: string) => `Yttrandet ersätter det tidigare beslutade yttrandet ”${title}”.`,
    chair: 'Ordförande',
    secretary: 'Sekreterare',
  },
  officialLetter: {
    proposal: 'Förslag till beslut',
    summary: 'Sammanfattning',
    matter: 'Ärendet',
    economy: 'Ekonomiska konsekvenser',
    children: 'Barnkonsekvensanalys',
    attachments: 'Bilagor',
    recipients: 'Expedieras till',
  },
  extractOfMinutes: {
    matter: 'Ärendet',
    decision: 'Beslut',
    proposal: 'Beslutsgång',
    basis: 'Beslutsunderlag',
    recipients: 'Expedieras till',
    chair: 'Ordförande',
    adjuster: 'Justerare',
    attested: 'Utdraget bestyrks',
  },
  actionPlan: {
    columns: { action: 'Åtgärd', owner: 'Ansvarig', due: 'Klart', followUp: 'Följs upp' },
    states: {
      planned: 'Planerad',
      underWay: 'Pågår',
      done: 'Klar',
      cancelled: 'Inställd',
      committed: 'Utlovad',
      kept: 'Infriat enligt revisorerna',
      promised: 'Utlovad – ingen åtgärd är planerad',
      proposed: 'Föreslaget åtagande – inte beslutat',
    },
    doneOn: (day: string) => `Klar ${day}`,
    moved: (count: number) => (count === 1 ? 'Flyttad 1 gång' : `Flyttad ${count} gånger`),
    movedFrom: (was: string | null, became: string | null, reason: string | null) =>
      `Flyttad från ${was ?? 'utan dag'} till ${became ?? 'utan dag'}${reason ? `: ${reason}` : ''}`,
    promisedBy: (day: string) => `Utlovad till ${day}`,
    laterThanPromised: 'Senare än utlovat',
    replacedBy: (title: string, decidedOn: string | null) =>
      `Yttrandet är ersatt av ”${title}”${decidedOn ? `, beslutat ${decidedOn}` : ''}. Utlovade dagar är de i det ersatta yttrandet. Åtgärderna visas som de står i registret i dag. Det som gäller nu står i det nya yttrandets åtgärdsplan.`,
    free: 'Åtgärder utan rekommendation',
    /** What the plan holds. */
    holds: {
      responses: () =>
        'Planen omfattar åtagandena i yttrandet och de åtgärder som genomför dem. Nämndens övriga åtgärder finns i nämndens egen åtgärdsplan.',
      audits: () =>
        'Planen omfattar alla nämnders åtgärder och beslutade åtaganden med anledning av granskningen.',
      bodies: (body: string) =>
        `Planen omfattar alla åtgärder som ${body} ansvarar för eller som andra utför åt ${body}, och åtaganden i beslutade yttranden.`,
    },
    ownOnly: 'Planen visar bara de uppgifter som den som tog fram den har rätt att se.',
    onlyHandedOver:
      'Planen innehåller bara det som har lämnats över till revisorerna: åtaganden i expedierade yttranden, och åtgärder så som de såg ut när de lämnades över.',
    handedOn: (day: string) => `Överlämnad ${day}`,
    empty: 'Det finns inga åtgärder eller åtaganden att visa.',
    totals: (counts: string, done: number, late: number) =>
      `Planen innehåller ${counts}.${done > 0 ? ` Klara: ${done}.` : ''}${late > 0 ? ` Försenade: ${late}.` : ''}`,
    late: 'Försenad',
  },
  roundReport: {
    overall: 'Samlad bedömning',
    totals: 'Bedömningarna i siffror',
    totalsCaption: {
      auditors: 'Revisorernas bedömningar, en för varje rekommendation och nämnd eller bolag',
      municipality: 'Kommunens egna bedömningar, en för varje rekommendation och nämnd eller bolag',
    },
    columns: { audit: 'Granskning', all: 'Antal' },
    sum: 'Summa',
    bodyColumns: {
      number: 'Nr',
      recommendation: 'Rekommendation',
      body: 'Nämnd eller bolag',
      status: 'Bedömning',
    },
    sameRecommendation: 'Samma rekommendation',
    done: 'Gjort',
    remaining: 'Återstår',
    comment: 'Kommentar',
    interpreted: (by: string) => `Tolkat av ${by}:`,
    notAssessed: 'Inte bedömd',
    promises: 'Löfte och utfall',
    promiseColumns: { promise: 'Löfte', due: 'Klart senast', outcome: 'Utfall' },
    outcomes: promiseOutcomes,
    meeting: 'Behov av möte',
    needsMeeting: (whom: string | null, reason: string | null) =>
      `Revisorerna vill träffa ${whom ?? 'den som berörs'}${reason ? `: ${reason}` : '.'}`,
    ownNeedsMeeting: (whom: string | null, reason: string | null) =>
      `${whom ?? 'Den som berörs'} behöver träffas${reason ? `: ${reason}` : '.'}`,
    noMeeting: 'Inget möte behövs.',
    empty: 'Uppföljningen har inga bedömningar.',
    verdict: 'Bedömning',
    countNote:
      'En rekommendation som riktas till flera organ räknas en gång för varje organ som har bedömts.',
  },
  statusReport: {
    trend: 'Utveckling',
    auditorsRounds: 'Revisorernas uppföljningar',
    auditorsRoundsLede:
      'Revisorernas egna bedömningar, en rad för varje avslutad uppföljning. Här räknas varje bedömning, en för varje rekommendation och nämnd eller bolag.',
    ownRounds: 'Kommunens egna uppföljningar',
    ownRoundsLede: 'Kommunens egna bedömningar. De räknas aldrig ihop med revisorernas.',
    years: 'Nämndernas och bolagens eget arbete, år för år',
    yearsLede: 'Vad nämnder och bolag själva har rapporterat, och vad som har bekräftats internt.',
    roundColumns: { round: 'Uppföljning', dated: 'Datum' },
    yearColumns: {
      year: 'År',
      reportedDone: 'Rapporterat klart',
      confirmed: 'Bekräftat internt',
      sentBack: 'Tillbakaskickat',
      notToAct: 'Beslut att inte åtgärda',
    },
    noRounds: 'Det finns ingen avslutad uppföljning att jämföra med än.',
    recipients: { board: 'Kommunstyrelsen', auditors: 'Kommunens revisorer' },
    onlyHandedOver: 'Rapporten innehåller bara det som nämnder och bolag har lämnat över till revisorerna.',
  },

  /** Built-in texts. The names in braces are filled in. */
  templates: {
    response: {
      intro:
        'Kommunens revisorer har lämnat {audits} till {board} för yttrande. {board} lämnar här sitt svar på revisorernas rekommendationer.',
      closing: '',
    },
    officialLetter: {
      proposal: '{board} antar förslaget till yttrande som sitt svar till kommunens revisorer.',
      summary:
        'Kommunens revisorer har lämnat {audits} med {recommendations} som rör {board}. Revisorerna vill ha svar senast {answerBy}. Förvaltningen lämnar ett förslag till yttrande. [Sammanfatta vad nämnden föreslås svara.]',
      matter:
        'Revisorernas skrivelse är daterad {letterDate}. Förslaget till yttrande innehåller {commitments}.\n\n[Beskriv hur ärendet har beretts och vilka överväganden som har gjorts.]',
      economy: '[Beskriv vad förslaget kostar och hur det betalas, eller att det ryms inom beslutad budget.]',
      children: '',
      attachments:
        '- Förslag till yttrande, {date}\n- Revisorernas skrivelse, {letterDate}\n- Revisionsrapport: {audits}',
      recipients: '- Kommunens revisorer',
    },
    extractOfMinutes: {
      decision: '{board} antar förslaget till yttrande som sitt svar till kommunens revisorer.',
      matter: 'Kommunens revisorer har lämnat {audits} till {board} för yttrande.',
      basis:
        '- [Bekräfta: Förvaltningens tjänsteskrivelse]\n- Förslag till yttrande\n- Revisorernas skrivelse, {letterDate}\n- Revisionsrapport: {audits}',
      proposal:
        '[Bekräfta eller ändra: Ordföranden frågar om {board} beslutar enligt förvaltningens förslag och finner att {board} gör det.]',
    },
    actionPlan: {
      intro:
        'Planen visar vad som ska göras med anledning av revisorernas rekommendationer, vem som ansvarar, när det ska vara klart och när effekten följs upp.',
      closing: '',
    },
    roundReport: {
      intro:
        'Uppföljningen gäller {audits}. För varje rekommendation anges vad som är gjort och vad som återstår.',
      closing: '',
    },
    statusReport: {
      intro:
        'Rapporten visar hur långt kommunen har kommit med revisorernas rekommendationer. Revisorernas bedömning, kommunens egna uppföljningar och nämndernas egna uppgifter redovisas var för sig.',
      closing: '',
    },
    ...managementPapers.templates,
    ...forumPapers.templates,
  },
  /** What each part is called where it is changed. */
  sections: {
    response: { intro: 'Inledning', closing: 'Avslutning' },
    officialLetter: {
      proposal: 'Förslag till beslut',
      summary: 'Sammanfattning',
      matter: 'Ärendet',
      economy: 'Ekonomiska konsekvenser',
      children: 'Barnkonsekvensanalys',
      attachments: 'Bilagor',
      recipients: 'Expedieras till',
    },
    extractOfMinutes: {
      decision: 'Beslut',
      matter: 'Ärendet',
      basis: 'Beslutsunderlag',
      proposal: 'Beslutsgång',
      recipients: 'Expedieras till',
    },
    actionPlan: { intro: 'Inledning', closing: 'Avslutning' },
    roundReport: { intro: 'Inledning', closing: 'Avslutning' },
    statusReport: { intro: 'Inledning', closing: 'Avslutning' },
    ...managementPapers.sections,
    ...forumPapers.sections,
  },
  /** What a name in braces stands for. */
  placeholders: {
    organisation: 'kommunens namn',
    board: 'nämndens namn',
    date: 'handlingens datum',
    registryNumber: 'diarienumret',
    audits: 'granskningens titel, eller titlarna',
    letterDate: 'skrivelsens datum',
    answerBy: 'den dag då svaret ska finnas hos revisorerna',
    recommendations: 'hur många rekommendationer det gäller',
    commitments: 'hur många åtaganden svaret innehåller',
    meetingDate: 'sammanträdets dag',
    minuteItem: 'paragrafen',
    about: 'vad planen gäller',
    round: 'uppföljningens titel',
    recipient: 'vem rapporten går till',
    ...managementPapers.placeholders,
    ...forumPapers.placeholders,
  },
  forum: forumPapers.forum,
  counted: {
    actions: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
    recommendations: (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
    commitments: (count: number) =>
      count === 0 ? 'inga åtaganden' : count === 1 ? '1 åtagande' : `${count} åtaganden`,
  },

  ...paperPages,
};
