export { findManagementState } from './find-management-state.ts';
