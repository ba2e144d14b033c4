import { useAtelier, useMe, useReadOnly, useSend } from '../atelier/hooks';
import { CONFIDENTIALITIES, type Confidentiality } from '../contract/decision';
import type { Classifiable, ClassificationCommands } from '../contract/classification';
import type { MenuAction } from '../look/ActionMenu';
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

/** How things are marked; undefined for who may not. Says what was done. */
export function useMarking(): ((things: readonly Markable[], as: Confidentiality | undefined) => Promise<boolean>) | undefined {
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

/** What a menu offers about the marks of things; nothing for who may not mark, nor about what is not for everybody in the atelier yet. */
export function useMarkActions(): (...things: readonly Markable[]) => readonly MenuAction[] {
  const { store } = useAtelier();
  const mark = useMarking();
  const t = useTexts();
  const isOpen = ({ kind, id }: Markable) => (store.get(kind, id) as { readonly private?: boolean } | undefined)?.private !== true;
  return (...all) => {
    const things = all.filter(isOpen);
    if (!mark || things.length === 0) return [];
    const now = things.map(({ kind, id }) => store.get('classification', markOf(kind, id))?.confidentiality);
    const ways = [...CONFIDENTIALITIES, undefined].filter((way) => now.some((each) => each !== way));
    return ways.map((way) => ({
      name: `mark-${way ?? 'none'}`,
      title: t(`as.${way ?? 'none'}`),
      onAction: () => void mark(things, way),
    }));
  };
}
