import { verdicts } from './judgements.ts';

/** What every page shares: the frame, the components, the error pages and the page about Stadga. */
export const web = {
  product: 'Stadga',
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  onThisPage: 'På sidan',
  openMenu: 'Meny',
  menuFolds: { more: 'Mer', followUp: 'Granskningar', management: 'Styrning' },
  menuItems: {
    controlPlans: 'Internkontroll',
    compliance: 'Efterlevnad',
    risks: 'Risker',
    exceptions: 'Undantag',
    forum: 'Forum',
    assets: 'Tillgångar',
    documents: 'Styrdokument',
    guideline: 'Riktlinje',
    indicators: 'Nyckeltal',
    yearWheel: 'Årshjul',
    introductionPlan: 'Införandeplan',
    managementReports: 'Rapporter',
    papers: 'Handlingar',
    year: 'Året',
    measures: 'Mått',
    handovers: 'Överlämnat',
    actions: 'Åtgärder',
    responses: 'Yttranden',
    matters: 'Ärenden',
    toDo: 'Att göra',
    overview: 'Läget',
    recommendations: 'Rekommendationer',
    audits: 'Granskningar',
    readings: 'Läs in rapport',
    organisation: 'Organisation',
    about: 'Om Stadga',
    signIn: 'Logga in',
  },
  account: 'Ditt konto',
  signOut: 'Logga ut',
  example: {
    label: 'Exempelkommun',
    title: 'Exempelkommun – allt är påhittat.',
    change: 'Byt person',
    choose: 'Välj vem du är',
    begin: 'Börja med er egen kommun',
  },
  otherLanguage: { name: 'English', code: 'en' as string },
  footer: 'Stadga är fri programvara under licensen EUPL-1.2.',
  pager: {
    label: 'Sidor',
    of: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
    first: 'Första',
    last: 'Sista',
  },
  errorPrefix: 'Fel:',

  status: {
    green: 'Åtgärdad',
    yellow: 'Delvis åtgärdad',
    red: 'Inte åtgärdad',
    unknown: 'Okänd i filen',
  },
  statusInSentence: {
    green: 'åtgärdad',
    yellow: 'delvis åtgärdad',
    red: 'inte åtgärdad',
    unknown: 'okänd i filen',
  },
  colours: {
    green: (count: number) => (count === 1 ? '1 grön' : `${count} gröna`),
    yellow: (count: number) => (count === 1 ? '1 gul' : `${count} gula`),
    red: (count: number) => (count === 1 ? '1 röd' : `${count} röda`),
    unknown: (count: number) => `${count} utan färg`,
  },
  verdict: verdicts,
  severity: { error: 'Kunde inte läsas', warning: 'Motsägelse', note: 'Att veta' },
  bar: {
    label: (parts: string) => `Fördelning: ${parts}`,
    caption: 'Fördelning per status',
    status: 'Status',
    count: 'Antal',
    share: 'Andel',
  },
  list: (items: string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`,
  progress: (done: number, total: number) => `${done} av ${total}`,
  noRows: 'Inget att visa.',
  errorSummary: 'Det här behöver rättas',

  errors: {
    notFound: {
      title: 'Sidan finns inte',
      body: 'Adressen är fel, eller så är det som fanns här borttaget.',
    },
    forbidden: {
      title: 'Det här får du inte göra',
      body: 'Dina roller räcker inte till det. Be er administratör om du ska kunna det, eller den som har rollen att göra det.',
    },
    notNow: {
      title: 'Det går inte nu',
      back: 'Tillbaka',
      response: {
        taken: (state: string) => `Steget är redan taget. Yttrandets läge: ${state}.`,
        early: (state: string) => `Det är för tidigt för det steget. Yttrandets läge: ${state}.`,
        elsewhere: (state: string) => `Steget går inte att ta härifrån. Yttrandets läge: ${state}.`,
        decided:
          'Yttrandet är beslutat och ändras aldrig. Behöver något sägas på nytt skriver du ett yttrande som ersätter det.',
        ready: 'Yttrandet är klart för beslut. Ta tillbaka det till utkast om något behöver ändras.',
        decisionNoted: 'Nämndens eget beslut är redan noterat.',
        decisionOfLead:
          'Nämnden håller i yttrandet. Dess beslut noteras med ”Notera beslutet” på yttrandets sida.',
      },
      withdrawnEvidence: 'Underlaget är makulerat. Återställ det om det behöver ändras.',
      withdrawnMatter: 'Granskningen är makulerad, så ärendet ändras inte. Återställ granskningen först.',
      decidedReport: 'Fullmäktige har beslutat med anledning av rapporten, så den ändras inte mer.',
    },
    otherSite: {
      title: 'Begäran togs inte emot',
      body: 'Formuläret skickades inte från den här webbplatsen, så inget har ändrats. Ladda om sidan och försök igen.',
    },
    formTooLong: {
      title: 'Formuläret är för långt',
      body: 'Det du skrev är mer än Stadga tar emot på en gång. Gå tillbaka, korta det och försök igen.',
    },
    tooLarge: {
      title: 'Filen är för stor',
      body: (megabytes: number) =>
        `Stadga tar emot filer upp till ${megabytes} MB. Dela upp handlingen, eller spara bara sidorna med revisionsrapporten som en ny PDF.`,
    },
    unsupported: {
      title: 'Filtypen går inte att läsa',
      body: 'Stadga läser PDF, Word (.docx), Excel (.xlsx), text (.txt) och Markdown (.md). Spara rapporten i ett av de formaten och försök igen.',
    },
    internal: {
      title: 'Något gick fel hos oss',
      body: 'Felet är antecknat i loggen. Försök igen om en stund. Händer det igen: lämna numret nedan till den som sköter systemet.',
      reference: (id: string) => `Felnummer: ${id}`,
    },
    toFirstPage: 'Till första sidan',
  },

  about: {
    title: 'Om Stadga',
    lede: 'Stadga är ett öppet ledningssystem för svenska kommuner som vill följa varje rekommendation från revisionen tills någon annan än ägaren har kontrollerat att den är åtgärdad.',
    howTitle: 'Så läser Stadga en rapport',
    how: [
      'Filen läses på den här servern och skickas inte vidare till någon annan tjänst.',
      'Texten i rapporten återges ordagrant, med sidan eller raden där den står.',
      'En status tas med bara när den är tryckt eller ritad bredvid raden, som ett ord, en symbol eller en färg.',
      'Det som lästs räknas mot de summor som rapporten själv anger. Varje skillnad visas.',
    ],
    neverTitle: 'Det här gör Stadga aldrig',
    never: [
      'Hittar på. Saknas en färg i filen står den som okänd.',
      'Blandar ihop förslag och bedömningar. Ett förslag visar alltid varför det ges och hur säkert det är.',
      'Rättar i tysthet. Hopp i numreringen, fel i summor och datum som säger emot varandra står kvar och pekas ut.',
      'Ändrar det som revisorerna har skrivit.',
    ],
    limitsTitle: 'Vad som kan bli fel',
    limits:
      'Rapporter ser olika ut. Tabeller utan linjer, inskannade sidor och ovanliga symboler kan läsas fel eller inte alls. Jämför därför alltid med originalet, som visas bredvid.',
    licenceTitle: 'Licens',
    licence:
      'Stadga är fri programvara under European Union Public Licence, version 1.2 (EUPL-1.2). Du får använda, granska, ändra och dela den.',
  },
};
