import { SelectField } from '../../look/Field';
import type { Mark } from '../moments';
import { useTexts } from '../texts';
import { useMarkName } from '../useMarkName';

interface OtherMomentProps {
  readonly revision: number;
  readonly other: number;
  readonly marks: readonly Mark[];
  readonly onOther: (revision: number) => void;
}

/** Chooses the moment to compare with: the beginning, a highlight, the moment that is shown, or the one it is already. */
export function OtherMoment({ revision, other, marks, onOther }: OtherMomentProps) {
  const t = useTexts();
  const nameOf = useMarkName();
  const choices = new Map<number, string>([[0, t('start')]]);
  for (const mark of marks) choices.set(mark.revision, nameOf(mark));
  choices.set(revision, t('compare.thisMoment', { revision }));
  if (!choices.has(other)) choices.set(other, t('compare.action', { revision: other }));
  return (
    <SelectField label={t('compare.with')} value={other} onChange={({ target }) => onOther(Number(target.value))}>
      {[...choices].sort(([one], [two]) => one - two).map(([each, name]) => <option key={each} value={each}>{name}</option>)}
    </SelectField>
  );
}
