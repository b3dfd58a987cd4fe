export { type FileStore, openFileStore, type ReceivedFile } from './file-store.ts';
