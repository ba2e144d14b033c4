import { newId } from '../atelier/ids';
import { ownerOf } from '../action/useOwners';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import type { OutcomeKind } from '../contract/origin';
import { LONGEST, type Component } from '../contract/values';
import { shortened } from '../features/shortened';

/** What is to become of notes, as the form has it. */
export interface Wish {
  readonly kind: OutcomeKind;
  readonly component: Component;
  /** The day of a step, or by which an action is done. */
  readonly day: string | undefined;
  /** Who sees to an action; the key of an owner. */
  readonly owner: string;
}

/** What becomes one thing: the notes, and what they say. */
export interface Source {
  readonly notes: readonly string[];
  readonly text: string;
  /** The day of this one, instead of the one for all. */
  readonly day?: string | undefined;
  /** Who wrote it, if that is to see to the action. */
  readonly author?: string;
}

/** What is private or says nothing yet becomes nothing. */
export function isTold({ text, private: own, removed }: Item<'note'>): boolean {
  return !own && !removed && (text ?? '').trim() !== '';
}

/** By what a name is compared with others: two things of one name are one thing twice. */
export function nameOf(text: string): string {
  return shortened(text, LONGEST.title).toLowerCase();
}

/** What makes one thing of each source, and says which notes it came from. */
export function commandsOf(sources: readonly Source[], wish: Wish): readonly AtelierCommand[] {
  return sources.flatMap(({ notes, text, day = wish.day, author }) => {
    const id = newId();
    return [made(id, text, { ...wish, day, ...(author !== undefined && { owner: `p ${author}` }) }), { type: 'RecordOrigin', outcome: { kind: wish.kind, id }, notes } as const];
  });
}

/** What takes back that these were given: what was made is withdrawn again, the last first. */
export function takingBack(commands: readonly AtelierCommand[]): readonly AtelierCommand[] {
  return commands.toReversed().flatMap((command): AtelierCommand[] => {
    switch (command.type) {
      case 'RaiseHurdle':
        return [{ type: 'WithdrawHurdle', hurdleId: command.hurdleId }];
      case 'PlanStep':
        return [{ type: 'WithdrawStep', stepId: command.stepId }];
      case 'PlanAction':
        return [{ type: 'WithdrawAction', actionId: command.actionId }];
      default:
        return [];
    }
  });
}

function made(id: string, text: string, { kind, component, day, owner }: Wish): AtelierCommand {
  const title = shortened(text, LONGEST.title);
  const whole = text.trim();
  switch (kind) {
    case 'hurdle':
      return { type: 'RaiseHurdle', hurdleId: id, title, component, ...(whole !== title && { description: whole.slice(0, LONGEST.explanation) }) };
    case 'processStep':
      return {
        type: 'PlanStep', stepId: id, title, kind: 'MILESTONE', stakeholders: [],
        ...(whole !== title && { product: whole.slice(0, LONGEST.explanation) }),
        ...(day && { when: { from: day } }),
      };
    case 'action':
      return { type: 'PlanAction', actionId: id, entry: { title, owner: ownerOf(owner), component, ...(day && { dueAt: day }) } };
  }
}
