/** Nycklar som låter program arbeta i en persons ställe. */
export const tokens = {
  title: 'Nycklar för program',
  lede: 'Med en nyckel kan ett program läsa och ändra i Stadga i ditt ställe. Den får aldrig mer än vad du får, och slutar gälla när du slutar.',
  mine: 'Dina nycklar',
  none: 'Du har ingen nyckel.',
  name: 'Namn',
  scope: 'Får',
  scopes: { read: 'läsa', write: 'läsa och ändra' },
  lastDay: 'Sista dag',
  lastUsed: 'Användes senast',
  neverUsed: 'aldrig',
  state: 'Gäller',
  states: { inForce: 'ja', expired: 'nej, tiden har gått ut', revoked: 'nej, återkallad' },
  action: 'Återkalla',
  revoke: (name: string) => `Återkalla ${name}`,

  makeTitle: 'Ny nyckel',
  nameHint: 'Vad den är till för, till exempel månadsrapport.',
  scopeLegend: 'Vad får programmet göra?',
  scopeChoices: {
    read: 'Bara läsa',
    write: 'Läsa och ändra, i ditt namn',
  },
  lastDayHint: 'ÅÅÅÅ-MM-DD, högst ett år fram.',
  next: 'Nyckeln visas en enda gång, på nästa sida.',
  make: 'Skapa nyckel',

  errors: {
    name: 'Ge nyckeln ett namn med högst 100 tecken.',
    scope: 'Välj vad programmet får göra.',
    notADay: 'Skriv sista dagen som ÅÅÅÅ-MM-DD, till exempel 2027-02-20.',
    past: 'Sista dagen har redan varit. Välj i dag eller senare.',
    tooFar: 'En nyckel gäller högst ett år. Välj en tidigare dag.',
    alreadyMade:
      'Nyckeln skapades redan när du skickade formuläret första gången, och den visas bara då. Återkalla den och skapa en ny om du inte hann kopiera den.',
  },

  made: {
    title: 'Nyckeln är skapad',
    copyNow: 'Kopiera den nu.',
    once: 'Den visas bara den här gången. Förvara den som ett lösenord, och lägg den aldrig i ett program eller ett mejl.',
    token: 'Nyckeln',
    use: 'Så används den',
    commandLine: 'På kommandoraden sätts den som en variabel:',
    header: 'I ett program skickas den i huvudet på varje begäran:',
    more: 'Alla adresser och fält står i',
    back: 'Till nycklarna',
  },
};
