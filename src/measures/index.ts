export { findMeasures } from './find-measures.ts';
export { listMeasured, type MeasuredPage } from './list-measured.ts';
