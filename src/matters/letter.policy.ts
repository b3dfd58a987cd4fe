import { mayKeepRegister } from '../audits/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';

/** Registers the auditors' letter: whoever keeps the register, and the registrar. */
export function mayRegisterLetter(requester: Requester, about: { readonly isSecurity: boolean }): boolean {
  return mayKeepRegister(requester, about) || holds(requester, 'registrar');
}
