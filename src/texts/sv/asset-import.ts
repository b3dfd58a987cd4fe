import type { HoldingKind } from '../../assets/holding.model.ts';
import type { ImportColumn, ImportFault } from '../../assets/import/import.model.ts';

/** Att läsa in informationstillgångar och system från en lista. */
export const assetImport = {
  title: { asset: 'Läs in informationstillgångar', system: 'Läs in system' } satisfies Record<
    HoldingKind,
    string
  >,
  lede: 'Lägg till eller ändra många på en gång, från Excel. Först visas vad som skulle ändras, cell för cell, och inget sparas förrän du säger till.',
  template:
    'Börja med en tom mall, eller hämta listan som den är, ändra i den och läs in den igen. En rad för var och en.',
  takeOut: 'Hämta listan som den är (Excel)',
  known:
    'En rad känns igen på det egna numret, och annars på id i en hämtad lista. Det som känns igen bara på namnet ändras inte.',
  absent:
    'Det som inte står i listan rörs inte, och en tom cell ändrar inget. Ett streck (-) tömmer. Inget tas någonsin bort.',
  sheet: { asset: 'Informationstillgångar', system: 'System' } satisfies Record<HoldingKind, string>,
  helpSheet: 'Hjälp',
  templateName: {
    asset: 'mall-informationstillgangar',
    system: 'mall-system',
  } satisfies Record<HoldingKind, string>,
  help: {
    asset: [
      'Fyll i första bladet och läs in filen under Tillgångar, Läs in från Excel. Först visas vad som skulle ändras.',
      'En tom cell ändrar inget. Ett streck (-) tömmer. Det som inte står i listan rörs inte.',
    ],
    system: [
      'Fyll i första bladet och läs in filen under Tillgångar, System, Läs in från Excel. Först visas vad som skulle ändras.',
      'En tom cell ändrar inget. Ett streck (-) tömmer. Det som inte står i listan rörs inte.',
    ],
  } as Record<HoldingKind, readonly string[]>,
  meanings: {
    reference: 'Ert eget nummer. På det känns raden igen när listan läses in igen.',
    name: 'Behövs på varje ny rad.',
    description: 'Vad det är, i några ord.',
    bodyId:
      'Förvaltningen, bolaget eller den centrala funktionen, med sitt namn i Stadga. Behövs på varje ny rad.',
    ownerPersonId: 'E-post eller namn. Personen ska finnas i Stadga.',
    ownerRole: 'Befattningen, till exempel socialchef.',
    managerPersonId: 'E-post eller namn. Den som förvaltar för ägarens räkning.',
    managerRole: 'Befattningen.',
    personalData: 'Inga, Ja eller Känsliga.',
    systems:
      'Namn eller nummer på systemen där informationen finns, åtskilda med semikolon. De läggs till dem som finns.',
    kind: 'Informationssystem, Verktyg eller Stödsystem. Tomt på en ny rad betyder Informationssystem.',
    environment: 'Produktion, Test eller Utveckling. Tomt på en ny rad betyder Produktion.',
    objectOwnerPersonId: 'E-post eller namn. Den som svarar för de tekniska förutsättningarna.',
    objectOwnerRole: 'Befattningen.',
    supplier: 'Leverantörens namn.',
    hosting: 'Centrala it, Egna förvaltningen, Leverantören eller Molntjänst.',
    runsWhere: 'Till exempel egen datorhall, eller inom EU hos leverantören.',
    users: 'Vilka som använder det.',
    needs:
      'Namn eller nummer på systemen som det behöver, åtskilda med semikolon. De läggs till dem som finns.',
    class: 'Läses inte in: klassen beslutas i Stadga.',
    review: 'Läses inte in.',
    id: 'Stadgas egen beteckning i en hämtad lista. Ändra den inte.',
    version: 'Visar om någon har ändrat raden sedan listan hämtades. Ändra den inte.',
  } satisfies Record<ImportColumn, string>,
  /** Andra ord för samma kolumn, som de brukar stå i egna listor. */
  headings: {
    reference: ['Nummer', 'Nr', 'Referens', 'Objekt-id'],
    name: ['Informationstillgång', 'Tillgång', 'System', 'Systemnamn', 'Benämning'],
    description: ['Beskrivning av information', 'Innehåll'],
    bodyId: ['Nämnd', 'Organisation', 'Verksamhet', 'Nämnd eller förvaltning'],
    ownerPersonId: ['Ägare', 'Systemägare'],
    managerPersonId: ['Systemförvaltare', 'Förvaltare'],
    systems: ['Finns i system', 'Systemstöd', 'IT-stöd'],
    needs: ['Behöver', 'Beroende av', 'Behöver system'],
    hosting: ['Driftas av', 'Driftform'],
    runsWhere: ['Plats', 'Lagringsplats'],
    kind: ['Typ', 'Systemtyp'],
  } as Partial<Record<ImportColumn, readonly string[]>>,
  choices: {
    none: ['Nej'],
    ordinary: ['Ja, vanliga', 'Vanliga'],
    sensitive: ['Känsliga personuppgifter', 'Ja, känsliga'],
    production: ['Drift', 'Prod'],
    test: ['Testmiljö'],
    centralIt: ['Central it', 'It-enheten'],
    cloud: ['Moln', 'Molnet', 'SaaS'],
    supplier: ['Leverantör', 'Extern'],
    ownAdministration: ['Förvaltningen', 'Egen'],
  } as Readonly<Record<string, readonly string[]>>,
  rowOf: { asset: 'Informationstillgång', system: 'System' } satisfies Record<HoldingKind, string>,
  whatIsAChange: 'En ändring är en rad som är ny eller ändras. Det som redan stämmer ändras inte.',
  becomesEmpty: (column: string, before: string) => `${column}: ${before} tas bort`,
  toList: { asset: 'Till informationstillgångarna', system: 'Till systemen' } satisfies Record<
    HoldingKind,
    string
  >,
  otherList: {
    asset: 'Det här ser ut som en lista över system. Läs in den under System.',
    system:
      'Det här ser ut som en lista över informationstillgångar. Läs in den under Informationstillgångar.',
  } satisfies Record<HoldingKind, string>,
  unreadable: 'Filen gick inte att läsa. Spara listan på nytt som .xlsx eller .csv och försök igen.',
  tooLarge: 'Filen är för stor. Dela upp listan i flera filer.',
  faults: {
    missing: () => 'Fyll i cellen.',
    tooLong: () => 'Korta texten.',
    tooMany: () => 'Ta bort några; det är för många.',
    malformed: () => 'Skriv om cellen; den går inte att förstå.',
    notADate: () => 'Skriv dagen som ÅÅÅÅ-MM-DD.',
    unknownBody: () => 'Rätta namnet. Det finns ingen förvaltning som heter så.',
    ambiguousBody: () => 'Skriv hela namnet. Fler än en kallas så.',
    unknownPerson: () => 'Rätta namnet eller skriv e-post. Personen ska finnas i Stadga och arbeta kvar.',
    ambiguousPerson: () => 'Skriv e-post. Fler än en heter så.',
    unknownSystem: () => 'Rätta namnet, eller läs först in systemet.',
    unknownAsset: () => 'Rätta namnet.',
    ambiguousSystem: () => 'Skriv systemets nummer. Fler än ett heter så.',
    unknownChoice: () => 'Välj ett av orden i mallens hjälp.',
    unknownId: () => 'Töm cellen om raden är ny. Annars hämta listan igen; id finns inte i det du får ändra.',
    referenceTaken: () => 'Skriv ett annat nummer. Det används redan.',
    nameThere: () =>
      'Det finns redan, med andra uppgifter. Skriv dess nummer på raden, eller hämta listan och ändra i den.',
    notYours: () => 'Ta bort raden. Du håller inte registret för den förvaltningen.',
    bodyNotYours: () => 'Låt förvaltningen stå. Du håller inte registret för båda.',
    changedSince: () => 'Hämta listan igen och gör om ändringen. Någon har ändrat raden sedan den hämtades.',
    contradicts: (found: string) => `Ta bort en av raderna. Rad ${found} gäller samma.`,
    leftOutToo: (found: string) => `Rätta först rad ${found}, som den här raden bygger på.`,
    withdrawn: () => 'Ta bort raden, eller ta först i bruk den igen.',
    notWithdrawn: () => 'Ta bort raden.',
    needsItself: () => 'Ta bort systemets eget namn. Det kan inte vara beroende av sig självt.',
    tieThere: () => 'Ta bort namnet. Det är redan angivet.',
    idTaken: () => 'Hämta listan igen. Id används redan.',
  } satisfies Record<ImportFault, (found: string) => string>,
};
