import { mayKeepRegister } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';

interface About {
  readonly isSecurity: boolean;
}

/** Registers letters to anybody: whoever keeps the register, and the registrar. */
const registersAll = (requester: Requester, about: About) =>
  mayKeepRegister(requester, about) || holds(requester, 'registrar');

/** The boards whose minutes somebody writes, and whose post they may take in. */
const ownBoards = ({ roles }: Requester): string[] =>
  roles.filter(({ role }) => role === 'boardSecretary').flatMap(({ reaches }) => reaches);

/**
 * Registers the auditors' letter: whoever registers letters to anybody, and a board's secretary as long as it has gone
 * to her own board alone. @param bodyIds the bodies that have a matter of it
 */
export function mayRegisterLetter(requester: Requester, about: About, bodyIds: readonly string[]): boolean {
  if (registersAll(requester, about)) return true;
  const own = ownBoards(requester);
  return own.length > 0 && bodyIds.every((id) => own.includes(id));
}

/** Registers some letters: where to do so is told to them alone. */
export const registersLetters = (requester: Requester): boolean =>
  registersAll(requester, { isSecurity: false }) ||
  registersAll(requester, { isSecurity: true }) ||
  ownBoards(requester).length > 0;

/** Says that the letter went to this body: nobody begins a matter in another board's register. */
export const mayBeginMatter = (requester: Requester, about: About, bodyId: string): boolean =>
  registersAll(requester, about) || ownBoards(requester).includes(bodyId);
