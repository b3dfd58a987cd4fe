import type { setUp as sv } from '../sv/set-up.ts';

export const setUp: typeof sv = {
  first: {
    title: 'Welcome to Stadga',
    lede: 'Here the municipality follows every recommendation from its auditors until it is done and verified. Choose how to begin.',
    ownTitle: 'Set up your municipality',
    own: 'Its name, its boards and the first administrator. It takes a few minutes, and all of it can be changed later.',
    ownLink: 'Set up your municipality',
    exampleTitle: 'Load the example municipality',
    example:
      'Lindvikens kommun is made up, with boards, people and audits. See how everything works, and begin with your own municipality when you like.',
    exampleSubmit: 'Load the example municipality',
  },

  form: {
    title: 'Set up your municipality',
    lede: 'Fill in what you know now. Everything but the password can be changed on the page Organisation.',
    municipality: 'The municipality',
    name: 'Name of the municipality',
    nameHint: 'For example Lindvikens kommun.',
    number: 'Organisation number',
    numberHint: 'Ten digits, for example 212000-9911.',
    bodies: 'Boards and administrations',
    bodiesNote:
      'Change the names so that they are right for you, and untick what you do not have. The council is added by itself. Companies and more boards are added later.',
    use: (board) => `Include ${board}`,
    board: 'Board',
    administration: 'Administration',
    boardOf: (row) => `Board, row ${row}`,
    administrationOf: (row) => `Administration, row ${row}`,
    administrator: 'First administrator',
    administratorNote: 'The administrator looks after the organisation and invites everybody else.',
    personName: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'You sign in with it.',
    coordinates: 'I coordinate audit matters too',
    coordinatesHint: 'Then you can read reports in and keep the register of recommendations.',
    submit: 'Save and begin',
    next: 'You are signed in, and can read an audit report in at once.',
    faults: {
      missing: 'Fill this in.',
      tooLong: 'This is too long.',
      tooMany: 'There are too many rows.',
      malformed: 'This cannot be read.',
      notADate: 'This is not a date.',
      notAnOrganisationNumber:
        'That is no organisation number: ten digits of which the last checks the others. Check it, for example 212000-9911.',
      notAnAddress: 'That is no e-mail address. Write for example name@municipality.se.',
      emailTaken: 'Somebody signs in with that address here already. Give another.',
      noBoard: 'Include at least one board.',
      boardMissing: 'The administration has no board. Write the name of the board on the same row.',
      sameBoard: 'The name stands for another board already. Remove one of them.',
      boardAndAdministration: 'The name stands for both a board and an administration. Change one of them.',
    },
    faultAt: (label, fault) => `${label}: ${fault}`,
  },

  already: {
    title: 'The municipality is set up already',
    body: 'Somebody else came first. Sign in, or ask the administrator for an invitation.',
    toSignIn: 'To the sign-in',
  },

  actAs: {
    title: 'Who do you want to be?',
    lede: 'In the example municipality you can act as anybody, without a password. All people are made up.',
    caption: (count) => `${count === 1 ? '1 person' : `${count} people`} with a role today`,
    columns: { name: 'Person', roles: 'Roles today', act: 'Act' },
    roleFor: (role, body) => `${role}, ${body}`,
    act: 'Act',
    actAs: (name) => `Act as ${name}`,
    current: 'You now',
    suggestions: 'Begin for example as the coordinator of audit matters, who sees everything.',
  },
};
