export { confirmExchange, type ExchangeOutcome, findExchange } from './confirm-exchange.ts';
export { exportForEditing } from './export-list.ts';
export { dropExchange, pathOfKept, receiveExchange } from './kept-file.ts';
export { planFile } from './plan-exchange.ts';
