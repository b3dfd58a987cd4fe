export { type FileStore, openFileStore, type ReceivedFile } from './file-store.ts';
export { type FormFile, type FormResult, receiveForm } from './receive-form.ts';
