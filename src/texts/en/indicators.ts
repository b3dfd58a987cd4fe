import type { indicators as sv } from '../sv/indicators.ts';
import { indicatorStarters } from './indicator-starters.ts';

export const indicators: typeof sv = {
  title: 'Indicators',
  lede: 'What is measured, against which target and how often. A value that is missing is shown as missing, never as zero.',
  add: 'Define an indicator',
  measureDue: 'Measure what the system counts',
  measureDueNext:
    'The system counts today every indicator that it can count itself and that is due, and saves the values.',
  bringIn: 'Bring in values from Excel',
  takeOut: 'Download (Excel)',
  tabs: { label: 'Show indicators', list: 'As a list', byBody: 'By administration' },
  measured: (indicators: number, values: number) =>
    indicators === 0
      ? 'Nothing was due.'
      : `${indicators === 1 ? '1 indicator has been measured' : `${indicators} indicators have been measured`}: ${
          values === 0
            ? 'no value has changed since earlier today'
            : values === 1
              ? '1 value is saved'
              : `${values} values are saved`
        }.`,
  units: {
    percent: 'Percent',
    count: 'Count',
    days: 'Days',
    hours: 'Hours',
    kronor: 'Kronor',
    grade: 'Step of a scale',
  },
  directions: { higher: 'Higher is better', lower: 'Lower is better' },
  sources: {
    entered: 'Entered by people or from Excel',
    assetsOwned: 'Share of assets and systems with an owner',
    assetsClassified: 'Share of information assets that are classified',
    requirementsMet: 'Share of requirements that are met',
    requirementsAnswered: 'Share of requirements that are answered',
    risksReviewed: 'Share of risks reviewed in time',
    documentsInTime: 'Share of governing documents revised in time',
    exceptionsPassed: 'Number of exceptions that ended without renewal',
    recommendationsClosed: 'Share of recommendations closed internally',
    actionsOverdue: 'Number of overdue actions',
  },
  rules: {
    entered: 'The value is entered by the owner of the indicator or by the administration’s coordinator.',
    assetsOwned:
      'Of the administration’s information assets and systems: those with a named owner who still works here.',
    assetsClassified:
      'Of the administration’s information assets: those with a decided class. Systems are not counted, since they inherit theirs.',
    requirementsMet:
      'Of the guideline’s requirements on the administration that apply: those answered as met, where the answer still holds. Requirements without an answer count as not met. Whoever answers for the whole municipality or for central IT has those requirements as well. Requirements on single systems are not counted.',
    requirementsAnswered:
      'Of the guideline’s requirements on the administration: those with an answer that still holds. Requirements on single systems are not counted.',
    risksReviewed:
      'Of the administration’s open risks: those whose next review lies ahead. A risk without a day for its review counts as not reviewed.',
    documentsInTime:
      'Of the administration’s governing documents: those whose next revision has not passed. A document without a day for its revision counts as not revised.',
    exceptionsPassed:
      'Approved exceptions whose last day has passed in the last year, and which nobody has had renewed.',
    recommendationsClosed:
      'Of the recommendations in audits of information security, at the board or company that they are addressed to: those confirmed internally, or which the board has decided not to act on. The auditors’ own assessment is another thing and is not counted here.',
    actionsOverdue:
      'Of the administration’s planned and ongoing actions for information security: those whose due date has passed.',
  },
  standings: {
    onTarget: 'On target',
    offTarget: 'Off target',
    noTarget: 'No target set',
    missing: 'Missing',
  },
  counts: {
    onTarget: (count: number) => `${count} on target`,
    offTarget: (count: number) => `${count} off target`,
    noTarget: (count: number) => `${count} without target`,
    missing: (count: number) => `${count} missing`,
  },
  notes: { nothingToCount: 'There is nothing to count.' },
  value: {
    units: {
      count: (value: string) => value,
      days: (value: string) => `${value}\u00A0days`,
      hours: (value: string) => `${value}\u00A0h`,
      kronor: (value: string) => `SEK\u00A0${value}`,
      grade: (value: string) => value,
      percent: (value: string) => `${value}%`,
    },
    of: (part: string, all: string) => `${part} of ${all}`,
    missing: 'Missing',
    neverMeasured: 'Never measured',
    bodies: (known: number, all: number) =>
      known === all ? `All ${all} have a value` : `${known} of ${all} have a value`,
    noWhole: 'Not added up',
    whole: 'The whole municipality',
  },
  target: {
    higher: (value: string) => `at least ${value}`,
    lower: (value: string) => `at most ${value}`,
    none: 'No target set',
  },
  rhythm: (months: number) =>
    months === 1
      ? 'Every month'
      : months === 12
        ? 'Every year'
        : months % 12 === 0
          ? `Every ${months / 12} years`
          : `Every ${months} months`,
  due: {
    overdue: (day: string) => `Should have been measured ${day}`,
    never: 'To be measured: never has been',
    next: (day: string) => `To be measured by ${day}`,
    some: 'A measurement is missing or overdue',
  },
  trend: {
    none: 'No trend yet',
    words: (from: string, to: string, count: number) => `From ${from} to ${to} in ${count} measurements`,
    same: (value: string, count: number) => `${value} at ${count} measurements`,
    picture: (words: string) => `Trend: ${words}`,
  },
  columns: {
    indicator: 'Indicator',
    value: 'Latest value',
    target: 'Target',
    standing: 'Standing',
    trend: 'Trend',
    measured: 'Measured',
    body: 'Administration',
    now: 'Just now',
    day: 'Day',
    note: 'Comment',
    by: 'Entered by',
    unit: 'Counted in',
    numerator: 'How many',
    denominator: 'Of',
    rhythm: 'Rhythm',
    owner: 'Responsible',
    next: 'Next measurement',
  },
  list: {
    views: {
      current: 'All in use',
      due: 'To be measured',
      offTarget: 'Off target',
      missing: 'Values missing',
      mine: 'Mine',
      withdrawn: 'Taken out of use',
    },
    viewsLabel: 'Which indicators',
    filter: 'Filter indicators',
    search: 'Search',
    body: 'Administration',
    all: 'All',
    submit: 'Show',
    reset: 'Show all',
    count: (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`),
    none: 'No indicators match the choice.',
    empty: 'No indicators have been defined yet.',
    emptyOfficer:
      'Begin with a ready-made set, and then change targets, rhythm and owners so that they suit you. The system counts most of them itself.',
    emptyOther: 'The information security officer defines the indicators.',
    start: (count: number) => `Add ${count} common indicators`,
    startShown: 'Which indicators are they?',
    startMore: 'Add the common indicators that are not here',
    fileName: 'indicators',
    toList: 'To the indicators',
  },
  matrix: {
    title: 'Indicators by administration',
    lede: 'The latest value of each indicator. A dash means that the indicator is not measured there.',
    caption: 'Latest value by administration and indicator',
    label: 'Table of administrations and indicators',
    cell: (body: string, indicator: string, value: string, standing: string) =>
      `${body}, ${indicator}: ${value}, ${standing}`,
    overdue: 'measurement overdue',
    legend: 'How to read the table',
    empty: 'No indicators are measured by administration yet.',
    target: (target: string) => `Target: ${target}`,
  },
  page: {
    definition: 'What is measured',
    rule: 'How the system counts',
    facts: 'About the indicator',
    owner: 'Responsible',
    noOwner: 'Nobody is responsible yet',
    source: 'The values',
    rhythm: 'Measured',
    target: 'Target',
    unit: 'Counted in',
    where: 'Measured for',
    perBody: 'Each administration',
    once: 'The whole municipality',
    latest: 'Latest values',
    latestCaption: 'Latest value of each',
    past: 'All measurements',
    pastCaption: (count: number) =>
      count === 1 ? '1 measurement, the latest first' : `${count} measurements, the latest first`,
    pastMost: (count: number) =>
      `The ${count} latest measurements are shown. The Excel file has all of them.`,
    pastOf: (body: string) => `Measurements of ${body}`,
    pastAll: 'Show all administrations',
    noPast: 'Nothing has been measured yet.',
    corrected: 'Corrected by a later measurement',
    system: 'The system',
    unknown: 'Unknown',
    enter: 'Enter a value',
    enterFor: (body: string) => `Enter a value for ${body}`,
    correct: 'Correct',
    measure: 'Measure now',
    measureNext:
      'Today’s figures are saved as a measurement of each. What stands under Just now is not saved otherwise.',
    edit: 'Change the indicator',
    withdraw: 'Take out of use',
    restore: 'Take into use again',
    withdrawnTitle: 'The indicator has been taken out of use.',
    withdrawnBody: 'It is not measured any more. What has been measured stays.',
    overdueTitle: (count: number) =>
      count === 1 ? 'A measurement is overdue.' : `${count} measurements are overdue.`,
    overdueEntered: 'Enter a value, or why there is none.',
    overdueComputed: 'Choose Measure now to save today’s figures.',
    hidden:
      'The figure for the whole municipality is counted over all administrations and shown to those who may see all of them.',
    rows: 'See what it is about',
    rowsOf: (body: string) => `See what it is about: ${body}`,
    history: 'History',
    nowNote:
      'Just now is counted by the system when the page is shown. It is saved only when somebody measures.',
  },
  form: {
    addTitle: 'Define an indicator',
    editTitle: 'Change the indicator',
    name: 'Name',
    nameHint: 'Short, for example: Share of employees with current training',
    definition: 'What is measured',
    definitionHint:
      'What is counted, what is not, and where are the figures found? Everybody should count alike.',
    source: 'The values',
    sourceHint: 'What the system counts itself has a fixed unit and direction.',
    unit: 'Counted in',
    direction: 'What is good?',
    target: 'Target',
    targetHint: 'A number, for example 95. Leave it empty if there is no target yet.',
    rhythmMonths: 'Months between measurements',
    rhythmHint: '1 is every month, 12 is every year. At most 60.',
    isPerBody: 'Measured for each administration',
    perBodyHint: 'Otherwise it is measured once for the whole municipality.',
    ownerPersonId: 'Responsible',
    ownerHint:
      'Sees the indicator’s values of all administrations, may enter them, and is reminded when it is due.',
    ownerRole: 'Responsible role',
    ownerRoleHint: 'For example: head of personnel',
    nobody: 'Nobody',
    addNext:
      'The indicator is seen by everybody who works with information security, and waits for its first measurement.',
    editNext: 'The target counts for values measured before as well. Earlier targets are in the history.',
    submit: 'Define the indicator',
  },
  valueForm: {
    title: (name: string) => `Enter a value: ${name}`,
    correctTitle: (name: string) => `Correct a value: ${name}`,
    bodyId: 'Administration',
    onDay: 'Day',
    onDayHint: 'The last day of what was measured, YYYY-MM-DD.',
    value: 'Value',
    percentHint: 'Percent, for example 87.5. Needed only if the numbers are not known.',
    valueHint: 'A number. Leave it empty if the value is missing.',
    share: 'How many of how many',
    shareHint:
      'Preferably fill in the numbers: then administrations can be added up rightly, and the percent is worked out.',
    numerator: 'How many',
    denominator: 'Of',
    note: 'Comment',
    noteHint: 'Needed when the value is missing: why is there none?',
    next: 'Where the day has been measured already, this corrects it. Both are seen in the history.',
    submit: 'Save the measurement',
  },
  steps: {
    reason: 'Reason',
    withdraw: {
      title: 'Take the indicator out of use',
      submit: 'Take out of use',
      next: 'It is not measured any more and nobody is reminded. What has been measured stays, and it can be taken into use again.',
    },
  },
  starters: indicatorStarters,
  history: {
    verbs: {
      define: 'defined the indicator',
      change: 'changed the indicator',
      withdraw: 'took the indicator out of use',
      restore: 'took the indicator into use again',
      enterValue: 'entered a value',
      correctValue: 'corrected a value',
      compute: 'measured what the system counts',
      importValues: 'brought in values from a file',
    },
    labels: {
      name: 'Name',
      definition: 'What is measured',
      unit: 'Counted in',
      direction: 'What is good?',
      target: 'Target',
      rhythmMonths: 'Months between measurements',
      source: 'The values',
      ownerRole: 'Responsible role',
      ownerPersonId: 'Responsible',
      body: 'Administration',
      onDay: 'Day',
      value: 'Value',
      note: 'Comment',
      values: 'Number of values',
      reason: 'Reason',
    },
  },
  bringing: {
    title: 'Bring in values from Excel',
    lede: 'Fill in one measurement on each row. Nothing is saved until you have seen what the file comes to, and confirmed.',
    template: 'The template has a row for each indicator and administration that you may enter values for.',
    takeOut: 'Download the values that there are',
    known:
      'A row for an administration and day that has been measured corrects that measurement, and is shown as a correction before you confirm. Rows without day, value and comment are skipped.',
    absent: 'Indicators that the system counts itself cannot be brought in.',
    nothing: 'No row of the file says anything new.',
    unreadable: 'The file cannot be read as a list of values. Begin with the template.',
    templateName: 'template-indicator-values',
    fileName: 'indicator-values',
    sheet: 'Values',
    meanings: {
      indicator: 'The name of the indicator, as in the list.',
      body: 'The administration or company. Empty for what is measured once for the whole municipality.',
      onDay: 'The day, as a date or YYYY-MM-DD.',
      value: 'The value. Percent is written as 87.5.',
      numerator: 'How many, where the value is a share.',
      denominator: 'Of how many. The percent is then worked out.',
      note: 'Comment. Needed when the value is missing.',
    },
    outcomes: { new: 'New measurement', correction: 'Correction', unchanged: 'Here already' },
    sections: {
      new: 'New measurements',
      correction: 'Corrections',
      unchanged: 'What is here already',
      problems: 'Rows that cannot be taken',
    },
    figures: {
      new: 'new',
      correction: 'corrections',
      unchanged: 'here already',
      problems: 'cannot be taken',
    },
    before: (value: string) => `Before: ${value}`,
    confirm: (count: number) => (count === 1 ? 'Save 1 measurement' : `Save ${count} measurements`),
    done: (written: number) =>
      written === 1 ? '1 measurement is saved.' : `${written} measurements are saved.`,
    faults: {
      missing: 'Fill in indicator and day.',
      unknownIndicator: 'No indicator in use has that name. Check the name.',
      unknownBody: 'No administration has that name.',
      notADate: 'Write a date that there is, for example 2026-10-23.',
      notANumber: 'Write a number.',
      notYours: 'You may not enter values there.',
      repeated: (line: string) =>
        `Row ${line} is about the same indicator, administration and day. Remove one of them.`,
      inFuture: 'The day has not been yet.',
      indicatorComputed: 'The system counts that indicator itself.',
      indicatorNumber: 'The number cannot be a value of that unit.',
      indicatorShare:
        'The numbers do not fit: fill in both, and the first may not be larger than the second.',
      indicatorNoteMissing: 'Write in the comment why the value is missing.',
      indicatorBodyMissing: 'Write which administration it is about.',
      indicatorNoBody: 'It is measured for the whole municipality: leave the administration empty.',
      tooLong: 'The text is too long.',
    },
  },
};
