import type { Counts } from '../compliance/standing.model.ts';
import type { ManagementState, StatedRisk } from './management-state.model.ts';

export const counts = (parts: Partial<Counts> = {}): Counts => ({
  met: 0,
  partly: 0,
  notMet: 0,
  notApplicable: 0,
  expired: 0,
  unanswered: 0,
  ...parts,
});

/** Words that say where protection is weak, or who somebody is: none of them may be read in a public version. */
export const secrets = {
  system: 'Journalsystemet Vårdsam',
  asset: 'Listan över skyddade boenden',
  risk: 'Servrar utan säkerhetskopia',
  accepted: 'Gammal brandvägg i vattenverket',
  exception: 'Delat konto i receptionen',
  requirement: 'Personliga konton',
  action: 'Byt lösenord på tjänstekonton',
  unit: 'Räddningsförvaltningen',
  chapter: 'Styrning av åtkomst',
  owner: 'Signe Almhed',
  indicator: 'Kända sårbarheter i servrar',
  duty: 'Penetrationstest av fjärråtkomst',
  decision: 'Stäng den gamla fjärråtkomsten',
  baseline: '37 allvarliga incidenter',
} as const;

export const aRisk = (parts: Partial<StatedRisk> = {}): StatedRisk => ({
  id: 'r1',
  title: secrets.risk,
  bodyName: secrets.unit,
  level: 'veryHigh',
  earlierLevel: 'high',
  targetLevel: 'medium',
  treatment: 'reduce',
  ownerName: secrets.owner,
  ownerRole: null,
  acceptedUntil: null,
  openActions: 2,
  ...parts,
});

/** A state with something in each part. */
export function aState(parts: Partial<ManagementState> = {}): ManagementState {
  const moved = { now: counts({ met: 6, notMet: 4 }), before: counts({ met: 5, notMet: 5 }) };
  const riskCounts = { low: 1, medium: 2, high: 3, veryHigh: 1, unassessed: 0, due: 2 };
  const tracks = {
    work: { open: { part: 3, all: 10 }, confirmed: { part: 4, all: 10 } },
    auditors: { open: { part: 6, all: 10 }, green: { part: 2, all: 10 } },
    actionsOverdue: { part: 1, all: 5 },
  };
  return {
    onDay: '2026-11-22',
    since: '2026-06-01',
    takenOn: '2026-11-22',
    all: true,
    compliance: {
      guideline: { title: 'Riktlinje för informationssäkerhet', number: 2 },
      whole: moved,
      units: [
        { ...moved, key: 'u1', level: 'administration', name: secrets.unit, bodyId: 'b1', maturity: 2 },
      ],
      chapters: [{ ...moved, chapter: '10', title: secrets.chapter, maturity: null }],
      phases: [{ phase: '1', counts: counts({ met: 6, notMet: 4 }) }],
    },
    assets: {
      all: 8,
      noOwner: 1,
      noClass: 0,
      reviewDue: 1,
      gaps: [{ id: 'a1', name: secrets.asset, bodyName: secrets.unit, hasOwner: false, hasClass: true }],
    },
    systems: {
      all: 5,
      noOwner: 1,
      noClass: 1,
      reviewDue: 0,
      gaps: [{ id: 's1', name: secrets.system, bodyName: secrets.unit, hasOwner: false, hasClass: false }],
    },
    risks: {
      totals: riskCounts,
      graveUntreated: 1,
      bodies: [{ ...riskCounts, bodyId: 'b1', bodyName: secrets.unit }],
      top: [aRisk()],
      accepted: [aRisk({ id: 'r2', title: secrets.accepted, acceptedUntil: '2027-03-01' })],
      acceptedCount: 1,
    },
    exceptions: {
      inForce: 1,
      endSoon: 1,
      asked: 0,
      current: [
        {
          id: 'e1',
          title: secrets.exception,
          bodyName: secrets.unit,
          requirement: secrets.requirement,
          standing: 'inForce',
          fromOn: '2026-02-01',
          untilOn: '2026-12-31',
          ownerName: secrets.owner,
          endsSoon: true,
        },
      ],
    },
    documents: {
      all: 12,
      inForce: 10,
      overdueCount: 1,
      overdue: [
        {
          id: 'd1',
          title: 'Rutin för loggar',
          bodyName: null,
          ownerName: secrets.owner,
          nextRevisionOn: '2026-05-01',
        },
      ],
    },
    audits: {
      whole: tracks,
      bodies: [{ id: 'b2', name: 'Socialnämnden', ...tracks }],
      overdueActions: [
        {
          id: 'x1',
          title: secrets.action,
          bodyName: secrets.unit,
          ownerName: secrets.owner,
          ownerRole: null,
          dueOn: '2026-10-01',
          isSecret: false,
        },
      ],
      overdueActionCount: 1,
      isSecurityOnly: true,
    },
    indicators: {
      all: 2,
      offTarget: 1,
      missing: 0,
      rows: [
        {
          id: 'i1',
          name: secrets.indicator,
          unit: 'count',
          direction: 'lower',
          target: 0,
          source: 'entered',
          value: 251,
          standing: 'offTarget',
          lastOn: '2026-10-31',
        },
        {
          id: 'i2',
          name: 'Klassade tillgångar',
          unit: 'percent',
          direction: 'higher',
          target: 90,
          source: 'assetsClassified',
          value: 91,
          standing: 'onTarget',
          lastOn: '2026-10-31',
        },
      ],
    },
    controlPlans: {
      year: 2026,
      plans: 5,
      decided: 4,
      reported: 1,
      without: ['Valnämnden'],
      controls: 30,
      done: 21,
      deviations: 3,
      latePoints: 2,
    },
    duties: {
      overdue: 2,
      bodies: [{ bodyName: secrets.unit, count: 2, firstTitle: secrets.duty, firstDueOn: '2026-09-30' }],
    },
    introduction: {
      phases: [
        {
          number: 1,
          name: 'Grunden',
          fromOn: '2026-01-01',
          toOn: '2026-06-30',
          doneOn: null,
          state: 'late',
          goals: 4,
          goalsDone: 3,
        },
      ],
      benefits: [
        {
          name: 'Färre avbrott',
          baseline: secrets.baseline,
          target: 'Högst 6',
          state: 'measured',
          progress: 'nearer',
        },
      ],
    },
    forum: {
      meetings: 1,
      decisions: [
        { title: 'Fjärråtkomst', decision: secrets.decision, onDay: '2026-10-10', isSecret: false },
      ],
    },
    movement: {
      risksAdded: 2,
      risksClosed: 1,
      risksAccepted: 1,
      exceptionsApproved: 1,
      exceptionsEnded: 0,
      actionsDone: 4,
      documentsDecided: 1,
    },
    ...parts,
  };
}
