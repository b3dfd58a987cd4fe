export { searchAll } from './search-all.ts';
