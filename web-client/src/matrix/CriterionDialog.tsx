import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { useTexts } from './texts';

interface CriterionDialogProps {
  readonly matrix: Item<'matrix'>;
  /** The criterion to change; a new one without it. */
  readonly criterion: Item<'matrixCriterion'> | undefined;
  /** Of what was in a round only the weight can be another. */
  readonly scored: boolean;
  readonly onClose: () => void;
}

/** Adds a criterion, describes one, or agrees how heavily it counts. */
export function CriterionDialog({ matrix, criterion, scored, onClose }: CriterionDialogProps) {
  const t = useTexts();
  const { giveAll, busy, problem } = useAct();
  const now = useItem('matrixCriterion', criterion?.id);
  const [name, setName] = useState(criterion?.name ?? '');
  const [explanation, setExplanation] = useState(criterion?.explanation ?? '');
  const [weight, setWeight] = useState(criterion?.weight);
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    const words = { name: name.trim(), ...(explanation.trim() && { explanation: explanation.trim() }) };
    if (await giveAll(criterion ? toChange(criterion, words, weight) : [toAdd(matrix.id, words, weight)])) onClose();
  };
  return (
    <Dialog title={criterion ? criterion.name : t('criteria.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {!scored && (
          <>
            <TextField
              label={t('field.criterion')}
              value={name}
              maxLength={LONGEST.title}
              error={tried && !name.trim() ? t('missing.criterion') : undefined}
              onChange={({ target }) => setName(target.value)}
            />
            <TextArea label={t('field.explanation')} rows={3} value={explanation} maxLength={LONGEST.explanation} onChange={({ target }) => setExplanation(target.value)} />
          </>
        )}
        <NumberField
          label={t('field.weight')}
          hint={t('field.weightHint')}
          value={weight}
          onChange={setWeight}
          min={0}
          max={100}
          step={1}
          required={criterion?.weight !== undefined}
        />
        <FormEnd problem={problem} busy={busy} now={now} gone={criterion !== undefined && !now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

interface Words {
  readonly name: string;
  readonly explanation?: string;
}

function toAdd(matrixId: string, words: Words, weight: number | undefined): AtelierCommand {
  return { type: 'AddMatrixCriterion', matrixId, criterionId: newId(), ...words, ...(weight !== undefined && { weight }) };
}

/** Only what is other than it was. */
function toChange(criterion: Item<'matrixCriterion'>, words: Words, weight: number | undefined): readonly AtelierCommand[] {
  const criterionId = criterion.id;
  const commands: AtelierCommand[] = [];
  if (words.name !== criterion.name || words.explanation !== criterion.explanation) {
    commands.push({ type: 'DescribeMatrixCriterion', criterionId, ...words });
  }
  if (weight !== undefined && weight !== criterion.weight) commands.push({ type: 'WeighMatrixCriterion', criterionId, weight });
  return commands;
}
