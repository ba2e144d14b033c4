import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItem, useItems } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import type { OutcomeKind } from '../contract/origin';
import type { WorkplaceKind } from '../contract/programme';
import { presentPhase, useRunningItem } from '../programme/running';
import { BecomeDialog } from './BecomeDialog';
import { isTold } from './outcomes';
import { useTexts } from './texts';
import { useMade } from './useMade';

/** Where people are when what they wrote becomes something. */
const AT = { hurdle: 'HURDLES', processStep: 'TIMELINE' } as const satisfies Partial<Record<OutcomeKind, WorkplaceKind>>;

type Taken = keyof typeof AT;

/** Where the phase goes on from what was written on the board of its item, the facilitator takes that along in one act. */
export function FromBoard({ kind }: { kind: Taken }) {
  const item = useRunningItem();
  const leads = useLeads();
  const place = item && presentPhase(item)?.place?.kind;
  return leads && item?.board && place === AT[kind] ? <OfBoard boardId={item.board} since={item.startedAt} kind={kind} /> : null;
}

interface OfBoardProps {
  readonly boardId: string;
  /** When the item began: what was on the board before it is about something else. */
  readonly since: string | undefined;
  readonly kind: Taken;
}

function OfBoard({ boardId, since, kind }: OfBoardProps) {
  const t = useTexts();
  const board = useItem('board', boardId);
  const madeOf = useMade(kind);
  const began = since === undefined ? 0 : Date.parse(since);
  const notes = useItems('note').filter((note: Item<'note'>) => note.board === boardId && Date.parse(note.createdAt) >= began && isTold(note));
  const [open, setOpen] = useState<readonly string[]>();
  const count = notes.filter((note) => madeOf(note) === undefined).length;
  if (!board || (count === 0 && !open)) return null;
  return (
    <div>
      {count > 0 && (
        <Button purpose="primary" onClick={() => setOpen(notes.map(({ id }) => id))}>{t(`fromBoard.${kind}`, { count, board: board.title })}</Button>
      )}
      {open && <BecomeDialog noteIds={open} component={board.component} kind={kind} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
