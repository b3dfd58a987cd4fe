import type { reviewPages as sv } from '../sv/review-pages.ts';

/** The page where what was read is checked beside its original, and the page where it enters the register. */
export const reviewPages: typeof sv = {
  row: (number) => `no. ${number}`,
  inAudit: (row, audit) => `${row} in ${audit}`,
  person: (name, at) => `${name}, ${at}`,
  somebody: 'somebody who is no longer here',

  progress: {
    title: 'Check',
    lede: 'Compare every row with the original. Everything is saved at once, and nothing reaches the register until you enter it.',
    checked: (checked, rows) => `${checked} of ${rows} checked`,
    bar: 'How far the check has come',
    toRows: 'To the rows',
    checkClear: (count) => `Check all that look right (${count})`,
    checkClearHint: 'Rows where something is to be decided are left.',
    confirm: 'Enter in the register',
  },
  remaining: {
    title: 'What remains',
    none: 'Nothing stops the report from being entered.',
    stops: 'Stops the report from being entered',
    word: 'Check, or give your word',
    look: 'Decide if you can',
    counted: (title, count) => `${title} (${count})`,
    nothingIncluded: 'All audits are left out. Include at least one.',
    noBody: (count) =>
      count === 1
        ? '1 recommendation has no board or company:'
        : `${count} recommendations have no board or company:`,
    undecidedMatch: (count) =>
      count === 1
        ? '1 recommendation is like one that is there already. Is it the same?'
        : `${count} recommendations are like some that are there already. Are they the same?`,
    sameTwice: (count) =>
      count === 1
        ? '1 recommendation is tied to the same recommendation in the register as another row:'
        : `${count} recommendations are tied to the same recommendation in the register as another row:`,
    gone: (count) =>
      count === 1
        ? '1 audit or recommendation has been withdrawn from the register since the row was tied to it. Choose another, or say that it is new:'
        : `${count} audits or recommendations have been withdrawn from the register since the rows were tied to them. Choose others, or say that they are new:`,
    notYours: (count) =>
      count === 1
        ? '1 audit is not about information security and has to be entered by the coordinator:'
        : `${count} audits are not about information security and have to be entered by the coordinator:`,
    sameAudit: (count) =>
      `${count} audits have the same name and year. If they are one and the same audit, make them one. If they are different, you give your word for it when you enter the report.`,
    joinAudits: 'Make them one audit',
    joinAuditsHint: 'The rows keep their order. You can divide the audit again until the report is entered.',
    otherDocuments: 'They stand in different documents and cannot be made one here.',
    unchecked: (count) =>
      count === 1
        ? '1 row is not checked. It stops nothing: when you enter the report you can say instead that you have compared all rows with the original.'
        : `${count} rows are not checked. They stop nothing: when you enter the report you can say instead that you have compared all rows with the original.`,
    showUnchecked: 'Show them',
    unmatchedBody: (count) =>
      count === 1
        ? '1 row names a board that is not recognised:'
        : `${count} rows name boards that are not recognised:`,
    undecidedColour: (count) =>
      count === 1
        ? '1 row has a colour that cannot be read:'
        : `${count} rows have colours that cannot be read:`,
    more: (count) => `and ${count} more`,
  },
  notTheirs: {
    title: 'You read the report but do not change it.',
    whole:
      'It is not about information security. The coordinator of audit matters checks it and enters it in the register. If it is about information security after all, ask the coordinator to say so.',
    part: 'You check the rows of the audits that are about information security. The coordinator of audit matters checks the rest, and enters the report in the register.',
    partTitle: 'A part of the report is yours to check.',
    audit: 'Not about information security: the coordinator of audit matters checks the rows.',
  },
  unknownNames: {
    title: 'Names that are not recognised',
    meaning: (name, rows) => (rows === 1 ? `“${name}” in 1 row is` : `“${name}” in ${rows} rows is`),
    choose: 'Choose a board or company',
    remember: 'Remember the name for the next report',
    submit: 'Use',
    submitName: (name) => `Use for “${name}”`,
  },
  others: {
    changed: (names, rows) =>
      rows === 1
        ? `${names} has changed 1 row since you last saved.`
        : `${names} has changed ${rows} rows since you last saved.`,
    changedNow: (names, rows) =>
      rows === 1 ? `${names} has just changed 1 row.` : `${names} has just changed ${rows} rows.`,
    show: 'Show them',
    reload: 'Load the changes',
    row: (who) => `Changed by ${who}`,
    rowNow: (who) => `Just changed by ${who}. Load the page again to see how.`,
  },
  filter: {
    state: 'Rows',
    states: {
      unchecked: 'Not checked',
      doubtful: 'To decide',
      leftOut: 'Left out',
      others: 'Changed by others',
    },
    body: 'Board or company',
  },

  document: {
    kind: 'What kind of document is this?',
    kinds: {
      auditors: 'The auditors’ follow-up of earlier audits',
      municipality: 'The municipality’s own follow-up',
      audit: 'An audit with new recommendations',
    },
    kindHints: {
      auditors: 'Is entered as the auditors’ follow-up, with their assessment of every recommendation.',
      municipality:
        'Is entered as the municipality’s own follow-up. The colours are not counted as the auditors’.',
      audit: 'Is entered as an audit. The recommendations get no assessment yet.',
    },
    title: 'Title',
    firm: 'Firm',
    dated: 'Dated',
    datedHint: 'For example 2026, 2026-10 or 2026-10-23.',
    registryNumber: 'The auditors’ registry number',
    edit: 'Change what is said of the document',
    heading: (kind) => `Change: ${kind}`,
  },
  audit: {
    edit: 'Change what is said of the audit',
    heading: 'Change the audit',
    included: 'Include the audit in the register',
    leftOut: 'Left out: does not enter the register.',
    joined: (count) => `${count} audits of the report have been made one.`,
    separate: 'Divide them again',
    isNew: 'A new audit in the register',
    isKnown: 'In the register',
    title: 'Title',
    year: 'Year',
    yearHint: 'The year in which the audit was made, for example 2024.',
    bodies: 'Audited boards and companies',
    isSecurity: 'The audit is about information security',
    security: 'Information security',
    auditId: 'Is it an audit that is there already?',
    auditIdHint: 'If you choose one in the register, the rows are compared with the recommendations there.',
    newAudit: 'No, it is a new one',
    inRegister: 'In the register',
    inReport: 'In this report',
    inReportHint:
      'If you choose one in this report the rows move there. You can divide the audit again until the report is entered.',
    letterDated: 'Date of the letter',
    dateHint: 'YYYY-MM-DD. Leave empty if it does not say.',
    matters: 'When do the auditors want the answer in hand?',
    answerBy: (body) => `Answer by: ${body}`,
    extendedTo: (body) => `Extended to: ${body}`,
    letter: (date) => `Letter ${date}`,
    answerByShort: (date, bodies) => `Answer by ${date}: ${bodies}`,
    extendedShort: (date, bodies) => `Extended to ${date}: ${bodies}`,
    unmatched: (names) => `The report also names: ${names}`,
  },
  rowForm: {
    heading: (row) => `Change ${row}`,
    number: 'Number',
    text: 'Recommendation',
    textHint: 'Word for word as in the original.',
    bodies: 'Addressed to',
    printed: (names) => `The report says: ${names}`,
    group: 'Heading that the row stands under',
    status: 'Status in the original',
    statusHint: 'As the auditors themselves have written or drawn it. If it cannot be seen, choose Unknown.',
    done: 'What has been done?',
    remaining: 'What remains to be done?',
    save: 'Save',
    cancel: 'Cancel',
    next: 'The row counts as checked when you save, if nothing in it is left to decide.',
    kinds: {
      board: 'Boards',
      administration: 'Administrations',
      company: 'Companies',
      centralFunction: 'Central functions',
      council: 'Council',
    },
    ended: 'ended',
  },
  actions: {
    check: 'Is right',
    checkRow: (row) => `Is right: ${row}`,
    checkedBy: (who) => `Checked by ${who}`,
    uncheck: 'Undo',
    uncheckRow: (row) => `Undo the check of ${row}`,
    edit: 'Change',
    editRow: (row) => `Change ${row}`,
    exclude: 'Leave out',
    excludeRow: (row) => `Leave out ${row}`,
    include: 'Include',
    includeRow: (row) => `Include ${row}`,
    leftOut: 'Left out',
    skip: 'Skip to the next row',
  },
  seenBy: (who) => `read off the original by ${who}`,
  bodies: {
    none: 'No board or company is chosen.',
    unmatched: (names) => `${names} is not recognised.`,
    choose: 'Choose a board',
    chooseRow: (row) => `Choose a board for ${row}`,
  },
  interpret: {
    none: 'The colour cannot be read, and the wording suggests none.',
    accept: 'Accept the proposal',
    change: 'Change',
    choose: 'Interpret it yourself',
    chooseLede: 'What does the text say?',
    leaveUnknown: 'Leave unknown',
    takeBack: 'Undo',
    interpreted: 'Interpreted as',
    by: (who) => `by ${who}`,
    leftUnknown: (who) => `Left unknown by ${who}.`,
    note: 'Is not counted as the auditors’ assessment.',
    seen: 'Do you see the colour in the original? Choose Change on the row and tell it there.',
    of: (what, row) => `${what}: ${row}`,
  },
  match: {
    suggested: (percent) => `Is like a recommendation that is in the register already (${percent} alike):`,
    same: 'The same recommendation',
    isNew: 'A new one',
    confirmed: 'The same as in the register:',
    see: (number) => (number === null ? 'See it in the register' : `No. ${number} in the register`),
    connectLabel: 'Recommendation in the register',
    connectSubmit: 'Tie to it',
  },

  stale: {
    somebody: 'Somebody else',
    row: (who) =>
      `${who} changed the same while you had the page open. See how it is now, and make your change again if it is still needed.`,
    form: (who) =>
      `${who} saved changes while you wrote. What you wrote is still in the fields, and under them stands what is saved now. Save again to replace it.`,
    now: 'Saved now:',
    empty: 'empty',
  },
  problems: {
    missing: (field) => `${field}: fill in the field.`,
    tooLong: (field) => `${field}: the text is too long.`,
    tooMany: (field) => `${field}: too many are chosen.`,
    malformed: (field) => `${field}: check how it is written.`,
    notADate: (field) => `${field}: write a date that exists, such as 2026-10-23.`,
    unknownBody: (field) => `${field}: the choice is no longer there.`,
    unknownAudit: (field) => `${field}: the choice is no longer there.`,
    unknownRecommendation: (field) => `${field}: the choice is no longer there.`,
    notNow: 'That cannot be done with the row as it is now.',
  },

  confirm: {
    title: 'Enter in the register?',
    lede: 'This is how the report is entered. Nothing has been entered yet.',
    newAudits: (count) => (count === 1 ? '1 new audit' : `${count} new audits`),
    knownAudits: (count) =>
      count === 1
        ? '1 audit that is in the register already'
        : `${count} audits that are in the register already`,
    newRecommendations: (count) => (count === 1 ? '1 new recommendation' : `${count} new recommendations`),
    knownRecommendations: (count) =>
      count === 1
        ? '1 recommendation is recognised and gets a new assessment'
        : `${count} recommendations are recognised and get a new assessment`,
    knownInAudit: (count) =>
      count === 1
        ? '1 recommendation is there already and is not changed'
        : `${count} recommendations are there already and are not changed`,
    assessments: (assessments, rounds) =>
      `${assessments === 1 ? '1 assessment' : `${assessments} assessments`}, in ${rounds === 1 ? 'one follow-up' : `${rounds} follow-ups`}`,
    severalBodies: (count) =>
      count === 1
        ? '1 recommendation is addressed to several boards or companies. It is assessed for each of them, so there are more assessments than recommendations.'
        : `${count} recommendations are addressed to several boards or companies. They are assessed for each of them, so there are more assessments than recommendations.`,
    ownRound: 'The follow-up is the municipality’s own. Its colours are not counted as the auditors’.',
    interpreted: (count) =>
      count === 1
        ? '1 unknown colour is interpreted by a person. It is not counted as the auditors’.'
        : `${count} unknown colours are interpreted by people. They are not counted as the auditors’.`,
    undecided: (count) =>
      count === 1
        ? '1 colour is unknown and undecided. It is entered as unknown.'
        : `${count} colours are unknown and undecided. They are entered as unknown.`,
    leftOut: (count) => (count === 1 ? '1 row is left out.' : `${count} rows are left out.`),
    blocked: 'The report cannot be entered yet.',
    changed: 'Somebody else has changed the report since you opened the page. Read how it is entered now.',
    comparedAll: 'I have compared all rows with the original.',
    unchecked: (count) =>
      count === 1
        ? '1 row is not marked as checked. Tick the box if you have compared it with the original.'
        : `${count} rows are not marked as checked. Tick the box if you have compared them with the original as a whole.`,
    comparedAllMissing: 'Check the rows, or tick that you have compared them all with the original.',
    differentAudits: 'They are different audits.',
    sameAudits: (count) =>
      `${count} audits have the same name and year, and are entered as different audits. If they are one and the same: go back to the rows and make them one.`,
    differentAuditsMissing: 'Make the audits one, or tick that they are different audits.',
    submit: 'Enter in the register',
    back: 'Back to the rows',
    next: 'You can take it back as long as nobody has built upon it.',
  },
  confirmed: {
    title: 'Entered in the register',
    by: (who) => `by ${who}`,
    body: 'The rows can no longer be changed here. Each leads to its recommendation in the register.',
    see: 'See them in the register',
    withdraw: 'Take it back',
    withdrawTitle: 'Take the report out of the register?',
    withdrawLede:
      'What was entered is taken out of the register, and the report can be checked again. The change log remembers both.',
    withdrawSubmit: 'Take it out',
    keep: 'Leave it',
    withdrawRefused:
      'It cannot be taken back: somebody has built upon what was entered. Correct it in the register instead.',
    row: 'See it in the register',
    rowOf: (row) => `See it in the register: ${row}`,
  },
};
