import { useState, type ReactNode } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { MenuAction } from '../look/ActionMenu';
import { onceMenuIsGone } from '../look/onceMenuIsGone';
import { MarkDialog } from './MarkDialog';
import { useTexts } from './texts';
import { useMarking, type Markable } from './useMarking';

/** How a menu offers to say who may read things outside the atelier, and the dialog that it opens. */
export interface MarkInMenu {
  /** Whether who looks may mark: in a closed atelier, that is all that a menu offers. */
  readonly may: boolean;
  /** One entry; none for who may not mark, nor for what is not for everybody in the atelier yet. */
  readonly markOf: (...things: readonly Markable[]) => readonly MenuAction[];
  readonly dialog: ReactNode;
}

export function useMarkDialog(): MarkInMenu {
  const t = useTexts();
  const { store } = useAtelier();
  const mark = useMarking();
  const [asked, setAsked] = useState<readonly Markable[]>();
  const isOpen = ({ kind, id }: Markable) => (store.get(kind, id) as { readonly private?: boolean } | undefined)?.private !== true;
  return {
    may: mark !== undefined,
    markOf: (...all) => {
      const things = all.filter(isOpen);
      return mark && things.length > 0
        ? [{ name: 'mark', title: t('menu'), onAction: () => void onceMenuIsGone(() => setAsked(things)) }]
        : [];
    },
    dialog: mark && asked && <MarkDialog things={asked} onMark={mark} onClose={() => setAsked(undefined)} />,
  };
}
