export { listIndicators } from './list-indicators.ts';
