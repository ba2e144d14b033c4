import { newId } from '../atelier/ids';
import { ownerOf } from '../action/useOwners';
import type { AtelierCommand } from '../contract/commands';
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
  /** Who wrote it, if that is to see to the action. */
  readonly author?: string;
}

/** What makes one thing of each source, and says which notes it came from. */
export function commandsOf(sources: readonly Source[], wish: Wish): readonly AtelierCommand[] {
  return sources.flatMap(({ notes, text, author }) => {
    const id = newId();
    return [made(id, text, author === undefined ? wish : { ...wish, owner: `p ${author}` }), { type: 'RecordOrigin', outcome: { kind: wish.kind, id }, notes } as const];
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
