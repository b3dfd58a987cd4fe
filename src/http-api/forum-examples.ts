const [meeting, item, person, body, risk] = [
  '0b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1b2',
  '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31',
  '7e8f9a0b-1c2d-4e3f-a4b5-c6d7e8f9a0b1',
];
const facts = {
  onDay: '2026-12-10',
  place: 'Mötesrum Fyren',
  chairPersonId: person,
  participantIds: [person],
};
const actions = [
  {
    id: '2d3e4f5a-6b7c-4d8e-9f0a-1b2c3d4e5f60',
    title: 'Slå på dubbla faktorer för all inloggning på distans',
    state: 'underWay',
    dueOn: '2027-01-31',
    completedOn: null,
    ownerName: 'Samir Ekmarker',
    bodyName: 'Centrala it-enheten',
  },
];
const listed = {
  id: meeting,
  kind: 'forum',
  onDay: '2026-12-10',
  place: 'Mötesrum Fyren',
  state: 'planned',
  standing: 'coming',
  chairPersonId: person,
  chairName: 'Yasmin Tervaniemi',
  called: 1,
  items: 1,
  decisions: 1,
  openActions: 1,
  lateActions: 0,
  version: 1,
};
const decision = 'Inloggning på distans kräver dubbla faktorer i alla förvaltningar.';

const agendaItem = {
  id: item,
  position: 1,
  title: 'Inloggning på distans',
  background: null,
  noun: null,
  nounId: null,
  note: 'It-enheten kan göra det i två steg.',
  decision,
  secrecy: null,
  version: 2,
  actions,
};

/** Made-up examples of the forum for the description of the API. */
export const forumExamples: Readonly<Record<string, unknown>> = {
  NewForumMeeting: { kind: 'forum', ...facts },
  ForumMeetingChange: { version: 1, ...facts },
  ForumMeetingStep: { version: 2 },
  NewAgendaItem: {
    title: 'Inloggning på distans',
    background: 'Tre förvaltningar når sina system med bara lösenord.',
  },
  AgendaItemChange: { version: 1, title: 'Inloggning på distans' },
  AgendaItemMove: { direction: 'up' },
  AgendaItemRemoval: { version: 1 },
  OpenMattersTakenIn: { matters: [{ noun: 'risk', nounId: risk }] },
  ForumNotes: {
    items: [{ id: item, version: 1, note: 'It-enheten kan göra det i två steg.', decision }],
    presence: { version: 1, present: [person] },
  },
  DecisionAction: {
    title: 'Slå på dubbla faktorer för all inloggning på distans',
    bodyId: body,
    ownerPersonId: person,
    dueOn: '2027-01-31',
  },
  AgendaItem: { ...agendaItem, meetingId: meeting },
  ListedForumMeeting: listed,
  ForumMeeting: {
    ...listed,
    participants: [{ personId: person, name: 'Yasmin Tervaniemi', wasPresent: true }],
    agenda: [agendaItem],
    followed: [],
    fixedOn: null,
    commands: ['note', 'arrange', 'act', 'change', 'withdraw'],
  },
  OpenMatters: {
    items: [
      {
        noun: 'risk',
        nounId: risk,
        title: 'Journaler går inte att nå',
        whose: 'Socialförvaltningen',
        why: 'Risken är hög och ingen har accepterat den',
      },
    ],
  },
};
