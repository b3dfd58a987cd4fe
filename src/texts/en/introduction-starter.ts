import type { introductionStarter as sv } from '../sv/introduction-starter.ts';

export const introductionStarter: typeof sv = {
  phases: [
    {
      name: 'Responsibility, assets and incidents',
      goal: 'Everybody knows who answers for what, which information there is, and where to turn when something happens.',
      goals: [
        'Roles and responsibilities are assigned in every administration',
        'Every information asset and system has an owner',
        'All employees have taken the basic training',
        'Incidents and weaknesses are reported and handled in one way everywhere',
      ],
    },
    {
      name: 'Access, development and suppliers',
      goal: 'Only those who need it have access, and new systems and agreements make the right demands from the start.',
      goals: [
        'Access is ordered, approved and reviewed by different people',
        'Demands from the classification are part of every new procurement',
        'Agreements with suppliers of important systems have been gone through',
      ],
    },
    {
      name: 'Operations, communication and continuity',
      goal: 'Systems run when they are needed, and the work goes on when they do not.',
      goals: [
        'Backups are restored as a test in every important system',
        'Vulnerabilities are found and mended within the time decided',
        'Every critical activity has a continuity plan that has been tested',
      ],
    },
    {
      name: 'Encryption and physical protection',
      goal: 'Information is protected when it leaves the systems, and where it is kept.',
      goals: [
        'Rules of encryption hold for all communication of sensitive information',
        'Premises with important equipment are zoned and protected as needed',
      ],
    },
    {
      name: 'Risk and compliance',
      goal: 'The work runs by itself in the year wheel: risks are reviewed, requirements followed up and gaps mended.',
      goals: [
        'Every administration reviews its risks every year',
        'Self-assessment and sample checks are made every year',
        'The management review leads to decisions on action',
      ],
    },
  ],
  benefits: [
    {
      name: 'Fewer serious incidents',
      measure:
        'Incidents in the year that have stopped an activity for more than four hours or disclosed sensitive information.',
      target: 'At most 2',
      ownerRole: 'Information security officer',
    },
    {
      name: 'Shorter outages',
      measure: 'Hours from when a critical system stops until it runs again, on average over the year.',
      target: 'At most 4 hours',
      ownerRole: 'IT manager',
    },
    {
      name: 'Auditors’ recommendations are closed in time',
      measure:
        'Share of the auditors’ recommendations about information security confirmed as done within the time promised.',
      target: '90 %',
      ownerRole: 'Coordinator of audit matters',
    },
    {
      name: 'Known owners and classes',
      measure: 'Share of information assets and systems that have an owner and a classification in force.',
      target: '95 %',
      ownerRole: 'Information security officer',
    },
    {
      name: 'Fewer exceptions',
      measure: 'Exceptions from the guideline’s requirements in force on the last of December.',
      target: 'At most 10',
      ownerRole: 'Information security officer',
    },
    {
      name: 'Faster procurement',
      measure:
        'Days from when a need is described until the security demands are ready, on average for the year’s IT procurements.',
      target: 'At most 10 days',
      ownerRole: 'Head of procurement',
    },
    {
      name: 'Trained staff',
      measure: 'Share of employees who have taken the year’s training in information security.',
      target: '95 %',
      ownerRole: 'Head of HR',
    },
    {
      name: 'Tested continuity plans',
      measure: 'Share of critical activities whose continuity plan has been tested in the last year.',
      target: '100 %',
      ownerRole: 'Head of security',
    },
    {
      name: 'Less double work',
      measure: 'Hours a year that administrations spend on following up information security.',
      target: 'At most 400 hours',
      ownerRole: 'Controller',
    },
    { name: 'Greater trust', measure: null, target: null, ownerRole: 'Chief executive' },
  ],
};
