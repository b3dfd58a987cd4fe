import type { readingProblems as swedish, fileKinds as swedishKinds } from '../sv/reading-problems.ts';

export const readingProblems: typeof swedish = {
  'file-missing': 'There is no such file. Check its name and path.',
  'file-unreadable': 'The file cannot be opened. Check that you are allowed to read it.',
  'file-too-large':
    'The file is larger than 100 MB. Save it with smaller pictures, or take out the pages about the audit.',
  'empty-file': 'The file is empty. Check that it is the right file and that it was downloaded in full.',
  'unsupported-format':
    'This kind of file cannot be read. Save the document as PDF, DOCX, XLSX or plain text and try again.',
  'named-otherwise':
    "The file's name says that it is {named}, but its content is {is}. It was read by its content.",
  'named-otherwise-unread':
    "The file's name says that it is {named}, but its content is {is}. Ask the sender for the document itself as PDF, DOCX, XLSX or plain text.",
  'old-office':
    'The file is in an older Office format (.doc or .xls). Open it and save it as .docx or .xlsx.',
  'office-password':
    'The file is protected by a password. Open it with the password, take the protection away and save a copy.',
  'docx-damaged':
    'The Word file is damaged or incomplete. Fetch it again, or open it in Word and save a copy.',
  'xlsx-damaged':
    'The Excel file is damaged or incomplete. Fetch it again, or open it in Excel and save a copy.',
  'zip-bomb':
    'The file unpacks to an unreasonable amount of data and is therefore not opened. Ask the sender for the document as a PDF.',
  'hostile-xml':
    'The file holds XML that has no place in a document and is therefore not opened. Ask the sender for the document as a PDF.',
  'no-text':
    'The document holds no text. If its pages are scanned pictures: save it as PDF and read the PDF.',
  'pdf-damaged':
    'The PDF file is damaged or incomplete. Fetch it again, or open it and print it to a new PDF.',
  'pdf-password':
    'The PDF file is protected by a password. Open it with the password and save a copy without protection.',
  'pdf-no-text':
    'The PDF file is scanned and has no text. Install text recognition with Swedish (the packages tesseract-ocr and tesseract-ocr-swe) on the computer that runs Stadga, or ask for the original.',
  'too-many-pages':
    'The file has more pages than are read at once. Split it and read the pages about the audit.',
  'page-unreadable':
    'A page could not be read. Compare with the original: recommendations on that page are missing here.',
  'page-ocr':
    'The page is scanned and was read by text recognition. Letters and digits may be wrong: compare with the original.',
  'picture-unreadable':
    'A picture could not be interpreted. If it shows a status, that status is unknown: compare with the original.',
  'hidden-text': 'The document has hidden text. It was not read, since it does not show in print.',
  'struck-text': 'The document has struck-through text. It was not read: compare with the original.',
  'hidden-content':
    'The workbook has hidden sheets, rows or columns. They were read, but do not show when the file is opened.',
  'conditional-colours':
    'The sheet colours cells by conditional formatting. Those colours were not read: compare the status with the original.',
  'too-many-cells': 'The sheet has more cells than are read. The rest of the sheet is missing here.',
  'reading-time-limit':
    'Reading took too long and was stopped. Split the file and read the pages about the audit.',
  'reading-memory-limit':
    'Reading needed too much memory and was stopped. Split the file and read the pages about the audit.',
  'reading-cancelled': 'Reading was cancelled.',
  'reading-crashed':
    'Reading stopped because of a fault in Stadga, not in the file. Report it to whoever runs the system.',
  'part-unread': 'A part of the file could not be read. Compare with the original.',
};

export const fileKinds: typeof swedishKinds = {
  PDF: 'a PDF file',
  Word: 'a Word document',
  Excel: 'an Excel workbook',
  text: 'plain text',
  image: 'a picture',
  archive: 'a packed archive',
  ZIP: 'a packed archive',
  HTML: 'a web page',
  PowerPoint: 'a PowerPoint presentation',
  'OpenDocument/EPUB': 'an OpenDocument file or e-book',
  'PostScript or mail': 'a mail or a print file',
};
