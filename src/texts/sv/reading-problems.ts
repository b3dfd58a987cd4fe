/** Why a file, or a part of it, could not be read, and what to do. The keys are the codes of the issues. */
export const readingProblems = {
  'file-missing': 'Filen finns inte. Kontrollera namn och sökväg.',
  'file-unreadable': 'Filen går inte att öppna. Kontrollera att du har rätt att läsa den.',
  'file-too-large':
    'Filen är större än 100 MB. Spara den med mindre bilder, eller ta ut de sidor som gäller granskningen.',
  'empty-file': 'Filen är tom. Kontrollera att rätt fil valdes och att den laddades ner helt.',
  'unsupported-format':
    'Filtypen går inte att läsa. Spara dokumentet som PDF, DOCX, XLSX eller ren text och försök igen.',
  'named-otherwise':
    'Filens namn säger att det är {named}, men innehållet är {is}. Den har lästs efter sitt innehåll.',
  'named-otherwise-unread':
    'Filens namn säger att det är {named}, men innehållet är {is}. Be avsändaren om själva dokumentet som PDF, DOCX, XLSX eller ren text.',
  'old-office':
    'Filen är sparad i ett äldre Officeformat (.doc eller .xls). Öppna den och spara den som .docx eller .xlsx.',
  'office-password':
    'Filen är skyddad med lösenord. Öppna den med lösenordet, ta bort skyddet och spara en kopia.',
  'docx-damaged':
    'Word-filen är skadad eller ofullständig. Hämta den på nytt, eller öppna den i Word och spara en kopia.',
  'xlsx-damaged':
    'Excel-filen är skadad eller ofullständig. Hämta den på nytt, eller öppna den i Excel och spara en kopia.',
  'zip-bomb':
    'Filen packar upp till orimligt mycket data och öppnas därför inte. Be avsändaren om dokumentet som PDF.',
  'hostile-xml':
    'Filen innehåller XML som inte hör hemma i ett dokument och öppnas därför inte. Be avsändaren om dokumentet som PDF.',
  'no-text':
    'Dokumentet innehåller ingen text. Om sidorna är inskannade bilder: spara det som PDF och läs in PDF-filen.',
  'pdf-damaged':
    'PDF-filen är skadad eller ofullständig. Hämta den på nytt, eller öppna den och skriv ut den till en ny PDF.',
  'pdf-password':
    'PDF-filen är skyddad med lösenord. Öppna den med lösenordet och spara en kopia utan skydd.',
  'pdf-no-text':
    'PDF-filen är inskannad och saknar text. Installera textigenkänning med svenska (paketen tesseract-ocr och tesseract-ocr-swe) på datorn som kör Stadga, eller be om originalet.',
  'too-many-pages':
    'Filen har fler sidor än vad som läses på en gång. Dela den och läs in de sidor som gäller granskningen.',
  'page-unreadable':
    'En sida kunde inte läsas. Jämför med originalet: rekommendationer på den sidan saknas här.',
  'page-ocr':
    'Sidan är inskannad och har lästs med textigenkänning. Bokstäver och siffror kan vara fel: jämför med originalet.',
  'picture-unreadable':
    'En bild kunde inte tolkas. Om den visar en status är den statusen okänd: jämför med originalet.',
  'hidden-text': 'Dokumentet har dold text. Den har inte lästs, eftersom den inte syns i utskriften.',
  'struck-text': 'Dokumentet har överstruken text. Den har inte lästs: jämför med originalet.',
  'hidden-content':
    'Arbetsboken har dolda blad, rader eller kolumner. De har lästs, men syns inte när filen öppnas.',
  'conditional-colours':
    'Bladet färgar celler med villkorsstyrd formatering. De färgerna har inte lästs: jämför status med originalet.',
  'too-many-cells': 'Bladet har fler celler än vad som läses. Resten av bladet saknas här.',
  'reading-time-limit':
    'Läsningen tog för lång tid och avbröts. Dela filen och läs in de sidor som gäller granskningen.',
  'reading-memory-limit':
    'Läsningen krävde för mycket minne och avbröts. Dela filen och läs in de sidor som gäller granskningen.',
  'reading-cancelled': 'Läsningen avbröts.',
  'reading-crashed':
    'Läsningen stannade på grund av ett fel i Stadga, inte i filen. Anmäl felet till den som sköter systemet.',
  'part-unread': 'En del av filen kunde inte läsas. Jämför med originalet.',
};

/** Kinds of file, after ”innehållet är”. */
export const fileKinds: Record<string, string> = {
  PDF: 'en PDF-fil',
  Word: 'ett Word-dokument',
  Excel: 'en Excel-arbetsbok',
  text: 'ren text',
  image: 'en bild',
  archive: 'ett packat arkiv',
  ZIP: 'ett packat arkiv',
  HTML: 'en webbsida',
  PowerPoint: 'en PowerPoint-presentation',
  'OpenDocument/EPUB': 'en OpenDocument-fil eller e-bok',
  'PostScript or mail': 'ett mejl eller en utskriftsfil',
};
