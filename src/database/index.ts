export type { DatabaseAddress } from './address.ts';
export { type ConnectedDatabase, connectDatabase } from './connect.ts';
export { type Database, openDatabase, type Transaction } from './database.ts';
export { type LibraryConnection, openLibraryConnection } from './library-connection.ts';
export { appRole } from './tenancy.ts';
