import { useAtelier, useSend } from '../atelier/hooks';
import type { Confidentiality } from '../contract/decision';
import type { Problem } from '../contract/refusals';
import type { Classifiable, ClassificationCommands } from '../contract/classification';
import { showToast } from '../shell/toasts';
import { useTexts } from './texts';
import { useMayMark } from './useMayMark';
import { markOf } from './written';

/** Something that can be marked. */
export interface Markable {
  readonly kind: Classifiable;
  readonly id: string;
}

type MarkCommand = { [K in keyof ClassificationCommands]: { readonly type: K } & ClassificationCommands[K] }[keyof ClassificationCommands];

/** The commands that mark things so, or take their marks off; none for what is so already. */
export function markCommands(things: readonly Markable[], as: Confidentiality | undefined, markNow: (thing: Markable) => Confidentiality | undefined): readonly MarkCommand[] {
  return things
    .filter((thing) => markNow(thing) !== as)
    .map(({ kind, id }) => as === undefined
      ? { type: 'WithdrawClassification', kind, itemId: id }
      : { type: 'ClassifyItem', kind, itemId: id, confidentiality: as });
}

/** What came of marking: why the first of those was refused that were, and how many were done. */
export interface Marked {
  readonly problem: Problem | undefined;
  readonly done: number;
}

/** Marks things, or takes their marks off. */
export type Mark = (things: readonly Markable[], as: Confidentiality | undefined) => Promise<Marked>;

/** How things are marked; undefined for who may not. Says when all was done; who asks says what was refused. */
export function useMarking(): Mark | undefined {
  const { store } = useAtelier();
  const send = useSend();
  const t = useTexts();
  const mayMark = useMayMark();
  if (!mayMark) return undefined;
  return async (things, as) => {
    const commands = markCommands(things, as, ({ kind, id }) => store.get('classification', markOf(kind, id))?.confidentiality);
    const outcomes = commands.length === 0 ? [] : await send.many(commands, { quiet: true });
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]));
    if (refused.length === 0) showToast(t(as === undefined ? 'chosen.undone' : 'chosen.done', { count: things.length }), 'good');
    return { problem: refused[0], done: things.length - refused.length };
  };
}
