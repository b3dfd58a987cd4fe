export { exportOscal, type OscalExport } from './export-oscal.ts';
export { derivedId } from './oscal-id.ts';
