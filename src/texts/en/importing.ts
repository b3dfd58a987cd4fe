import type { importing as swedish } from '../sv/importing.ts';

export const importing: typeof swedish = {
  title: { people: 'Import people', bodies: 'Import the organisation' },
  lede: {
    people:
      'Add or change many people and roles at once. First you see what would change, and nothing is saved until you say so.',
    bodies:
      'Add or change many boards and administrations at once. First you see what would change, and nothing is saved until you say so.',
  },
  templateTitle: '1. Fill in the list',
  template: {
    people:
      'One row for each person. Somebody with several roles has several rows, with the same e-mail on each.',
    bodies:
      'One row for each board, administration, company or function. Several other names or administrations are divided by semicolons.',
  },
  templateLink: 'Get an empty template (Excel)',
  columnsTitle: 'The columns',
  columnsNote: 'They may stand in any order. Swedish headings work too.',
  column: 'Column',
  meaning: 'What stands there',
  uploadTitle: '2. Choose the file',
  fileLabel: 'List',
  fileHint: (megabytes, rows) =>
    `Excel (.xlsx, first sheet) or CSV. At most ${megabytes} MB and ${rows} rows.`,
  submit: 'Show what would change',
  next: 'The file is read on this server, and taken away when you are done.',

  columns: {
    name: 'Name',
    email: 'E-mail',
    title: 'Title',
    role: 'Role',
    body: 'Board or administration',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    aliases: 'Other names',
    administrations: 'Administrations',
  },
  meanings: {
    people: {
      name: 'First name and surname. Needed for a new person.',
      email: 'Needed on every row. It decides whom the row is about.',
      title: 'Empty changes nothing.',
      role: "A role by its name on the person's page, such as Board secretary. May be empty.",
      body: 'The name or another name of the board, administration, company or function that the role is for. Empty for roles for the whole municipality.',
      from: 'YYYY-MM-DD. Empty means today for a new role, and unchanged for one that is there.',
      to: 'YYYY-MM-DD, the last day. Empty means until further notice, and unchanged for a role that is there.',
    },
    bodies: {
      kind: 'Board, Administration, Company, Central function or Council. Needed for what is new.',
      name: 'Needed on every row. The name decides what the row is about.',
      aliases:
        'Short forms and earlier names, divided by semicolons. They are added to those that are there.',
      administrations:
        'For a board: the administrations that work for it, divided by semicolons. They are added to those that are there.',
    },
  },
  absent:
    'Whoever is not in the list is left alone, and an empty cell changes nothing. Nothing is ever taken away.',
  sheet: { people: 'People', bodies: 'Organisation' },
  helpSheet: 'Help',
  fileName: { people: 'people', bodies: 'organisation' },

  preview: {
    title: 'This would change',
    nothingYet: 'Nothing has been saved yet.',
    nothing: 'The list agrees with what is here. There is nothing to save.',
    nothingButProblems:
      'Nothing in the list can be saved. Put the rows below right and choose the file again.',
    figures: { new: 'new', changed: 'to be changed', unchanged: 'unchanged', problems: 'rows with faults' },
    confirm: (count) => (count === 1 ? 'Save 1 change' : `Save ${count} changes`),
    drop: 'Cancel',
    withProblems: (count) =>
      count === 1
        ? 'One row has a fault and is left out. The others are saved.'
        : `${count} rows have faults and are left out. The others are saved.`,
    rowsRead: (taken, leftOut, repeated) => {
      const all = taken + leftOut + repeated;
      const again =
        repeated === 0 ? '' : `, ${repeated} ${repeated === 1 ? 'repeats' : 'repeat'} another row`;
      return `${all === 1 ? '1 row' : `${all} rows`} in the list: ${taken} taken, ${leftOut} left out${again}.`;
    },
    repeats: (line, of) => `Row ${line} says the same as row ${of}.`,
    moreRepeats: (count) => (count === 1 ? 'So does 1 more row.' : `So do ${count} more rows.`),
    whatIsAChange: {
      people:
        'A change is a person who is new or is changed. Several rows may be about the same person, and whoever is right already is not changed.',
      bodies: 'A change is a row that is new or is changed. What is right already is not changed.',
    },
    showProblems: 'Show the faults',
    otherPlan: 'Something has changed since you saw what would happen.',
    otherPlanBody: 'Therefore nothing has been saved. This is how it would be now. Look, and save again.',
    ignored: (headings) => `Columns that are not read: ${headings}.`,
    sections: { new: 'New', changed: 'To be changed', unchanged: 'Unchanged', problems: 'Rows with faults' },
    line: 'Row',
    who: 'Who or what',
    what: 'Change',
    columnName: 'Column',
    found: 'Stands now',
    toDo: 'What to do',
    none: 'None.',
    noRole: 'Without a role',
    lineOf: (line) => `Row ${line}`,
    rows: (count) => `${count} shown`,
    newValue: (column, after) => `${column}: ${after}`,
    changedValue: (column, before, after) => `${column}: from ${before} to ${after}`,
    newRole: (role, from, to) =>
      to
        ? `New role: ${role}, from ${from} to and with ${to}`
        : `New role: ${role}, from ${from} until further notice`,
    roleFrom: (role, before, after) => `${role}: first day from ${before} to ${after}`,
    roleTo: (role, before, after) => `${role}: last day from ${before} to ${after}`,
    untilFurther: 'until further notice',
    namesake: (email) =>
      `Somebody here has that name already, with the address ${email}. Is it the same person?`,
  },

  done: {
    title: 'The list has been imported',
    facts: {
      added: 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
      problems: 'Rows with faults, which were left out',
    },
    note: 'All that was changed stands in the history of each.',
    toList: { people: 'To the people', bodies: 'To the organisation' },
    another: 'Import another list',
  },

  otherList: {
    people: 'This looks like a list of the organisation. Import it under Import the organisation.',
    bodies: 'This looks like a list of people. Import it under Import people.',
  },

  errors: {
    missingFile: 'Choose a file first.',
    tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. Divide the list into several files.`,
    empty: 'The file is empty.',
    gone: 'The file is no longer here. It may have been imported already, or have been here for more than a day. Choose it again.',
    broken: 'The file did not arrive whole. Try again.',
    unreadable: {
      'empty-file': () => 'The file is empty.',
      'unsupported-format': () =>
        'The file is of a kind that cannot be read. Save the list as .xlsx or .csv.',
      'not-a-table': () => 'The file is no table. Save the list as .xlsx or .csv.',
      'old-office': () => 'The file is in an older Excel format. Open it in Excel and save it as .xlsx.',
      'office-password': () => 'The file has a password. Save it without one and try again.',
      'xlsx-damaged': () => 'The file is damaged. Open it in Excel, save it anew and try again.',
      'zip-bomb': () =>
        'The file unpacks to far too much and is therefore not read. Save the list anew as .xlsx or .csv.',
      'hostile-xml': () =>
        'The file holds things that do not belong in a list. Save it anew as .xlsx or .csv.',
      'quote-not-closed': (found) =>
        `A quotation mark on row ${found} is never closed. Put the row right and try again.`,
      'too-many-rows': () => 'The list has too many rows. Divide it into several files.',
      'time-limit': () => 'The file took too long to read. Save the list anew as .csv and try again.',
      'memory-limit': () => 'The file is too large to read. Divide the list into several files.',
      crashed: () => 'The file could not be read. Save the list anew as .csv and try again.',
      'no-headings': () =>
        'It cannot be seen what the columns are. The first row should have headings as in the template.',
      'other-list': () => 'The list is of the other kind and is imported on another page.',
      'no-rows': () => 'There are no rows below the headings.',
    },
  },

  faults: {
    missing: () => 'Fill in the cell.',
    tooLong: () => 'Make the text shorter.',
    tooMany: () => 'Take some away; there are too many.',
    malformed: () => 'Write the cell anew; it cannot be understood.',
    notADate: () => 'Write the day as YYYY-MM-DD, such as 2026-12-31.',
    notAnAddress: () => 'Write a whole e-mail address, such as name@municipality.example.',
    emailTaken: () => "Somebody else has the address. Write the person's own.",
    lastAdministrator: () => 'Leave the role. Without it nobody could look after the municipality in Stadga.',
    bodyMissing: () => 'Write which board, administration, company or function the role is for.',
    bodyNotWanted: () => 'Empty the cell. The role is for the whole municipality.',
    unknownBody: () => 'Put the name right, or first enter it in the organisation.',
    wrongKindOfBody: () => 'Choose another role or another kind. The role is not held for that.',
    bodyHasEnded: () => 'Take the row away, or choose something that exists.',
    endsBeforeStart: () => 'Put the days right. The last comes before the first.',
    lastDayMissing: () => 'Fill in the last day. An audit expert holds the role for a time.',
    auditorsApart: () =>
      'Take the row away or put the days right. An auditor or expert can hold no other role at the same time.',
    heldAlready: () => 'Put the days right. The person holds the role on some of them already.',
    personHasEnded: () =>
      "Take the row away, or first open the person's page and take away the day they left.",
    unknownRole: () => 'Write the role by its name in Stadga, such as Board secretary.',
    roleMissing: () => 'Write which role it is, or empty board and days.',
    ambiguousBody: () => 'Write the whole name. More than one is called that.',
    unknownKind: () => 'Write Board, Administration, Company, Central function or Council.',
    contradicts: (found) =>
      `Take one of the rows away, or make them alike. Row ${found} says something else.`,
    leftOutToo: (found) => `Put row ${found} right first, which this row rests on.`,
    kindDiffers: () => 'Put the kind right, or change it on the page of what it is about.',
    isOtherName: (found) => `Write ${found}, which is the name in Stadga.`,
    nameTaken: () => 'Choose another name. It is used already.',
    nameOfAnother: () => 'Take the other name away. Something else is called that.',
    cannotBeTied: () => 'Empty the cell. Only boards have administrations.',
    notAnAdministration: () => 'Put the name right. What stands there is no administration.',
    rolesDoNotFit: () => 'Put the kind right. Somebody holds a role there that does not fit.',
  },
};
