import type { identity as sv } from '../sv/identity.ts';

/** Signing in, the account and invitations. */
export const identity: typeof sv = {
  signIn: {
    title: 'Sign in',
    lede: (municipality) =>
      municipality ? `You are signing in at ${municipality}.` : 'You are signing in to Stadga.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgottenTitle: 'Forgotten your password?',
    forgotten:
      'Ask the administrator of your municipality for a new invitation. It is a link by which you choose a new password.',
    missingEmail: 'Write your e-mail address, for example name@municipality.se.',
    missingPassword: 'Write your password.',
    wrong: 'The e-mail address or the password is wrong. Check both and try again.',
    tooMany: (minutes) =>
      `There have been too many attempts. Wait ${minutes === 1 ? '1 minute' : `${minutes} minutes`} and then try again.`,
    toGoOn: 'Sign in to go on to the page that you asked for.',
  },

  password: {
    wanted: 'New password',
    repeated: 'New password once more',
    hint: 'At least 12 characters. A good password is long and used nowhere else, for example four or five words that do not belong together.',
    faults: {
      tooShort: 'The password is too short. Write at least 12 characters.',
      tooLong: 'The password is too long. Write at most 128 characters.',
      holdsName: 'The password is little more than your name. Choose something that nobody can guess.',
      holdsEmail:
        'The password is little more than your e-mail address. Choose something that nobody can guess.',
      tooSimple: 'The password is the same character over and over. Choose something that nobody can guess.',
      notRepeated: 'The two passwords differ. Write the same password twice.',
    },
  },

  invitation: {
    title: 'Choose a password',
    lede: (name) => `Hello ${name}! Choose a password, and you will be signed in.`,
    note: 'A password that you already have stops working. You are signed out everywhere, and your keys for programs are revoked.',
    email: 'You sign in with',
    submit: 'Save and sign in',
    emailTaken:
      'Somebody else signs in with your e-mail address already. Ask your administrator to check the address.',
    overTitle: 'The link cannot be used',
    over: 'The link has been used, is older than seven days or has been replaced by a newer one. Ask the administrator of your municipality for a new invitation.',
    toSignIn: 'To the sign-in',
  },

  account: {
    title: 'Your account',
    name: 'Name',
    email: 'E-mail address',
    roles: 'Roles',
    noRoles: 'You hold no role today. Ask your administrator if you should.',
    roleFor: (role, body) => `${role}, ${body}`,
    detailsNote: 'Is something wrong? Ask your administrator to correct it.',
    passwordTitle: 'Change the password',
    old: 'Your present password',
    change: 'Change the password',
    changeNote: 'When you have changed it you are signed out everywhere but here.',
    changed: 'The password has been changed.',
    changedNote: 'You are signed out everywhere but here.',
    oldIsWrong: 'The present password is wrong.',
    sessionsTitle: 'Where you are signed in',
    sessionsNote: 'Is there something you do not recognise? Sign out there and change your password.',
    columns: { browser: 'Browser', begun: 'Signed in', used: 'Last used', end: 'Sign out' },
    thisOne: 'Here and now',
    endThere: 'Sign out there',
    endThereOf: (browser) => `Sign out there: ${browser}`,
    unknownBrowser: 'Unknown browser',
    browserOn: (browser, system) => `${browser} on ${system}`,
    tokensTitle: 'Keys for programs',
    tokensNote:
      'With a key a program can fetch and write things for you. The keys are revoked if you choose a new password by an invitation.',
    tokensLink: 'Your keys',
    signOut: 'Sign out',
  },
};
