/** What a file of evidence is, by its content. The name decides only between kinds of plain text. */
export const evidenceTypes = {
  'application/pdf': { endings: ['.pdf'], preview: 'pages' },
  'image/png': { endings: ['.png'], preview: 'picture' },
  'image/jpeg': { endings: ['.jpg', '.jpeg'], preview: 'picture' },
  'image/webp': { endings: ['.webp'], preview: 'picture' },
  'image/gif': { endings: ['.gif'], preview: 'picture' },
  'text/plain': { endings: ['.txt', '.text', '.log'], preview: 'lines' },
  'text/csv': { endings: ['.csv'], preview: 'lines' },
  'text/markdown': { endings: ['.md', '.markdown'], preview: 'lines' },
  'message/rfc822': { endings: ['.eml'], preview: 'none' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    endings: ['.docx'],
    preview: 'none',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    endings: ['.xlsx'],
    preview: 'none',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    endings: ['.pptx'],
    preview: 'none',
  },
  'application/vnd.oasis.opendocument.text': { endings: ['.odt'], preview: 'none' },
  'application/vnd.oasis.opendocument.spreadsheet': { endings: ['.ods'], preview: 'none' },
} as const satisfies Record<
  string,
  { endings: readonly string[]; preview: 'pages' | 'picture' | 'lines' | 'none' }
>;
export type EvidenceType = keyof typeof evidenceTypes;
export type Preview = (typeof evidenceTypes)[EvidenceType]['preview'];

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What is looked at of a file. */
export interface FileLook {
  /** As it came. */
  readonly name: string;
  /** The first bytes, at least 8,192 where there are so many. */
  readonly head: Uint8Array;
  /** The names in a zip's directory; null where it is none, or one that cannot be followed. */
  readonly zipNames: readonly string[] | null;
}

/** Scripts and the like: harmless as text to look at, not when somebody opens them from the disk. */
const runs =
  /\.(exe|com|scr|dll|msi|bat|cmd|ps1|psm1|vbs|vbe|js|mjs|cjs|jse|wsf|wsh|hta|lnk|url|reg|sh|bash|py|pl|rb|php|jar|app|command|desktop|iso|img|htm|html|xhtml|shtml|mht|mhtml|svg|svgz|xml|xsl|docm|xlsm|pptm)$/i;

/**
 * The type of a file by its content, or null for one that is not taken: programs and scripts, pages (HTML, SVG, XML),
 * office files with macros, archives, and whatever is not known.
 */
export function typeOf({ name, head, zipNames }: FileLook): EvidenceType | null {
  if (runs.test(name.trim())) return null;
  const start = Buffer.from(head).toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[\s\S]{4}WEBPVP8/.test(start)) return 'image/webp';
  if (start.startsWith('PK')) return zipNames && typeOfZip(zipNames, start);
  return isText(head) ? typeOfText(name, Buffer.from(head).toString('utf8')) : null;
}

function typeOfZip(names: readonly string[], start: string): EvidenceType | null {
  const has = (wanted: RegExp) => names.some((name) => wanted.test(name));
  if (has(/(vbaProject\.bin|vbaData\.xml|\.exe|\.class)$/i)) return null;
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (has(/^word\/document\.xml$/)) return `${office}.wordprocessingml.document`;
    if (has(/^xl\/workbook\.xml$/)) return `${office}.spreadsheetml.sheet`;
    if (has(/^ppt\/presentation\.xml$/)) return `${office}.presentationml.presentation`;
    return null;
  }
  // An OpenDocument's first part is its type, stored as it is; its macros lie in Basic/ and Scripts/.
  const declared = /^PK\u0003\u0004[\s\S]{26}mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/.exec(
    start,
  );
  if (has(/^(Basic|Scripts)\//)) return null;
  if (declared?.[1] === `${openDocument}.text`) return `${openDocument}.text`;
  if (declared?.[1] === `${openDocument}.spreadsheet`) return `${openDocument}.spreadsheet`;
  return null;
}

/** Text has no NUL (UTF-16 with its mark excepted) and hardly any control characters. */
function isText(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked) return true;
  const controls = head.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)).length;
  return !head.includes(0) && controls <= head.length / 100;
}

function typeOfText(name: string, text: string): EvidenceType | null {
  const beginning = text.replaceAll('\0', '').replace(/^[\uFEFF\uFFFD\s]+/, '');
  // What begins as a page or as a script is one, whatever it is called.
  if (/^(<|#!|@echo\b|MZ|%!PS|\{\\rtf)/i.test(beginning)) return null;
  if (isMail(beginning)) return 'message/rfc822';
  if (/\.csv$/i.test(name)) return 'text/csv';
  return /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
}

const isMail = (text: string) =>
  /^(Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|To|X-[\w-]+): /i.test(
    text,
  ) && /^(Message-ID|MIME-Version|Received): /im.test(text.slice(0, 8_192));

const longestName = 200;

/**
 * The name to keep of a name that came with a file: no folders, nothing invisible, not endless, and with an ending that
 * agrees with the type, so that what it is called is what it is.
 */
export function keptName(name: string, type: EvidenceType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .toWellFormed()
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
    .replace(/^\.+/, '');
  const { endings } = evidenceTypes[type];
  const ending = endings.find((each) => clean.toLowerCase().endsWith(each));
  const stem = (ending ? clean.slice(0, -ending.length) : clean).slice(0, longestName).trim();
  return `${stem || 'fil'}${ending ? clean.slice(-ending.length) : endings[0]}`;
}

/** How a type can be looked at here; a link and whatever is not known cannot be. */
export const previewOf = (mediaType: string | null): Preview =>
  mediaType !== null && mediaType in evidenceTypes
    ? evidenceTypes[mediaType as EvidenceType].preview
    : 'none';
