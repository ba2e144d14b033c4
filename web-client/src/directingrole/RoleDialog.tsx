import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { DecisionField } from '../decision/DecisionField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';
import { useScale } from './useScale';

interface RoleDialogProps {
  readonly phase: Item<'directingRole'>;
  readonly title: string;
  readonly onClose: () => void;
}

/** Which role the municipality takes in a phase, why, and on which decision that rests. */
export function RoleDialog({ phase, title, onClose }: RoleDialogProps) {
  const t = useTexts();
  const { scale, nameOf } = useScale();
  const { give, busy, problem } = useAct();
  const now = useItem('directingRole', phase.id);
  const [roleId, setRole] = useState(phase.role ?? '');
  const [explanation, setExplanation] = useState(phase.explanation ?? '');
  const [decisionId, setDecision] = useState(phase.decision ?? '');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!roleId) return;
    const done = await give({
      type: 'ChooseDirectingRole',
      phaseId: phase.id,
      roleId,
      ...(explanation.trim() && { explanation: explanation.trim() }),
      ...(decisionId && { decisionId }),
    });
    if (done) onClose();
  };
  return (
    <Dialog title={t('chooseIn', { phase: title })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <SelectField
          label={t('role')}
          error={tried && !roleId ? t('roleMissing') : fieldError(problem, 'roleId')}
          value={roleId}
          onChange={({ target }) => setRole(target.value)}
        >
          <option value="">{t('pick')}</option>
          {scale?.roles.map(({ id }) => <option key={id} value={id}>{nameOf(id)}</option>)}
        </SelectField>
        <TextArea
          label={t('why')}
          maxLength={LONGEST.explanation}
          rows={3}
          value={explanation}
          onChange={({ target }) => setExplanation(target.value)}
        />
        <DecisionField label={t('fromDecision')} none={t('noDecision')} value={decisionId} onChange={setDecision} />
        <FormEnd problem={problem} busy={busy} now={now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
