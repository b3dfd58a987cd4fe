export { addStarters } from './add-starters.ts';
export { changeIndicator, defineIndicator } from './define-indicator.ts';
export { enterValue } from './enter-value.ts';
export { findIndicator, type IndicatorFile } from './find-indicator.ts';
export { findIndicatorForm, type IndicatorForm } from './find-indicator-form.ts';
export { listIndicators } from './list-indicators.ts';
export { type MeasuredNow, measureDue, measureIndicator } from './measure-indicators.ts';
export { restoreIndicator, withdrawIndicator } from './withdraw-indicator.ts';
