import type { Role } from '../contract/people';
import { ask, atelierPath, json, type Answer } from './session';

/** What a code gives access to. */
export interface CodeMeaning {
  readonly atelierId: string;
  readonly atelier: string;
  readonly municipality: string;
  readonly role: Role;
}

/** Who one is after joining; the session itself is in a cookie. */
export interface Joined {
  readonly atelierId: string;
  readonly participantId: string;
  readonly role: Role;
}

/** An access code of an atelier: one per role. */
export interface AccessCode {
  readonly role: Role;
  readonly code: string;
  readonly open: boolean;
}

/** A code as people type it: spaces, dashes and small letters do not matter, and the link that it is in may be around it. */
export function tidyCode(typed: string): string {
  return typed.replace(/^.*\/join\//, '').replace(/[\s-]/g, '').toUpperCase();
}

/** What a code would give access to. Wrong ones are counted: after a few, answers say to wait. */
export function askCode(code: string): Promise<Answer<CodeMeaning>> {
  return ask(`/api/codes/${encodeURIComponent(code)}`);
}

/** Comes in by a code, each time as somebody new; takes the place of the session that this browser had in the atelier. */
export function join(code: string, name: string, organisation: string): Promise<Answer<Joined>> {
  return ask('/api/join', json('POST', { code, name, organisation }));
}

/** The codes of an atelier, for its facilitator. */
export function askCodes(atelierId: string): Promise<Answer<readonly AccessCode[]>> {
  return ask(atelierPath(atelierId, '/codes'));
}

/** Renews, closes or opens the code of a role. */
export function changeCode(atelierId: string, role: Role, change: 'renew' | 'close' | 'open'): Promise<Answer<unknown>> {
  return ask(atelierPath(atelierId, `/codes/${role}/${change}`), { method: 'POST' });
}

/** The link that brings somebody to the page where they join. */
export function joinLink(code: string): string {
  return `${location.origin}/join/${encodeURIComponent(code)}`;
}
