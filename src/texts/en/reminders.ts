import type { reminders as sv } from '../sv/reminders.ts';

export const reminders: typeof sv = {
  language: 'en',
  title: 'Reminders',
  mailTitle: 'E-mail',
  mailNote:
    'One mail a day at most, with all that needs you: 30, 14, 7 and 1 days before, on the day, and then once a week where it is late.',
  mailOff: 'This server is not set up to send mail, so none is sent. Whoever runs the server can set it up.',
  mailExample: 'The people of the example municipality are made up. No mail is sent to them.',
  rhythm: 'How often would you like mail?',
  rhythms: {
    daily: 'On days when something comes near, one a day at most',
    weekly: 'Once a week, on Mondays',
    never: 'Never',
  },
  inLanguage: 'Language of the mails and of your calendar',
  languages: { sv: 'Svenska', en: 'English' },
  save: 'Save',
  saved: 'Your choice is saved',
  savedNote: 'It counts from the next mail.',
  calendarTitle: 'Your calendar',
  calendarNote:
    'You get an address of your own to put into your calendar program. The calendar shows your own days: actions, commitments, answers with every step there, meetings and requests. Content marked as secret is left out. Whoever has the address can read your days, so do not share it.',
  calendarMade: (at) =>
    `You have had an address since ${at}. It is not shown again; make a new one if you have lost it.`,
  make: 'Make an address',
  makeAnew: 'Make a new address',
  makeAnewNote: 'The old one stops working at once.',
  revoke: 'Take the address away',
  revoked: 'The address is taken away',
  revokedNote: 'Calendar programs that have it get nothing more.',
  madeTitle: 'Your calendar address',
  madeLede: 'Copy the address now. It is shown this once only.',
  madeHow: [
    'Outlook: Add calendar, Subscribe from web, and paste the address.',
    'Apple Calendar: File, New calendar subscription.',
    'Thunderbird: New calendar, On the network.',
  ],
  madeNext: 'The program fetches new days by itself, mostly about once a day.',
  back: 'Back to your account',
  calendarOf: (organisation) => `Stadga – ${organisation}`,
  calendarGone: 'This calendar address does not work. Make a new one under Your account in Stadga.',
  tooMany: 'Too many tries. Wait a while.',
  mail: {
    title: 'To do in Stadga',
    subject: (late, soon) => {
      const parts = [late > 0 ? `${late} late` : '', soon > 0 ? `${soon} within a week` : ''].filter(Boolean);
      return parts.length > 0 ? `To do in Stadga: ${parts.join(', ')}` : 'To do in Stadga';
    },
    greeting: (name) => `Hello ${name}!`,
    lede: 'This needs you in Stadga:',
    others: (count) => (count === 1 ? 'One more thing waits besides.' : `${count} more things wait besides.`),
    all: 'All that waits for you',
    why: 'You get this mail because you have a role in the municipality’s follow-up of its audits.',
    change: 'Change how often and in which language, or decline',
  },
};
