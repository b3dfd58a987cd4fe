import type { tokens as sv } from '../sv/tokens.ts';

export const tokens: typeof sv = {
  title: 'Tokens for programs',
  lede: 'With a token a program can read and change things in Stadga in your place. It may never do more than you may, and ends when you leave.',
  mine: 'Your tokens',
  none: 'You have no token.',
  name: 'Name',
  scope: 'May',
  scopes: { read: 'read', write: 'read and change' },
  lastDay: 'Last day',
  lastUsed: 'Last used',
  neverUsed: 'never',
  state: 'In force',
  states: { inForce: 'yes', expired: 'no, it has expired', revoked: 'no, revoked' },
  action: 'Revoke',
  revoke: (name) => `Revoke ${name}`,

  makeTitle: 'New token',
  nameHint: 'What it is for, such as monthly report.',
  scopeLegend: 'What may the program do?',
  scopeChoices: {
    read: 'Read only',
    write: 'Read and change, in your name',
  },
  lastDayHint: 'YYYY-MM-DD, at most a year ahead.',
  next: 'The token is shown once only, on the next page.',
  make: 'Make token',

  errors: {
    name: 'Give the token a name of at most 100 characters.',
    scope: 'Choose what the program may do.',
    notADay: 'Write the last day as YYYY-MM-DD, such as 2027-02-20.',
    past: 'The last day has passed. Choose today or later.',
    tooFar: 'A token is valid for a year at most. Choose an earlier day.',
    alreadyMade:
      'The token was made when you sent the form the first time, and is shown only then. Revoke it and make a new one if you had no time to copy it.',
  },

  made: {
    title: 'The token is made',
    copyNow: 'Copy it now.',
    once: 'It is shown this time only. Keep it like a password, and never put it in a program or an e-mail.',
    token: 'The token',
    use: 'How it is used',
    commandLine: 'On the command line it is set as a variable:',
    header: 'A program sends it in the header of every request:',
    more: 'Every address and field stands in',
    back: 'To the tokens',
  },
};
