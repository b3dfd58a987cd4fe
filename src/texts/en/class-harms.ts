import type { classHarms as sv } from '../sv/class-harms.ts';

/** The harm that is weighed in a classification: what the levels mean, with examples for each kind of harm. */
export const classHarms: typeof sv = {
  aspects: {
    confidentiality: 'Confidentiality',
    integrity: 'Integrity',
    availability: 'Availability',
    traceability: 'Traceability',
  },
  letters: { confidentiality: 'C', integrity: 'I', availability: 'A', traceability: 'T' },
  questions: {
    confidentiality: 'How great is the harm if somebody unauthorised gets to know the information?',
    integrity:
      'How great is the harm if the information is wrong, or has been altered without anyone noticing?',
    availability: 'How great is the harm if the information cannot be reached when it is needed?',
    traceability: 'How great is the harm if it cannot be shown who has done what with the information?',
  },
  kinds: {
    operation: 'The operation',
    others: 'Other organisations',
    individuals: 'Individuals: integrity, life and health',
    economy: 'The economy',
    trust: 'Law and trust',
  },
  levels: {
    fourLevels: ['', 'Slight', 'Significant', 'Serious', 'Protective security'],
    klassa: ['Negligible', 'Moderate', 'Significant', 'Serious', 'Protective security'],
  },
  examples: {
    operation: [
      'Nobody notices anything in the work.',
      'The work takes a little longer. The task is still done the same day.',
      'An operation is clearly delayed, or has to work in a fallback way for several days.',
      'An important operation, such as care or water, cannot be carried out as it should.',
      'The harm may affect the security of Sweden.',
    ],
    others: [
      'Nobody outside the operation is concerned.',
      'Another administration or a company has to ask once more.',
      'Others have extra costs or miss a deadline and have to put things right afterwards.',
      'Others cannot do their task, for example the region, the police or another municipality.',
      'The harm to others may affect the security of Sweden.',
    ],
    individuals: [
      'No people are concerned.',
      'A person has a passing discomfort, for example a letter that is wrong.',
      'Sensitive information is spread, or somebody gets a decision or help too late.',
      'Life or health is threatened, or protected or very sensitive information reaches the wrong person.',
      'The harm to people is so great that it may affect the security of Sweden.',
    ],
    economy: [
      'It costs nothing.',
      "The cost fits within the unit's own budget.",
      'The administration has to change its budget, or pay a fine or damages.',
      "The municipality's economy is affected so that other tasks have to stand back.",
      'The loss is so great that it may affect the security of Sweden.',
    ],
    trust: [
      'No rule is broken and nobody minds.',
      'An internal rule is broken. It is put right without any complaint.',
      'A law is broken, for example the GDPR, and there is a report or criticism in the press.',
      'A serious breach of law. People lose their trust in the municipality for a long time.',
      'The harm to trust is so great that it may affect the security of Sweden.',
    ],
  },
};
