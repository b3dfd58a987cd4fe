import type { ManagementState } from './management-state.model.ts';

/**
 * What of the state everybody may read. A figure of the whole municipality tells how the work goes; where protection is
 * weak, named, would help who wants to harm it, and is left out (offentlighets- och sekretesslagen 18 kap. 8 §): how each
 * administration and chapter stands, what lacks owner or class, what the risks, exceptions and overdue actions are. The
 * boards' figures of the auditors' recommendations stand: the auditors' reports are public. So do the titles of
 * governing documents, the plan for the introduction and the boards' own control plans. An indicator that people enter may
 * tell of a weakness in technology: those that the system counts from its registers stand, and of a
 * benefit how it goes, without figures. No person is named.
 */
export const publicState = (state: ManagementState): ManagementState => ({
  ...state,
  compliance: state.compliance && { ...state.compliance, units: [], chapters: [] },
  assets: { ...state.assets, gaps: [] },
  systems: { ...state.systems, gaps: [] },
  risks: { ...state.risks, bodies: [], top: [], accepted: [] },
  exceptions: { ...state.exceptions, current: [] },
  documents: {
    ...state.documents,
    overdue: state.documents.overdue.map((document) => ({ ...document, ownerName: null })),
  },
  audits: { ...state.audits, overdueActions: [] },
  indicators: {
    ...state.indicators,
    rows: state.indicators.rows.filter(({ source }) => source !== 'entered'),
  },
  duties: { ...state.duties, bodies: [] },
  introduction: state.introduction && {
    ...state.introduction,
    benefits: state.introduction.benefits.map((benefit) => ({ ...benefit, baseline: null, target: null })),
  },
  forum: { ...state.forum, decisions: [] },
});

/** The parts that are left out of the public version, where there is something in them to leave out. */
export const leftOutParts = [
  'units',
  'chapters',
  'gaps',
  'risks',
  'exceptions',
  'actions',
  'indicators',
  'duties',
  'decisions',
] as const;
export type LeftOutPart = (typeof leftOutParts)[number];

/** Which parts of a state its public version lacks. */
export function leftOutOf(state: ManagementState): LeftOutPart[] {
  const { compliance, assets, systems, risks, exceptions, audits, indicators, duties, forum } = state;
  const isThere: Record<LeftOutPart, boolean> = {
    units: (compliance?.units.length ?? 0) > 0,
    chapters: (compliance?.chapters.length ?? 0) > 0,
    gaps: assets.gaps.length + systems.gaps.length > 0,
    risks: risks.top.length + risks.accepted.length + risks.bodies.length > 0,
    exceptions: exceptions.current.length > 0,
    actions: audits.overdueActions.length > 0,
    indicators: indicators.rows.some(({ source }) => source === 'entered'),
    duties: duties.bodies.length > 0,
    decisions: forum.decisions.length > 0,
  };
  return leftOutParts.filter((part) => isThere[part]);
}
