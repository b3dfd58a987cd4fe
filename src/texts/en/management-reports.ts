import type { managementReports as swedish } from '../sv/management-reports.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const managementReports: typeof swedish = {
  title: 'Reports to the management',
  lede: 'The security officer’s reports to the chief executive and the executive board. A report that has been issued is never altered.',
  add: 'New report',
  templates: 'Change the texts of the templates',
  outMustBe: '--out has to end with .pdf, .docx or .zip.',
  fullOption: 'the full version, which may hold what is secret; else the public one',
  kinds: { reportToChiefExecutive: 'To the chief executive', reportToBoard: 'To the executive board' },
  kindHints: {
    reportToChiefExecutive:
      'Short and operative: what needs a decision, how things stand, the gravest risks and what comes next.',
    reportToBoard:
      'For half a year or a year: proposal for decision, how things stand, risks, exceptions, audits, the plan ahead and consequences.',
  },
  states: { draft: 'Draft', issued: 'Issued' },
  languages: { sv: 'Swedish', en: 'English' },
  versions: { full: 'Full version', public: 'Public version' },
  period: (since, until) => `${since} to ${until}`,
  list: {
    caption: (count) => many(count, 'report', 'reports'),
    empty: 'There is no report yet.',
    emptyWriter:
      'There is no report yet. Make the first one: how things stand is taken from Stadga, and you write what has to be said about it.',
    none: 'No report fits the choice.',
    filter: 'Choose reports',
    submit: 'Show',
    kind: 'To',
    every: 'All',
    reset: 'Show all reports',
    columns: { report: 'Report', period: 'Period', state: 'State', issued: 'Issued', decision: 'Decision' },
    issuedBy: (day, by) => `${day}, ${by || 'unknown'}`,
    notDecided: 'Not noted',
  },
  start: {
    title: 'New report',
    lede: 'How things stand is taken from Stadga. You write what only you know, look at it and issue it.',
    kind: 'To whom the report goes',
    language: 'The language of the report',
    since: 'First day of the period',
    sinceHint: 'YYYY-MM-DD. Leave empty: from the day after the last report’s last day, else the last year.',
    until: 'Last day of the period',
    untilHint: 'YYYY-MM-DD. Leave empty for today.',
    registryNumber: 'Registry number',
    submit: 'Make the draft',
    next: 'The draft is seen by you as security officer alone, until you issue the report.',
  },
  page: {
    back: 'All reports',
    edit: 'Write the texts',
    issue: 'Issue',
    throwAway: 'Throw the draft away',
    decision: 'Note the decision',
    facts: {
      to: 'To',
      period: 'Period',
      language: 'Language',
      registryNumber: 'Registry number',
      state: 'State',
      issued: 'Issued',
      decided: 'Decided',
    },
    unknown: 'Not given',
    download: 'Download',
    versionsLabel: 'Version',
    fullNote:
      'The full version may hold what is covered by secrecy. Give it to those who need it, and nobody else.',
    publicNote:
      'The public version leaves out what could harm the protection, what you have marked, and the names of staff. A mark does not replace the examination when somebody requests the report.',
    package: 'Package for the registry',
    files: (version, format) => `${version}, ${format}`,
    formats: { pdf: 'PDF', docx: 'Word' },
    preview: 'Preview',
    asIssued: 'The report as it was issued',
    unfilled: (parts) => `Not filled in or confirmed yet: ${parts}.`,
    unfilledNote:
      'Write what stands in square brackets, [ ], or take it away. Then the report can be issued.',
    named: (names) => `The public version names: ${names}.`,
    namedNote:
      'They are names of systems, information assets, risks or exceptions that stand in your own texts. Write otherwise, or mark the part so that it is left out.',
    readerOnly: 'The report is read by the management. Only the security officer writes in it.',
  },
  edit: {
    title: 'Write the texts',
    lede: 'Figures and tables come from Stadga. Here you write what stands beside them. Parts that you have not changed follow the template.',
    period: 'The period',
    texts: 'The texts',
    secrecy: (part) => `Secrecy: ${part}`,
    mark: 'Secrecy',
    secrecyHint: 'What is marked is left out of the public version.',
    provisions: {
      none: 'May stand in the public version',
      'OSL 18:8': 'Left out: OSL chapter 18 section 8, security measures',
      'OSL 18:13': 'Left out: OSL chapter 18 section 13, risk and vulnerability analyses',
      'OSL 21:7': 'Left out: OSL chapter 21 section 7, personal data',
    },
    next: 'You come to the preview. Nothing is issued until you choose to.',
    submit: 'Save and preview',
  },
  issue: {
    title: 'Issue the report',
    lede: 'Both versions are kept as they are now, as PDF and Word, with day and name. They are never altered after that.',
    readers: {
      reportToChiefExecutive:
        'The report can then be read by the directors, the controller and the data protection officer.',
      reportToBoard:
        'The report can then be read by the directors, the controller, the data protection officer, and the secretary and members of the executive board. The auditors read it once it has been handed over to them.',
    },
    submit: 'Issue the report',
    next: 'Then send it to the registry and to whom it is for.',
  },
  throwAway: {
    title: 'Throw the draft away',
    lede: 'The draft and what you have written are taken out of the list. As long as nothing has been issued there is no public record to keep.',
    submit: 'Throw the draft away',
  },
  decision: {
    title: 'Note the decision',
    lede: 'Once the report has been dealt with, the day and the paragraph of the minutes are noted here. It is done once.',
    decidedOn: 'Day',
    minuteItem: 'Paragraph',
    minuteItemHint: 'As § 117. Leave empty where there is none.',
    submit: 'Save',
    next: 'The note cannot be changed afterwards.',
  },
  paper: {
    title: {
      reportToChiefExecutive: (organisation) =>
        `Information security in ${organisation}: report to the chief executive`,
      reportToBoard: (organisation) =>
        `Information security in ${organisation}: report to the executive board`,
    },
    kind: 'Report',
    recipients: { reportToChiefExecutive: 'The chief executive', reportToBoard: 'The executive board' },
    sender: 'The security officer',
    facts: { date: 'Date', period: 'Period', registryNumber: 'Registry number', author: 'Written by' },
    marks: {
      draft: 'Draft – not issued',
      full: 'May hold what is secret: OSL chapter 18 section 8',
    },
    omitted: (provision) => `[Left out: ${provision}]`,
    takenOn: (day) => `The facts are taken from Stadga on ${day}.`,
    figures: {
      met: 'of the requirements that apply are met',
      metChange: (points) =>
        points === 0
          ? 'of the requirements that apply are met, as when the period began'
          : `of the requirements that apply are met, ${Math.abs(points)} percentage points ${points > 0 ? 'more' : 'fewer'} than when the period began`,
      grave: 'high or very high risks',
      exceptions: 'exceptions in force',
      overdueDocuments: 'governing documents past their revision',
      overdueActions: 'actions overdue',
      noOwner: 'systems and assets without an owner',
    },
    noGuideline: 'No guideline is in force yet, so there are no requirements to follow up.',
    guideline: (title, number) => `The requirements are those of “${title}”, version ${number}.`,
    shareNote:
      'The share is requirements met of those that apply. Partly met, expired and unanswered ones do not count as met.',
    units: 'Administration by administration',
    chapters: 'Chapter by chapter',
    phases: 'Phase by phase',
    columns: {
      unit: 'Administration',
      chapter: 'Chapter',
      phase: 'Phase',
      met: 'Met',
      change: 'Change',
      gaps: 'Gaps',
      open: 'Unanswered',
      maturity: 'Maturity',
    },
    percent: (share) => `${Math.round(share * 100)} %`,
    points: (points) => (points === 0 ? '±0' : points > 0 ? `+${points}` : `−${Math.abs(points)}`),
    noShare: 'Does not apply',
    noMaturity: 'Not set',
    pointsNote: 'The change is in percentage points since the period began.',
    holdings: {
      title: 'The register, and what is missing in it',
      columns: {
        what: 'Register',
        all: 'Count',
        noOwner: 'No owner',
        noClass: 'No class',
        reviewDue: 'Class due for review',
      },
      assets: 'Information assets',
      systems: 'Systems',
      gaps: 'What is missing',
      gapColumns: { name: 'Name', body: 'Administration', missing: 'Missing' },
      owner: 'owner',
      class: 'class',
      and: ' and ',
      none: 'Every system and information asset has an owner and a class.',
      notAll: (shown) => `At most ${shown} of each kind are shown. The whole list is in the register.`,
    },
    risks: {
      counts: 'Open risks by level',
      columns: { body: 'Administration and owner', risk: 'Risk', level: 'Level', treatment: 'Treatment' },
      all: 'The whole municipality',
      top: 'The gravest risks',
      accepted: 'Accepted risks',
      acceptedLede: 'Somebody answers by name for the municipality living with them until a certain day.',
      acceptedCount: (count) => `${many(count, 'risk is', 'risks are')} accepted.`,
      until: 'Until',
      changed: (from) => `was ${from.toLowerCase()}`,
      target: (level) => `to become ${level.toLowerCase()}`,
      actions: (count) => many(count, 'open action', 'open actions'),
      due: (count) => `${many(count, 'risk is', 'risks are')} due for review now.`,
      moved: (added, closed) =>
        `In the period ${many(added, 'risk was', 'risks were')} added and ${closed} closed.`,
    },
    exceptions: {
      counts: (inForce, soon, asked) =>
        `${many(inForce, 'exception is', 'exceptions are')} in force. ${soon === 0 ? 'None ends within two months' : `${many(soon, 'ends', 'end')} within two months`}. ${asked === 0 ? 'None waits for a decision' : `${many(asked, 'waits', 'wait')} for a decision`}.`,
      columns: { exception: 'Exception', body: 'Administration', standing: 'Standing', until: 'Until' },
      current: 'Exceptions in force or waiting for a decision',
      soon: 'ends soon',
      moved: (approved, ended) => `In the period ${approved} were approved and ${ended} ended.`,
    },
    documents: {
      counts: (all, overdue) =>
        `${many(all, 'governing document is', 'governing documents are')} in the register. ${overdue === 0 ? 'None is past its revision.' : `${many(overdue, 'is past its', 'are past their')} revision.`}`,
      moved: (decided) => `In the period ${many(decided, 'version was', 'versions were')} decided.`,
      columns: { document: 'Governing document', body: 'Body', owner: 'Owner', due: 'Revision was due' },
      overdue: 'Past their revision',
      municipality: 'The whole municipality',
      nobody: 'Nobody',
    },
    audits: {
      lede: 'What the boards have done themselves, and what has been confirmed internally, stand by themselves. The auditors’ assessment is their own and stands by itself.',
      securityOnly: 'Audits of information security are counted here.',
      work: 'The boards’ work and the internal confirmation',
      auditors: 'The auditors’ assessment',
      workColumns: {
        body: 'Body',
        open: 'Open',
        confirmed: 'Confirmed internally',
        overdue: 'Actions overdue',
      },
      auditorsColumns: { body: 'Body', green: 'Green of assessed', open: 'Not green of all' },
      of: (part, all) => `${part} of ${all}`,
      whole: 'All',
      unseen: 'Not shown',
      none: 'No audit of information security is in the register.',
      overdue: 'Overdue actions',
      overdueCount: (count) => `${many(count, 'action is', 'actions are')} overdue.`,
      overdueColumns: { action: 'Action', body: 'Body', owner: 'Responsible', due: 'Was due' },
      secret: '[action marked as secret]',
      moved: (done) =>
        `In the period ${many(done, 'action', 'actions')} of the management system became ready.`,
    },
    indicators: {
      title: 'Indicators against their targets',
      none: 'No indicators have been defined.',
      counts: (all, off, missing) =>
        `${many(all, 'indicator is', 'indicators are')} followed. ${off} off target, and ${missing} without values.`,
      missing: 'Missing',
      standings: {
        onTarget: 'On target',
        offTarget: 'Off target',
        noTarget: 'No target',
        missing: 'Values missing',
      },
      columns: {
        indicator: 'Indicator',
        value: 'Value',
        target: 'Target',
        standing: 'Standing',
        lastOn: 'Measured',
      },
    },
    controlPlans: {
      title: (year) => `Internal control ${year}`,
      counts: (plans, decided, reported) =>
        `${many(plans, 'board has', 'boards have')} an internal control plan. Decided: ${decided}. Reported to the board: ${reported}.`,
      controls: (all, done, deviations, late) =>
        `${done} of the year’s ${many(all, 'control', 'controls')} have been done, and ${deviations} showed deviations. ${many(late, 'control point is', 'control points are')} late.`,
      without: (names) => `No plan for: ${names}.`,
    },
    plan: {
      phases: 'The introduction',
      phaseColumns: { phase: 'Phase', period: 'Period', state: 'State', goals: 'Goals reached' },
      of: (part, all) => `${part} of ${all}`,
      benefits: 'The benefits',
      benefitColumns: { benefit: 'Benefit', baseline: 'Baseline', target: 'Target', outcome: 'Outcome' },
      duties: (count) =>
        count === 0
          ? 'No recurring duties are late.'
          : `${many(count, 'recurring duty is', 'recurring duties are')} late.`,
      dutiesTitle: 'Recurring duties that are late',
      dutyColumns: { body: 'Administration', count: 'Count', first: 'The oldest', due: 'Was due' },
      meetings: (count) =>
        count === 0
          ? 'The forum for information security has closed no meeting in the period.'
          : `The forum for information security has had ${many(count, 'meeting', 'meetings')} in the period.`,
      decisions: 'What the forum has decided',
      secretDecision: '[decision marked as secret]',
      decisionColumns: { onDay: 'Day', title: 'Matter', decision: 'Decision' },
    },
    decisions: {
      indicators: (count) => many(count, 'indicator off target', 'indicators off target'),
      duties: (count) => many(count, 'recurring duty late', 'recurring duties late'),
      phases: (count) => many(count, 'phase of the introduction late', 'phases of the introduction late'),
      lede: 'This waits, according to Stadga:',
      none: 'Nothing waits, according to Stadga.',
      graveUntreated: (count) =>
        many(
          count,
          'high or very high risk without a decision on its treatment',
          'high or very high risks without a decision on their treatment',
        ),
      risksDue: (count) => many(count, 'risk past its review', 'risks past their review'),
      exceptionsAsked: (count) =>
        `${many(count, 'exception waits', 'exceptions wait')} for the information owner’s decision`,
      exceptionsEnd: (count) => `${many(count, 'exception ends', 'exceptions end')} within two months`,
      noOwner: (count) =>
        many(
          count,
          'system or information asset without an owner',
          'systems and information assets without an owner',
        ),
      documents: (count) =>
        many(count, 'governing document past its revision', 'governing documents past their revision'),
      actions: (count) => many(count, 'action overdue', 'actions overdue'),
    },
    left: {
      title: 'What is left out',
      lede: 'This is the public version. The following stands in the full report alone:',
      ground:
        'It shows where the protection of the municipality’s information is weak. It could help who wants to get at the information, and would work against the purpose of the security measures (chapter 18 section 8 of the Public Access to Information and Secrecy Act, OSL).',
      nothing: 'Nothing of how things stand is left out.',
      people: 'Members of staff are not named, since their names are not needed to understand the report.',
      request:
        'Whoever wants to read the whole report may ask the municipality for it. Each request is examined by itself, and a refusal can be appealed.',
      parts: {
        units: 'how each administration meets the guideline',
        chapters: 'how each chapter of the guideline is met',
        gaps: 'which systems and information assets lack an owner or a class',
        risks: 'which the risks are, where they are, and what is done about them',
        exceptions: 'which the exceptions are, and what they concern',
        actions: 'which actions are overdue',
        indicators: 'indicators that measure the technical protection',
        duties: 'which recurring duties are late',
        decisions: 'what the forum for information security has decided',
        marked: (parts) => `parts of the text: ${parts}`,
      },
    },
    here: {
      units: 'How each administration and each chapter stands is told in the full version alone.',
      gaps: 'Which they are is told in the full version alone.',
      risks: 'Which the risks are is told in the full version alone.',
      exceptions: 'Which the exceptions are is told in the full version alone.',
      actions: 'Which the actions are is told in the full version alone.',
      indicators: 'Indicators that are entered by hand are told in the full version alone.',
      duties: 'Which the duties are is told in the full version alone.',
      decisions: 'The decisions are told in the full version alone.',
    },
    fileName: (kind, until, version) =>
      `information-security-${kind === 'reportToBoard' ? 'executive-board' : 'chief-executive'}-${until}${version === 'public' ? '-public' : ''}`,
  },
};
