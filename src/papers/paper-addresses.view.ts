import { mediaTypes } from '../shared/media-types.ts';
import type { Language } from '../texts/index.ts';
import { addressWith } from '../web/address.ts';
import type { PaperKind } from './paper-template.model.ts';
import type { PaperSubject } from './subject.model.ts';

/** Where a paper's form is; its files stand below it. */
export const paperAddress = (of: PaperSubject, id: string, kind: PaperKind): string =>
  `/papers/${of}/${id}/${kind}`;

/** Which of a paper's forms: for which body's matter, and in which language; Swedish where none is chosen. */
export interface PaperChoice {
  readonly matterId?: string | undefined;
  readonly language?: Language;
}

/** An address of a paper or one of its files, with what has been chosen for it. */
export const chosenAddress = (address: string, { matterId, language = 'sv' }: PaperChoice): string =>
  addressWith(address, {
    ...(matterId ? { matter: matterId } : {}),
    ...(language === 'sv' ? {} : { language }),
  });

/** The package for the registration system, of what is no response. */
export const packageAddress = (of: PaperSubject, id: string): string => `/papers/${of}/${id}/package.zip`;

/** The files of a paper, by the last part of their address. */
export const paperFiles = {
  'paper.pdf': { name: 'pdf', format: { format: 'pdf' }, type: mediaTypes.pdf, ending: '.pdf' },
  'paper-archive.pdf': {
    name: 'archive',
    format: { format: 'pdf', archive: true },
    type: mediaTypes.pdf,
    ending: '-pdfa.pdf',
  },
  'paper.docx': {
    name: 'docx',
    format: { format: 'docx' },
    type: mediaTypes.docx,
    ending: '.docx',
  },
} as const;
export type PaperFile = keyof typeof paperFiles;

export const isPaperFile = (text: string): text is PaperFile => text in paperFiles;

/** The name of a downloaded file, in plain letters. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w.-]+/g, '-');
