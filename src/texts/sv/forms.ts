/** What every form says: its buttons, its hints, what happens when two save at once, and what has to be put right. */
export const forms = {
  save: 'Spara',
  cancel: 'Avbryt',
  choose: 'Välj',
  dateHint: 'ÅÅÅÅ-MM-DD',
  partialDateHint: 'Till exempel 2026, 2026-10 eller 2026-10-23.',
  emptyHint: 'Lämna tomt om det inte är känt.',
  stale: {
    title: 'Någon annan har sparat.',
    body: 'Inget av det du skrev är förlorat. Det du inte har rört visar nu det som den andra sparade. Där ni båda har ändrat står ditt kvar, och under fältet står vad som är sparat. Spara igen om ditt ska gälla.',
    now: 'Sparat nu:',
    empty: 'tomt',
  },
  faults: {
    missing: (label: string) => `Fyll i: ${label}`,
    tooLong: (label: string) => `${label}: texten är för lång`,
    tooMany: (label: string) => `${label}: det är för många på en gång`,
    malformed: (label: string) => `${label}: det går inte att läsa`,
    notAYear: (label: string) => `${label}: skriv ett årtal med fyra siffror`,
    notADate: (label: string) => `${label}: skriv ett datum som finns, till exempel 2026-10-23`,
    inFuture: (label: string) => `${label}: dagen har inte varit än`,
    unknownBody: (_label: string) => 'Välj bland kommunens nämnder och bolag',
    unknownAudit: (_label: string) => 'Välj bland granskningarna i registret',
    bodyThere: (_label: string) => 'Nämnden har redan ett ärende om granskningen',
    bodyHasAssessments: (_label: string) => 'En nämnd som har bedömts kan inte tas bort',
    assessedByAuditors: (_label: string) =>
      'Revisorerna har själva fört in en bedömning av rekommendationen. Be dem makulera sin uppföljning först, sedan går det att makulera rekommendationen',
    auditAssessedByAuditors: (_label: string) =>
      'Revisorerna har själva fört in bedömningar av granskningens rekommendationer. Be dem makulera sin uppföljning först, sedan går det att makulera granskningen',
    bodyHasWork: (_label: string) => 'En nämnd som har börjat arbeta med rekommendationen kan inte tas bort',
    withdrawn: (_label: string) => 'Det är makulerat och går inte att ändra',
    notWithdrawn: (_label: string) => 'Det är inte makulerat',
    notInThisState: (_label: string) => 'Det går inte i det läge som rekommendationen är i nu',
    ownReport: (_label: string) =>
      'Du har själv rapporterat arbetet klart, så någon annan behöver bekräfta det',
    ownAction: (_label: string) => 'Du äger en av åtgärderna, så någon annan behöver verifiera arbetet',
    evidenceMissing: (_label: string) =>
      'Lägg till underlag som visar vad som är gjort, och rapportera sedan klart',
    unknownEvidence: (_label: string) => 'Något av underlaget finns inte längre: välj bland det som finns nu',
    notUnknown: (_label: string) => 'Färgen är känd och behöver inte tolkas',
    nothingProposed: (_label: string) => 'Det finns inget förslag att godta',
    notInterpreted: (_label: string) => 'Det finns ingen tolkning att ta tillbaka',
    assessedAlready: (_label: string) => 'Nämnden är redan bedömd i den uppföljningen: rätta den bedömningen',
    roundFromFile: (_label: string) => 'Uppföljningen är inläst från en rapport och ändras inte för hand',
    roundNotOverAudit: (_label: string) => 'Uppföljningen gäller inte den här granskningen',
    withdrawnWithReport: (_label: string) =>
      'Den togs tillbaka med sin rapport: för in rapporten igen i stället',
    idTaken: (label: string) => `${label}: det finns redan`,
  },
};
