import { useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { shortened } from '../features/shortened';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { ChecklistChoice } from './ChecklistChoice';
import { JudgeDialog } from './JudgeDialog';
import { Question } from './Question';
import { useTexts } from './texts';
import { useQuestion } from './useQuestion';

/** What the name of a menu may hold. */
const SHORT = 60;

type LegalItem = Item<'legalItem'>;

/** What the law asks, with its source, and what the atelier makes of it. */
export function LegalChecklist() {
  const t = useTexts();
  const { day } = useFormat();
  const readOnly = useReadOnly();
  const { questionOf } = useQuestion();
  const items = [...useItems('legalItem')].sort((one, other) => one.place - other.place);
  const [open, setOpen] = useState<string>();
  const first = items[0];
  if (!first) return <ChecklistChoice present={undefined} />;
  const count = (tells: (item: LegalItem) => boolean) => items.filter(tells).length;
  const chosen = items.find(({ id }) => id === open);
  return (
    <div className="wa-stack">
      <p><strong>{t('warning')}</strong></p>
      <p>
        {t('valid', { checklist: first.checklist, version: first.version, day: day(first.validOn) })}
        {' '}
        {t('done', {
          looked: count(({ state }) => state !== 'NOT_LOOKED_AT'),
          count: items.length,
          open: count(({ state }) => state === 'TO_BE_CONFIRMED_BY_JURIST'),
        })}
      </p>
      <EditableTable
        caption={t('caption')}
        columns={[
          { name: 'question', title: t('question'), cell: (item: LegalItem) => <Question item={item} /> },
          { name: 'state', title: t('state'), cell: (item) => <State item={item} /> },
          { name: 'note', title: t('note'), cell: ({ note }) => note ?? t('unknown') },
        ]}
        rows={items}
        rowId={({ id }) => id}
        rowName={(item) => shortened(questionOf(item), SHORT)}
        {...(!readOnly && { actionsOf: ({ id }: LegalItem) => [{ name: 'look', title: t('look'), onAction: () => setOpen(id) }] })}
      />
      <ChecklistChoice present={first} />
      {chosen && <JudgeDialog item={chosen} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function State({ item: { state, modality, version, judgedVersion } }: { item: LegalItem }) {
  const t = useTexts();
  return (
    <>
      <strong>{t(`stateOf.${state}`)}</strong>
      {modality && <div>{t(`modalityOf.${modality}`)}</div>}
      {state !== 'NOT_LOOKED_AT' && judgedVersion !== version && judgedVersion !== undefined && <div className="wa-small">{t('older', { version: judgedVersion })}</div>}
    </>
  );
}
