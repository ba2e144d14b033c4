import { useAtelier, useMe, useReadOnly, useSend } from '../atelier/hooks';
import type { Confidentiality } from '../contract/decision';
import type { Classifiable, ClassificationCommands } from '../contract/classification';
import { showToast } from '../shell/toasts';
import { useTexts } from './texts';
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

/** Marks things, or takes their marks off; whether all of it was done. */
export type Mark = (things: readonly Markable[], as: Confidentiality | undefined) => Promise<boolean>;

/** How things are marked; undefined for who may not. Says what was done. */
export function useMarking(): Mark | undefined {
  const { store } = useAtelier();
  const send = useSend();
  const t = useTexts();
  const { role } = useMe();
  const readOnly = useReadOnly();
  if (readOnly || role !== 'FACILITATOR') return undefined;
  return async (things, as) => {
    const commands = markCommands(things, as, ({ kind, id }) => store.get('classification', markOf(kind, id))?.confidentiality);
    const outcomes = commands.length === 0 ? [] : await send.many(commands);
    const done = outcomes.filter(({ ok }) => ok).length;
    if (done < commands.length) {
      showToast(t('chosen.some', { done: things.length - commands.length + done, count: things.length }), 'bad');
      return false;
    }
    showToast(t(as === undefined ? 'chosen.undone' : 'chosen.done', { count: things.length }), 'good');
    return true;
  };
}
