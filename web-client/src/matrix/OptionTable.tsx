import { useState } from 'react';
import { useItems, useReadOnly, useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { MenuAction } from '../look/ActionMenu';
import { EditableTable } from '../look/EditableTable';
import { EmptyState } from '../look/EmptyState';
import { OptionDialog } from './OptionDialog';
import { useTexts } from './texts';
import type { WholeMatrix } from './useMatrix';

/** What is chosen from; what was in a round stays. */
export function OptionTable({ whole }: { whole: WholeMatrix }) {
  const t = useTexts();
  const send = useSend();
  const mayChange = !useReadOnly() && !whole.running;
  const neighbourhoods = useItems('neighbourhood');
  const [editing, setEditing] = useState<Item<'matrixOption'> | 'new'>();
  const scored = new Set(whole.shown.flatMap(({ results }) => results.totals.map(({ option }) => option)));
  const actionsOf = (option: Item<'matrixOption'>): readonly MenuAction[] => [
    { name: 'change', title: t('options.change'), onAction: () => setEditing(option) },
    { name: 'remove', title: t('options.remove'), onAction: () => void send({ type: 'RemoveMatrixOption', optionId: option.id }) },
  ];
  const add = mayChange ? { addLabel: t('options.add'), onAdd: () => setEditing('new') } : {};
  const changeable = mayChange && whole.options.some(({ id }) => !scored.has(id));
  return (
    <>
      {whole.options.length === 0 ? (
        <EmptyState text={t('options.none')} {...(mayChange && { action: t('options.add'), onAction: () => setEditing('new') })} />
      ) : (
        <EditableTable
          caption={t('options.caption')}
          columns={[
            { name: 'text', title: t('options.name'), cell: ({ text }) => text },
            {
              name: 'neighbourhood',
              title: t('options.neighbourhood'),
              cell: ({ neighbourhood }) => neighbourhoods.find(({ id }) => id === neighbourhood)?.name ?? '–',
            },
          ]}
          rows={whole.options}
          rowId={({ id }) => id}
          rowName={({ text }) => text}
          {...(changeable && { actionsOf: (option: Item<'matrixOption'>) => (scored.has(option.id) ? [] : actionsOf(option)) })}
          {...add}
        />
      )}
      {editing && <OptionDialog matrix={whole.matrix} option={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
