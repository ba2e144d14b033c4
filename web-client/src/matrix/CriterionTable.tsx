import { useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import type { MenuAction } from '../look/ActionMenu';
import { EditableTable } from '../look/EditableTable';
import { EmptyState } from '../look/EmptyState';
import { CriterionDialog } from './CriterionDialog';
import { sharesOf } from './results';
import { useTexts } from './texts';
import type { WholeMatrix } from './useMatrix';

/** On what the options are scored, and how heavily that counts; the words of what was in a round stay. */
export function CriterionTable({ whole }: { whole: WholeMatrix }) {
  const t = useTexts();
  const send = useSend();
  const { percent, number } = useFormat();
  const mayChange = !useReadOnly() && !whole.running;
  const [editing, setEditing] = useState<Item<'matrixCriterion'> | 'new'>();
  const scored = new Set(whole.shown.flatMap(({ results }) => results.weights.map(({ criterion }) => criterion)));
  const shares = sharesOf(whole.criteria.map(({ id, weight }) => ({ criterion: id, weight: weight ?? 0 })));
  const actionsOf = (criterion: Item<'matrixCriterion'>): readonly MenuAction[] => {
    const change = { name: 'change', title: t(scored.has(criterion.id) ? 'criteria.reweigh' : 'criteria.change'), onAction: () => setEditing(criterion) };
    const remove = {
      name: 'remove',
      title: t('criteria.remove'),
      onAction: () => void send({ type: 'RemoveMatrixCriterion', criterionId: criterion.id }),
    };
    return scored.has(criterion.id) ? [change] : [change, remove];
  };
  const share = ({ id, weight }: Item<'matrixCriterion'>) => {
    const part = shares.get(id);
    return weight === undefined || part === undefined ? '–' : percent(part);
  };
  return (
    <>
      {whole.criteria.length === 0 ? (
        <EmptyState text={t('criteria.none')} {...(mayChange && { action: t('criteria.add'), onAction: () => setEditing('new') })} />
      ) : (
        <EditableTable
          caption={t('criteria.caption')}
          columns={[
            { name: 'name', title: t('criteria.name'), cell: (criterion) => <CriterionName criterion={criterion} /> },
            {
              name: 'weight',
              title: t('criteria.weight'),
              numeric: true,
              cell: ({ weight }) => (weight === undefined ? t('criteria.notAgreed') : number(weight)),
            },
            { name: 'share', title: t('criteria.share'), numeric: true, cell: share },
          ]}
          rows={whole.criteria}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          {...(mayChange && { actionsOf, addLabel: t('criteria.add'), onAdd: () => setEditing('new') })}
        />
      )}
      {whole.matrix.criteriaVersion && <p className="wa-soft wa-small">{t('criteria.version', { version: whole.matrix.criteriaVersion })}</p>}
      {editing && (
        <CriterionDialog
          matrix={whole.matrix}
          criterion={editing === 'new' ? undefined : editing}
          scored={editing !== 'new' && scored.has(editing.id)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

function CriterionName({ criterion: { name, explanation } }: { criterion: Item<'matrixCriterion'> }) {
  return (
    <>
      {name}
      {explanation && <span className="wa-matrix-explained wa-soft wa-small">{explanation}</span>}
    </>
  );
}
