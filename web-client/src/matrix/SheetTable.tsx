import { useSend } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { EditableTable } from '../look/EditableTable';
import { SelectField } from '../look/Field';
import { givenFor, scale, scoring } from './scoring';
import { useTexts } from './texts';
import type { WholeMatrix } from './useMatrix';

export interface SheetProps {
  readonly whole: WholeMatrix;
  readonly round: Item<'scoringRound'>;
  /** What I gave in this round. */
  readonly sheet: Item<'scoreSheet'> | undefined;
  /** What I gave in the round before. */
  readonly earlier: Item<'scoreSheet'> | undefined;
}

/** All my scores in one table; a digit on the keyboard gives one. */
export function SheetTable({ whole: { matrix, options, criteria }, round, sheet }: SheetProps) {
  const t = useTexts();
  const send = useSend();
  const scores = scale(matrix.highest);
  return (
    <div className="wa-wide wa-matrix-scroll">
      <EditableTable
        caption={t('sheet.title', { number: round.number })}
        columns={[
          { name: 'criterion', title: t('sheet.criterion'), cell: ({ name }: Item<'matrixCriterion'>) => name },
          ...options.map((option) => ({
            name: option.id,
            title: option.text,
            cell: (criterion: Item<'matrixCriterion'>, label: string) => {
              const given = givenFor(sheet, option.id, criterion.id);
              return (
                <SelectField
                  label={label}
                  labelHidden
                  value={given?.score ?? ''}
                  onChange={({ target }) => void send(scoring(
                    round.id, option.id, criterion.id, target.value ? Number(target.value) : undefined, given?.reason,
                  ))}
                >
                  <option value="">{t('sheet.noScore')}</option>
                  {scores.map((score) => <option key={score} value={score}>{score}</option>)}
                </SelectField>
              );
            },
          })),
        ]}
        rows={criteria}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
      />
    </div>
  );
}
