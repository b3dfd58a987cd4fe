import type { BodyKind } from '../../organisation/body.model.ts';
import type { BodyFault } from '../../organisation/body-entry.model.ts';

/** Kommunens nämnder, förvaltningar, bolag och centrala funktioner. */
export const organisation = {
  title: 'Organisation',
  nav: 'Organisation och personer',
  organisationLink: 'Organisation',
  peopleLink: 'Personer',
  lede: 'Nämnderna svarar för sina rekommendationer, och förvaltningarna arbetar åt nämnderna. Namnen här är de som rapporterna jämförs med.',
  organisationNumber: 'Organisationsnummer',
  importLink: 'Läs in från Excel eller CSV',
  kinds: {
    board: 'Nämnd eller styrelse',
    administration: 'Förvaltning',
    company: 'Bolag',
    centralFunction: 'Central funktion',
    council: 'Kommunfullmäktige',
  } satisfies Record<BodyKind, string>,
  sections: {
    board: 'Nämnder och styrelser',
    administration: 'Förvaltningar',
    company: 'Bolag',
    centralFunction: 'Centrala funktioner',
    council: 'Kommunfullmäktige',
  } satisfies Record<BodyKind, string>,
  add: {
    board: 'Lägg till nämnd',
    administration: 'Lägg till förvaltning',
    company: 'Lägg till bolag',
    centralFunction: 'Lägg till central funktion',
    council: 'Lägg till kommunfullmäktige',
  } satisfies Record<BodyKind, string>,
  none: {
    board: 'Inga nämnder är inlagda än. Rekommendationer riktas till nämnder, så börja här.',
    administration: 'Inga förvaltningar är inlagda än. De kopplas till de nämnder som de arbetar åt.',
    company: 'Inga bolag är inlagda.',
    centralFunction: 'Inga centrala funktioner är inlagda, till exempel en gemensam it-enhet.',
    council: 'Kommunfullmäktige är inte inlagt. Det kan läggas till för att få rapporter för kännedom.',
  } satisfies Record<BodyKind, string>,
  count: {
    board: (count: number) => (count === 1 ? '1 nämnd eller styrelse' : `${count} nämnder och styrelser`),
    administration: (count: number) => (count === 1 ? '1 förvaltning' : `${count} förvaltningar`),
    company: (count: number) => `${count} bolag`,
    centralFunction: (count: number) => (count === 1 ? '1 central funktion' : `${count} centrala funktioner`),
    council: (count: number) => (count === 1 ? '1 fullmäktige' : `${count} fullmäktige`),
  } satisfies Record<BodyKind, (count: number) => string>,
  columns: {
    name: 'Namn',
    people: 'Personer',
    aliases: 'Andra namn',
    boards: 'Nämnder',
    administrations: 'Förvaltningar',
    endedOn: 'Upphörde',
  },
  nobody: 'ingen',
  noTies: 'inga',
  ended: (count: number) => `Upphörda (${count})`,

  body: {
    facts: 'Uppgifter',
    kind: 'Slag',
    change: 'Ändra',
    people: (count: number) =>
      count === 1 ? '1 person har en roll här' : `${count} personer har en roll här`,
    nobody: 'Ingen har en roll här i dag.',
    exists: 'Nej',
    hasEnded: (day: string) => `Upphörde ${day}.`,
    willEnd: (day: string) => `Upphör ${day}.`,
    endedNote: 'Rekommendationer och ärenden finns kvar. Nya riktas någon annanstans.',
    history: 'Historik',
  },

  form: {
    addTitle: {
      board: 'Ny nämnd eller styrelse',
      administration: 'Ny förvaltning',
      company: 'Nytt bolag',
      centralFunction: 'Ny central funktion',
      council: 'Kommunfullmäktige',
    } satisfies Record<BodyKind, string>,
    changeTitle: (name: string) => `Ändra ${name}`,
    kindHint: 'Byt bara om det blev fel från början. Kopplingar som inte passar måste tas bort först.',
    nameHint: 'Så som namnet står i beslut och rapporter, till exempel Socialnämnden.',
    aliases: 'Andra namn i rapporter',
    aliasesHint: 'Kortformer och tidigare namn, ett på varje rad. De används för att känna igen mottagaren.',
    boards: 'Arbetar åt nämnderna',
    administrations: 'Förvaltningar som arbetar åt nämnden',
    noneToTie: {
      board: 'Lägg in förvaltningarna först, så kan de kopplas hit.',
      administration: 'Lägg in nämnderna först, så kan de kopplas hit.',
    },
    endedOn: 'Upphör',
    endedOnHint: 'ÅÅÅÅ-MM-DD, första dagen då den inte längre finns. Lämna tomt så länge den finns.',
    save: 'Spara',
    addSubmit: 'Lägg till',
    cancel: 'Avbryt',
    next: 'Ändringen syns direkt och står kvar i historiken.',
  },

  /** Fältets namn sätts in där meningen behöver det. */
  faults: {
    missing: (field: string) => `Fyll i ${field}.`,
    tooLong: (field: string) => `Skriv kortare i fältet ${field}.`,
    tooMany: (field: string) => `Det är för många i fältet ${field}. Ta bort några.`,
    malformed: (field: string) =>
      `Det som står i fältet ${field} går inte att förstå. Välj eller skriv på nytt.`,
    notADate: (field: string) => `Skriv ${field} som ÅÅÅÅ-MM-DD, till exempel 2026-12-31.`,
    nameTaken: () => 'Namnet används redan av en annan nämnd, förvaltning eller funktion. Välj ett annat.',
    nameOfAnother: () =>
      'Ett av de andra namnen är vad någon annan heter. Ta bort det, annars går de inte att skilja åt i en rapport.',
    unknownBody: () => 'En av kopplingarna finns inte längre. Ladda om sidan och välj på nytt.',
    cannotBeTied: () => 'Bara nämnder och förvaltningar kopplas till varandra. Ta bort kopplingarna.',
    rolesDoNotFit: () =>
      'Någon har en roll här som inte finns för det slaget. Avsluta inte rollen i onödan: lägg hellre in en ny och låt den här upphöra.',
  } satisfies Record<BodyFault, (field: string) => string>,
  fieldNames: {
    kind: 'slag',
    name: 'namn',
    aliases: 'andra namn',
    tiedTo: 'kopplingar',
    endedOn: 'dagen då den upphör',
  } as Record<string, string>,

  stale: {
    title: 'Någon annan har sparat.',
    body: 'Det du skrev står kvar i formuläret, och det du inte har rört visar nu det som den andra sparade. Spara igen om ditt ska gälla.',
    field: (label: string, saved: string) =>
      `${label}: du och den andra har båda ändrat. Sparat nu: ${saved}`,
    empty: 'tomt',
  },

  history: {
    none: 'Inget har antecknats än.',
    otherVerb: 'gjorde en ändring',
    system: 'Stadga',
    unknown: 'Okänd person',
    byToken: (name: string) => `${name} (genom ett program)`,
    verbs: {
      add: 'lade till',
      change: 'ändrade',
    } as Record<string, string>,
    set: (label: string, after: string) => `${label}: ${after}`,
    removed: (label: string, before: string) => `${label}: ${before} togs bort`,
    changed: (label: string, before: string, after: string) => `${label}: från ${before} till ${after}`,
    labels: {
      kind: 'Slag',
      name: 'Namn',
      aliases: 'Andra namn',
      tiedTo: 'Kopplad till',
      endedOn: 'Upphör',
    } as Record<string, string>,
  },
};
