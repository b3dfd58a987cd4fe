import type { Part } from './part.model.ts';

/** Somebody who takes part in nothing: what a test is about is added to it. */
export const nobody: Part = {
  personId: '',
  worksHere: false,
  reaches: [],
  seesAll: false,
  doesFor: [],
  dealsFor: [],
  decidesFor: [],
  minutesOf: [],
  leads: [],
  directs: [],
  follows: [],
  keepsAll: false,
  keepsSecurity: false,
  registers: false,
  verifies: false,
  readsAllOfManagement: false,
  audits: false,
  auditsOnly: null,
  administers: false,
};
