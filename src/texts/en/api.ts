import type { api as sv } from '../sv/api.ts';

export const api: typeof sv = {
  problems: {
    malformed: {
      title: 'The request cannot be read',
      detail: 'The body is no valid JSON, or the transfer broke off. Nothing has changed.',
    },
    tokenMissing: {
      title: 'A token is missing',
      detail:
        'Send a token in the header: Authorization: Bearer stadga_… Tokens are made on the page Account.',
    },
    tokenUnknown: {
      title: 'The token is not valid',
      detail: 'The token is not written right or does not belong here. Make a new one on the page Account.',
    },
    tokenExpired: { title: 'The token has expired', detail: 'Make a new token on the page Account.' },
    tokenRevoked: { title: 'The token is revoked', detail: 'Make a new token on the page Account.' },
    personEnded: {
      title: 'The person of the token has left',
      detail: 'A token is valid only as long as its person works here.',
    },
    tokenReadsOnly: {
      title: 'The token may only read',
      detail: 'Nothing has changed. Make a token that may write, if that is what you want.',
    },
    forbidden: {
      title: 'You may not do this',
      detail: 'The person behind the token has no role that allows it. Nothing has changed.',
    },
    notFound: {
      title: 'It does not exist',
      detail: 'What the address points to does not exist, or the person behind the token may not see it.',
    },
    noSuchAddress: {
      title: 'There is no such address',
      detail: 'Every address stands in /api/openapi.json.',
    },
    methodNotAllowed: {
      title: 'The address does not take that method',
      detail: 'The header Allow says which methods the address takes.',
    },
    stale: {
      title: 'Somebody else has changed it',
      detail: 'What you changed has a newer version. Get it, make your change in it and send again.',
    },
    idTaken: {
    beforeDecision: () => 'The day is before the decision.',
    beforeDispatch: () => 'The day is before the dispatch.',
    decidedIsKept: () => 'A decided response is not altered. A new one can supersede it.',
    notInThisStep: () => 'That cannot be done where it stands.',
    nothingAnswered: () => 'There is nothing in the response yet.',
    leadWithoutMatter: () => 'The body that leads the response has no matter in it.',
    unknownMatter: () => 'The matter is not among those that the letter is about.',
    answeredAlready: () => 'The matter is already answered in another response of the body.',
    supersededAlready: () => 'There is already a response that is to supersede it.',
    decidedAlready: () => 'The decision of the body is noted already.',
    itemThere: () => 'It is answered for the body already.',
    referralMissing: () => 'There is no referral. Only a recommendation can be referred.',
    referredAlready: () => 'The body has been asked already.',
    promisesNothing: () => 'The commitment promises nothing about the internal control plan.',
    unknownPerson: () => 'There is no such person.',
      title: 'There is something with this id already',
      detail:
        'If you send the same request a second time, the first one arrived: get what is there. Otherwise choose a new id.',
    },
    alreadyConfirmed: {
      title: 'The report is in the register already',
      detail: 'What was read is in the register. Correct it there.',
    },
    notConfirmed: {
      title: 'The report is not in the register',
      detail: 'There is nothing to take out. Nothing has changed.',
    },
    builtUpon: {
      title: 'Somebody has worked on it since',
      detail:
        'What was put into the register has been changed there since, so the report cannot be taken out as a whole. Correct it in the register.',
    },
    fileMissing: {
      title: 'The file is missing',
      detail: 'Send the report as multipart/form-data in the field file.',
    },
    fileEmpty: { title: 'The file is empty', detail: 'Check that it is the right file.' },
    blocked: {
      title: 'Something has to be settled first',
      detail: 'What it is stands in blockers. Nothing has been put into the register.',
    },
    listUnreadable: {
      title: 'The list cannot be read',
      detail: 'What the cause is stands in why. Send a CSV or Excel file with headings in its first row.',
    },
    tooManyRows: {
      title: 'There are too many recommendations',
      detail: 'Choose fewer, such as one board or one year. CSV has no limit.',
    },
    tooLarge: {
      title: 'The request is too large',
      detail: 'JSON may have at most 5 MB. Split the request. For files the limit is the server’s own.',
    },
    unsupportedMediaType: {
      title: 'The body is of the wrong kind',
      detail: 'Send application/json, or a file as multipart/form-data where the address takes files.',
    },
    invalid: {
      title: 'Something in the request has to be put right',
      detail: 'What is wrong stands in errors. Nothing has changed.',
    },
    tooManyTries: {
      title: 'Too many tries',
      detail: 'Wait as long as the header Retry-After says.',
    },
    internal: {
      title: 'Something went wrong on our side',
      detail: 'The fault stands in the server’s log under the number in reference.',
    },
  },
  fields: {
    missing: () => 'The value is missing.',
    wrongType: () => 'The value is of the wrong kind.',
    tooLong: (limit) => (limit ? `The text may have at most ${limit} characters.` : 'The text is too long.'),
    tooShort: (limit) => `The text must have at least ${limit} characters.`,
    tooMany: (limit) => (limit ? `There may be at most ${limit}.` : 'There are too many.'),
    tooFew: (limit) => `There must be at least ${limit}.`,
    tooBig: (limit) => `The value may be at most ${limit}.`,
    tooSmall: (limit) => `The value must be at least ${limit}.`,
    notOneOf: (limit) => `The value must be one of: ${limit}.`,
    yearsEndFirst: () => 'The last year is before the first.',
    malformed: () => 'The value is not written right.',
    unknownField: () => 'There is no such field.',
    notADate: () => 'Write the day as YYYY-MM-DD.',
    notAYear: () => 'Write the year with four digits.',
    inFuture: () => 'The day has not been yet.',
    unknownBody: () => 'There is no such body.',
    unknownAudit: () => 'There is no such audit.',
    unknownRecommendation: () => 'The audit has no such recommendation.',
    bodyThere: () => 'The body is there already.',
    bodyHasAssessments: () =>
      'The auditors have assessed the recommendation for the body, so it cannot be taken away.',
    assessedByAuditors: () =>
      'The auditors have entered an assessment of the recommendation themselves, so it cannot be withdrawn.',
    auditAssessedByAuditors: () =>
      'The auditors have entered assessments of the audit’s recommendations themselves, so it cannot be withdrawn.',
    bodyHasWork: () => 'The body has worked on the recommendation, so it cannot be taken away.',
    withdrawn: () => 'It has been taken out of the register.',
    withdrawnWithReport: () =>
      'It was withdrawn when the report was taken back, and is put back by confirming the report anew.',
    notWithdrawn: () => 'It has not been taken out of the register.',
    notInThisState: () => 'That cannot be done in the state that the work is in.',
    ownAction: () => 'Who owns one of the actions cannot verify the work.',
    evidenceMissing: () => 'There is no evidence that shows what has been done.',
    unknownEvidence: () => 'The evidence, or that version of it, is not there for this body’s work.',
    ownReport: () => 'Who has reported something as done cannot confirm it.',
    notUnknown: () => 'The colour of the auditors is known, so there is nothing to interpret.',
    nothingProposed: () => 'There is no proposal to accept.',
    notInterpreted: () => 'There is no interpretation to take back.',
    assessedAlready: () => 'It is assessed in that follow-up already.',
    roundFromFile: () => 'The follow-up was read from a report and is not changed.',
    roundNotOverAudit: () => 'The follow-up is not about that audit.',
    roundClosed: () => 'The follow-up is closed and is not changed.',
    notAllAssessed: () => 'leftOut does not say how many have not been assessed.',
    controlPointMissing: () =>
      'The control point is not in the internal control plan, so the promise is not kept.',
    notInRound: () => 'The promise does not belong to the follow-up, or has not been handed over.',
    idTaken: () => 'There is something with this id already.',
    nameTaken: () => 'Another body has that name.',
    nameOfAnother: () => 'Another body is called that.',
    cannotBeTied: () => 'Only boards and administrations can be tied.',
    rolesDoNotFit: () => 'Somebody holds a role for the body that its kind does not have.',
    notAnAddress: () => 'That is no e-mail address.',
    emailTaken: () => 'Somebody else has that e-mail address.',
    lastAdministrator: () => 'Then there would be no administrator left.',
    bodyMissing: () => 'The role is held for a body. Say which.',
    bodyNotWanted: () => 'The role is held for the whole municipality. Name no body.',
    wrongKindOfBody: () => 'The role is not held for bodies of that kind.',
    bodyHasEnded: () => 'The body has ended.',
    endsBeforeStart: () => 'The last day is before the first.',
    lastDayMissing: () => 'Experts of the auditors hold the role for a time. Say the last day.',
    auditorsApart: () => 'An auditor or an audit expert can hold no other role at the same time.',
    heldAlready: () => 'The person holds the role for the body on some of those days already.',
    personHasEnded: () => 'The person has left.',
  },
};
