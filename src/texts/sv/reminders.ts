/** Reminders by mail, and the private calendar. */
export const reminders = {
  language: 'sv',
  title: 'Påminnelser',
  mailTitle: 'E-post',
  mailNote:
    'Ett mejl om dagen som mest, med allt som behöver dig: 30, 14, 7 och 1 dag före, samma dag, och sedan en gång i veckan om det blir försenat.',
  mailOff:
    'Den här servern är inte inställd för att skicka e-post, så inget skickas. Den som sköter servern kan ställa in det.',
  mailExample: 'Exempelkommunens personer är påhittade. Till dem skickas ingen e-post.',
  rhythm: 'Hur ofta vill du ha mejl?',
  rhythms: {
    daily: 'De dagar då något närmar sig, högst ett om dagen',
    weekly: 'En gång i veckan, på måndagar',
    never: 'Aldrig',
  },
  inLanguage: 'Språk i mejlen och i din kalender',
  languages: { sv: 'Svenska', en: 'English' },
  save: 'Spara',
  saved: 'Ditt val är sparat',
  savedNote: 'Det gäller från nästa mejl.',
  calendarTitle: 'Din kalender',
  calendarNote:
    'Du får en egen adress som du lägger in i ditt kalenderprogram. Kalendern visar dina egna dagar: åtgärder, åtaganden, svar med alla steg dit, sammanträden och begäranden. Innehåll som är sekretessmarkerat följer inte med. Den som har adressen kan läsa dina dagar, så dela den inte.',
  calendarMade: (at: string) =>
    `Du har en adress sedan ${at}. Den visas inte igen; gör en ny om du har tappat den.`,
  make: 'Gör en adress',
  makeAnew: 'Gör en ny adress',
  makeAnewNote: 'Den gamla slutar fungera genast.',
  revoke: 'Ta bort adressen',
  revoked: 'Adressen är borttagen',
  revokedNote: 'Kalenderprogram som har den får inget mer.',
  madeTitle: 'Din kalenderadress',
  madeLede: 'Kopiera adressen nu. Den visas bara den här gången.',
  madeHow: [
    'Outlook: Lägg till kalender, Prenumerera från webben, och klistra in adressen.',
    'Apple Kalender: Arkiv, Ny kalenderprenumeration.',
    'Thunderbird: Ny kalender, På nätverket.',
  ],
  madeNext: 'Programmet hämtar nya dagar av sig självt, oftast någon gång om dagen.',
  back: 'Tillbaka till ditt konto',
  calendarOf: (organisation: string) => `Stadga – ${organisation}`,
  calendarGone: 'Den här kalenderadressen gäller inte. Gör en ny under Ditt konto i Stadga.',
  tooMany: 'För många försök. Vänta en stund.',
  mail: {
    title: 'Att göra i Stadga',
    subject: (late: number, soon: number) => {
      const parts = [
        late > 0 ? `${late} försenat` : '',
        soon > 0 ? `${soon} den närmaste veckan` : '',
      ].filter(Boolean);
      return parts.length > 0 ? `Att göra i Stadga: ${parts.join(', ')}` : 'Att göra i Stadga';
    },
    greeting: (name: string) => `Hej ${name}!`,
    lede: 'Det här behöver dig i Stadga:',
    others: (count: number) =>
      count === 1 ? 'Dessutom väntar 1 sak till.' : `Dessutom väntar ${count} saker till.`,
    all: 'Allt som väntar på dig',
    why: 'Du får mejlet för att du har en roll i kommunens uppföljning av revisionen.',
    change: 'Ändra hur ofta och på vilket språk, eller avstå',
  },
};
