import type { api as sv } from '../sv/api.ts';
import { apiFields } from './api-fields.ts';

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
      title: 'There are too many rows',
      detail:
        'Choose fewer, such as one board or one year, or split the file. The register as CSV has no limit.',
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
  fields: apiFields,
};
