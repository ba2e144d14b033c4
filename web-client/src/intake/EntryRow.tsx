import { useSend } from '../atelier/hooks';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { ActionMenu } from '../look/ActionMenu';
import { useTexts as useWords } from '../i18n/texts';
import { SavedText } from './SavedText';
import { useTexts } from './texts';

/** An entry to put in other words, to move among the others, or to remove. */
export function EntryRow({ entries, index }: { entries: readonly Item<'intakeEntry'>[]; index: number }) {
  const t = useTexts();
  const w = useWords();
  const send = useSend();
  const marks = useMarkDialog();
  const entry = entries[index];
  if (!entry) return null;
  const name = t('entry.numbered', { kind: t(`entry.${entry.kind}`), number: index + 1 });
  const action = (what: 'up' | 'down' | 'withdraw', command: AtelierCommand) => (
    { name: what, title: t(`entry.${what}`), onAction: () => void send(command) }
  );
  const previous = entries[index - 1];
  const last = index === entries.length - 1;
  const actions = [
    ...(previous ? [action('up', move(entry.id, previous.id))] : []),
    ...(last ? [] : [action('down', move(entry.id, entries[index + 2]?.id))]),
    action('withdraw', { type: 'WithdrawIntakeEntry', entryId: entry.id }),
    ...marks.markOf({ kind: 'intakeEntry', id: entry.id }),
  ];
  return (
    <div className="wa-intake-entry" data-item={entry.id}>
      <div>
        <MarkLabel kind="intakeEntry" id={entry.id} />
        <SavedText
          label={name}
          labelHidden
          rows={2}
          value={entry.text}
          emptyError={t('entry.empty')}
          command={(text = '') => ({ type: 'RewordIntakeEntry', entryId: entry.id, text })}
        />
      </div>
      <ActionMenu label={w('words.actionsOf', { name })} actions={actions} />
      {marks.dialog}
    </div>
  );
}

function move(entryId: string, before: string | undefined): AtelierCommand {
  return { type: 'MoveIntakeEntry', entryId, ...(before !== undefined && { before }) };
}
