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
};
