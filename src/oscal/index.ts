export { exportOscal, type OscalExport } from './export-oscal.ts';
