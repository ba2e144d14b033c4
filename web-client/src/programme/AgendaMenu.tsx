import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import { ActionMenu, type MenuAction } from '../look/ActionMenu';
import { Confirm } from '../look/Confirm';
import { usualPlace, type Agenda, type AgendaItem, type Timed } from './agenda';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';
import type { Move } from './useMove';

interface AgendaMenuProps {
  readonly item: AgendaItem;
  /** What is on the same agenda. */
  readonly timed: readonly Timed[];
  readonly agendas: readonly Agenda[];
  readonly onMove: Move;
  readonly onEdit: (item: AgendaItem) => void;
}

/** What the facilitator can do with an item, with no need to drag it. */
export function AgendaMenu({ item, timed, agendas, onMove, onEdit }: AgendaMenuProps) {
  const t = useTexts();
  const nameOf = useNameOfItem();
  const send = useSend();
  const [withdrawing, setWithdrawing] = useState(false);
  const at = timed.findIndex(({ item: { id } }) => id === item.id);
  const idAt = (index: number) => timed[index]?.item.id;
  const actions: (MenuAction | false)[] = [
    { name: 'change', title: t('item.change'), onAction: () => onEdit(item) },
    at > 0 && { name: 'earlier', title: t('item.earlier'), onAction: () => onMove(item.id, item.halfDay, idAt(at - 1)) },
    at < timed.length - 1 && { name: 'later', title: t('item.later'), onAction: () => onMove(item.id, item.halfDay, idAt(at + 2)) },
    ...agendas.map((agenda, index) => agenda.halfDay.id !== item.halfDay && {
      name: agenda.halfDay.id, title: t('item.moveTo', { number: index + 1 }), onAction: () => onMove(item.id, agenda.halfDay.id, usualPlace(agenda, item)),
    }),
    { name: 'withdraw', title: t('item.withdraw'), onAction: () => setWithdrawing(true) },
  ];
  return (
    <>
      <ActionMenu label={t('item.actions', { name: nameOf(item) })} actions={actions.filter((action) => action !== false)} />
      {withdrawing && (
        <Confirm
          title={t('item.withdraw')}
          text={t('item.withdrawSure', { name: nameOf(item) })}
          action={t('item.withdrawYes')}
          onConfirm={() => void send({ type: 'WithdrawAgendaItem', agendaItemId: item.id })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </>
  );
}
