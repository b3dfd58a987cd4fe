import type { guidelineImport as swedish } from '../sv/guideline-import.ts';

/** Reading the municipality's own guideline from a file, and reviewing what was read. */
export const guidelineImport: typeof swedish = {
  title: 'Read your own guideline',
  link: 'Read from Word, PDF or Excel',
  lede: 'Stadga reads chapters, sections and every lettered item from the document and points out what is doubtful. You review the rows beside the original. Nothing applies to anybody else until you put the guideline in force.',
  file: 'The guideline as a file',
  fileHint: (megabytes) => `Word, PDF, Excel or text. At most ${megabytes} MB and 3,000 requirements.`,
  drop: 'Drop the file here, or choose it:',
  target: 'Read as',
  newOne: 'A new guideline',
  nextOf: (name) => `The next version of ${name}`,
  name: 'Name',
  nameHint: 'For a new guideline. If it is empty, the heading of the document is used.',
  submit: 'Read the guideline',
  next: 'Reading mostly takes some seconds. The file stays on this server.',
  nextVersion:
    'Requirements that are in force are known again by their words, and what you have assessed follows.',
  excel: 'How a sheet in Excel is read',
  excelMore:
    'The first row says what the columns are. One has to hold the words of the requirement, and at least one more is needed: No, Chapter, Section, Requirement, Type (measure or principle), Level, Responsible, Interval.',
  uploading: (percent) => `Sending the file: ${percent} %`,
  uploadBar: 'How much of the file has been sent',
  cancelUpload: 'Cancel',
  refusals: {
    missing: 'Choose a file to read.',
    empty: 'The file is empty. Choose one with content.',
    broken: 'The file did not arrive whole. Try again.',
    titleTooLong: 'The name may have 200 characters at most.',
    titleTaken: 'There is a guideline with that name. Choose another, or read the file as its next version.',
    stale: 'The guideline has changed since the page was shown. Try again.',
    draftThere: 'The guideline has a draft already. Put it in force or throw it away first.',
    notFound: 'The guideline is no longer there. Choose another.',
  },
  progress: {
    title: (file) => `Reading ${file}`,
    bar: 'How much of the guideline has been read',
    waiting: 'The file has arrived and waits for its turn.',
    reading: 'The guideline is being read.',
    pages: (done, total) => `Page ${done} of ${total}`,
    next: 'This page shows the result as soon as the guideline has been read. There is nothing for you to do.',
    stop: 'Cancel and throw the draft away …',
  },
  failed: {
    title: (file) => `${file} could not be read`,
    ourFault: 'Something went wrong here. It has been noted. Try again.',
    nothingKept: 'Nothing has changed: the draft is empty.',
    another: 'Choose another file',
    discard: 'Throw the draft away …',
  },
  review: {
    title: 'Review what was read',
    from: (file) => `From ${file}`,
    lede: (requirements, doubtful) =>
      doubtful === 0
        ? `${requirements} requirements were read. None of them is doubtful. Go through them beside the original if you like, and put the guideline in force in the draft.`
        : `${requirements} requirements were read. ${doubtful === 1 ? '1 row is doubtful' : `${doubtful} rows are doubtful`} and stand first: look in the original, change what is needed and mark as reviewed.`,
    against: (number) => `Compared with version ${number}`,
    counts: { same: 'Unchanged', changed: 'Changed', added: 'New', gone: 'Gone' },
    goneTitle: (count) =>
      count === 1
        ? '1 requirement of the version in force is not in the file'
        : `${count} requirements of the version in force are not in the file`,
    goneMore: 'They are left out when the draft is put in force. You can take them back in the draft.',
    toDraft: 'Open the draft',
    leftOut: 'What became no requirement',
    download: 'Download the file',
    doubtful: (count) => `To review (${count})`,
    others: (count) => `Without doubts (${count})`,
    othersMore: 'They need not be accepted one by one.',
    accept: 'Reviewed',
    acceptOf: (ref) => `Mark ${ref} as reviewed`,
    edit: 'Change …',
    editOf: (ref) => `Change …, split or merge ${ref}`,
    leaveOut: 'Leave out',
    leaveOutOf: (ref) => `Leave out ${ref}`,
    show: (ref, where) => `${where}: show ${ref} in the original`,
    none: 'Nothing is left to review.',
  },
  leftOut: {
    title: 'What became no requirement',
    lede: 'Everything in the file that is neither a heading nor a requirement, and why. What ought to be a requirement you can take in; it is put where it stands in the document.',
    none: 'Everything in the file is headings or requirements.',
    reason: 'Why',
    text: 'Text',
    place: 'Place',
    takeIn: 'Take in as a requirement',
    takeInOf: (text) => `Take in as a requirement: ${text}`,
    taken: 'Is in the draft',
    back: 'To the review',
    caption: 'Left out',
    shown: (shown, all) => `The first ${shown} of ${all} are shown.`,
    reasons: {
      contents: 'Table of contents',
      beforeFirstChapter: 'Before the first chapter',
      appendix: 'Appendix, terms or history',
      caption: 'Words to a picture or table',
      note: 'Remark',
      table: 'Row of a table that is no list of requirements',
      column: 'Column that is not used',
      noWords: 'No words',
      tooMany: 'More requirements than a guideline may hold',
    },
  },
  issues: {
    'no-requirements':
      'The file could be opened, but nothing in it can be read as a requirement. Check that it is the guideline, and not a picture of text.',
    'written-without-shall':
      'The document seldom says "ska". Items of lists have been read as measures all the same.',
    'too-many-requirements':
      'The document has more requirements than a guideline may hold. The last ones are left out.',
  },
  command: {
    description: 'guidelines',
    read: 'reads a guideline (DOCX, PDF, XLSX, TXT, MD) and shows its requirements',
    file: 'the guideline',
    json: 'writes what was read as JSON, as in docs/guideline-reading.schema.json',
    found: (chapters, measures, principles, doubtful) =>
      `${chapters === 1 ? '1 chapter' : `${chapters} chapters`}, ${measures}, ${principles}. ${doubtful} to review.`,
  },
  doubts: {
    numberJump: 'The numbering jumps: what should come before is not there.',
    numberRepeated: 'The number or letter has come before.',
    numberGuessed:
      'The number is interpreted: the point is missing in the file, as when 10.5 is written 105.',
    numberCounted: 'The document has no number here. It was counted.',
    chapterMissing: 'The heading of the chapter is not in the file.',
    headingMayBeText: 'It is unclear what is heading and what is text here.',
    mayBeSeveral: 'It may be several requirements in one. Split it if so.',
    noShall: 'The row does not say that anything has to be done.',
    joined: 'Two pieces have been joined, as at the end of a page.',
    fromTable: 'The words stood in a table.',
    wordUnknown: 'The type or level in the column is unknown. A proposal stands instead.',
    knownByLikeness: 'The words differ from the requirement in force. Is it the same requirement?',
  },
};
