import type { search as sv } from '../sv/search.ts';

export const search: typeof sv = {
  title: 'Search',
  titleOf: (q) => `Search: ${q}`,
  label: 'Words',
  hint: 'words, part of a word or a registry number',
  submit: 'Search',
  what: 'Search recommendations, matters, actions, requirements, governing documents, risks, assets and everything else that you may see.',
  tooShort: (letters) => `Write at least ${letters} characters.`,
  nothing: (q) => `Nothing that you may see holds “${q}”. Try a shorter word or a part of it.`,
  total: (total) => (total === 1 ? '1 hit' : `${total} hits`),
  all: (total, nouns) => `All ${total} in the list ${nouns}`,
  nouns: {
    recommendations: 'Recommendations',
    audits: 'Audits',
    matters: 'Matters',
    responses: 'Responses',
    actions: 'Actions',
    requirements: 'Requirements',
    documents: 'Governing documents',
    risks: 'Risks',
    exceptions: 'Exceptions',
    'control-plans': 'Internal control plans',
    systems: 'Systems',
    assets: 'Information assets',
    people: 'People',
  },
};
