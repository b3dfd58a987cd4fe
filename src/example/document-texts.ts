/** What the made-up municipality's governing documents say; versions of one differ as real ones do. */
const text = (...lines: string[]) => lines.join('\n');

export const policy2019 = text(
  '1 Syfte',
  'Policyn anger hur Lindvikens kommun skyddar sin information.',
  '2 Mål',
  'Invånare, medarbetare och företag ska kunna lita på att informationen är riktig och finns när den behövs.',
  'Information ska inte nå någon obehörig.',
  '3 Ansvar',
  'Kommunstyrelsen har det övergripande ansvaret. Varje nämnd ansvarar för sin information.',
  '4 Uppföljning',
  'Arbetet följs upp en gång per mandatperiod.',
);

export const policy2023 = text(
  '1 Syfte',
  'Policyn anger hur Lindvikens kommun och dess bolag skyddar sin information.',
  '2 Mål',
  'Invånare, medarbetare och företag ska kunna lita på att informationen är riktig, går att spåra och finns när den behövs.',
  'Information ska inte nå någon obehörig.',
  'Skyddet ska stå i proportion till vad som händer om det brister.',
  '3 Ansvar',
  'Kommunstyrelsen har det övergripande ansvaret. Varje nämnd och bolagsstyrelse ansvarar för sin information.',
  'Ansvaret för informationssäkerheten följer ansvaret för verksamheten.',
  '4 Uppföljning',
  'Arbetet följs upp varje år och redovisas för kommunstyrelsen.',
);

export const guideline2021 = text(
  '1 Inledning',
  'Riktlinjen utför policyn för informationssäkerhet och gäller alla nämnder.',
  '2 Klassning',
  'Informationstillgångar klassas efter konfidentialitet, riktighet och tillgänglighet.',
  'Klassningen ses över vid större förändringar.',
  '3 Behörigheter',
  'Behörigheter ges efter behov och ses över en gång om året.',
  'Lösenord ska ha minst åtta tecken.',
  '4 Incidenter',
  'Incidenter anmäls till it-enheten.',
);

export const guideline2025 = text(
  '1 Inledning',
  'Riktlinjen utför policyn för informationssäkerhet och gäller alla nämnder och bolag.',
  '2 Klassning',
  'Varje informationstillgång och varje system har en ägare och klassas efter konfidentialitet, riktighet och tillgänglighet.',
  'Klassningen ses över varje år och vid större förändringar.',
  '3 Behörigheter',
  'Behörigheter ges efter behov, beställs av chefen och godkänns av informationsägaren. De ses över så ofta som klassen kräver.',
  'Lösenord ska ha minst fjorton tecken. Förhöjd behörighet ges på ett eget konto med flerfaktorsinloggning.',
  '4 Incidenter',
  'Incidenter och brister anmäls av alla, samma dag som de upptäcks.',
  'En betydande incident anmäls inom 24 timmar från det att den blev känd.',
  '5 Undantag',
  'Undantag kräver riskbedömning och informationsägarens godkännande och gäller i högst ett år.',
);

export const accessRules2022 = text(
  '1 Konton',
  'Varje användare har ett personligt konto.',
  'Konton som inte har använts på ett år stängs.',
  '2 Beställning',
  'Chefen beställer behörigheter hos it-enheten.',
  '3 Översyn',
  'Systemförvaltaren ser över behörigheterna varje år.',
);

export const accessRules2024 = text(
  '1 Konton',
  'Varje användare har ett personligt konto. Delade konton används inte.',
  'Konton som inte har använts på 90 dagar stängs.',
  '2 Beställning',
  'Chefen beställer behörigheter och informationsägaren godkänner dem. De är två olika personer.',
  'Den som ska få ett konto har gått grundutbildningen först.',
  '3 Översyn',
  'Systemförvaltaren ser över behörigheterna varje kvartal, i system med klass 3 varje månad.',
  'Listan stäms av mot lönesystemets lista över dem som har slutat.',
);

export const operationRules = text(
  '1 Säkerhetskopior',
  'Säkerhetskopior tas varje dygn och förvaras åtskilda från driften.',
  'Återläsning provas minst två gånger om året.',
  '2 Uppdateringar',
  'Kritiska säkerhetsuppdateringar införs inom fjorton dagar.',
  '3 Loggar',
  'Loggar sparas i minst tolv månader och går inte att ändra.',
);

export const userRules = text(
  '1 Vardagen',
  'Lås skärmen när du lämnar den.',
  'Känslig information skickas inte med vanlig e-post.',
  '2 På resande fot',
  'Arbeta så att ingen obehörig ser skärmen. Använd kommunens uppkoppling.',
  '3 När något går fel',
  'Anmäl förlorad utrustning och misstänkta brev direkt till servicedesk.',
);

export const logRoutine2023 = text(
  'Syftet är att upptäcka obehörig läsning av journaler och akter.',
  'Enhetschefen får varje kvartal en logglista med tio slumpvis valda medarbetare.',
  'Avvikelser rapporteras till förvaltningschefen.',
);

export const logRoutine2026 = text(
  'Syftet är att upptäcka obehörig läsning av journaler och akter och att den som har läst ska kunna förklara varför.',
  'Enhetschefen får varje månad en logglista med tio slumpvis valda medarbetare och alla som har öppnat skyddade uppgifter.',
  'Medarbetaren får veta att kontrollen görs.',
  'Avvikelser rapporteras till förvaltningschefen samma dag och till dataskyddsombudet.',
);

export const leavingRoutine = text(
  'Chefen meddelar servicedesk senast en vecka innan en medarbetare slutar.',
  'Samma dag som anställningen upphör lämnas dator, telefon och tjänstekort och behörigheterna stängs.',
  'Information som bara medarbetaren har lämnas till en ny ägare.',
);

export const accessReviewRoutine = text(
  'Systemförvaltaren tar ut en lista över behörigheter den första vardagen i kvartalet.',
  'Varje chef bekräftar sina medarbetares behörigheter inom tio dagar.',
  'Det som inte bekräftas stängs.',
);

export const incidentRoutine2022 = text(
  'Den som upptäcker en incident ringer it-enheten.',
  'It-enheten bedömer hur allvarlig den är och meddelar förvaltningschefen.',
  'Incidenten dokumenteras i ärendesystemet.',
);

export const incidentRoutine2025 = text(
  'Den som upptäcker en incident eller en brist anmäler den på intranätet eller ringer servicedesk.',
  'It-enheten bedömer inom en timme hur allvarlig den är och meddelar förvaltningschefen och den informationssäkerhetsansvarige.',
  'Rör den personuppgifter får dataskyddsombudet veta det samma dag.',
  'En betydande incident anmäls inom 24 timmar från det att den blev känd.',
  'Incidenten dokumenteras i ärendesystemet med orsak och åtgärd.',
);

export const continuityRoutine = text(
  'Planen börjar gälla när verksamhetssystemet har varit nere i två timmar.',
  'Pappersrutiner finns i den röda pärmen på varje enhet.',
  'Uppgifterna förs in i systemet inom ett dygn efter att det är uppe.',
);

export const plainRoutine = (what: string, who: string, how: string) =>
  text(`Rutinen gäller ${what}.`, `${who} ser till att den följs.`, how);
