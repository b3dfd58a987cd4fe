import type { forumPapers as swedish } from '../sv/forum-papers.ts';

/** Notice and minutes of the forum and the management review, whose words the municipality may change. */
export const forumPapers: typeof swedish = {
  kinds: { forumNotice: 'Notice of meeting', forumMinutes: 'Notes of meeting' },
  templates: {
    forumNotice: {
      intro: 'Welcome to the meeting on {date}. Tell the chair if you cannot come.',
      closing: '',
    },
    forumMinutes: { intro: '', closing: '' },
  },
  sections: {
    forumNotice: { intro: 'Introduction', closing: 'Closing' },
    forumMinutes: { intro: 'Introduction', closing: 'Closing' },
  },
  placeholders: { place: 'the place of the meeting', meeting: 'the meeting' },
  examples: { place: 'The large meeting room', meeting: 'Information security forum 2027-03-15' },
  forum: {
    day: 'Day',
    place: 'Place',
    chair: 'Chair',
    secretary: 'Notes taken by',
    present: 'Present',
    absent: 'Absent',
    called: 'Called',
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    notClosed: 'Draft – the notes are not closed',
    followed: 'Follow-up of earlier decisions',
    state: 'Inputs to the review',
    stateOf: (day) => `Assembled from the management system on ${day}.`,
    agenda: 'Agenda',
    items: 'Items',
    item: (number, title) => `${number}. ${title}`,
    decided: 'Decision',
    noDecision: 'No decision.',
    at: (meeting) => `Decided at ${meeting}`,
    columns: { action: 'Action', owner: 'Responsible', due: 'Done by', state: 'Standing' },
    noActions: 'No action.',
    unnamed: {
      risk: 'A risk of the register',
      exception: 'An exception from a requirement',
      requirement: 'A requirement of the guideline',
    },
    leftOut:
      'What risks, exceptions and requirements are about is left out of the public version, as is what is marked.',
  },
};
