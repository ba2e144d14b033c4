import { useState } from 'react';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { SelectField, TextArea } from '../look/Field';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';

/** Does the objection argue harm to the aim? Yes or no, and why. */
export function ObjectionTestForm({ objection, onDone }: { objection: Item<'objection'>; onDone: () => void }) {
  const t = useTexts();
  const [valid, setValid] = useState(objection.valid === undefined ? '' : String(objection.valid));
  const [reason, setReason] = useState(objection.test ?? '');
  const [tried, setTried] = useState(false);
  const make = () => {
    setTried(true);
    if (!valid || !reason.trim()) return undefined;
    return [{
      type: 'TestObjection' as const, decisionId: objection.decision, objectionId: objection.id,
      valid: valid === 'true', reason: reason.trim(),
    }];
  };
  return (
    <RecordForm make={make} onDone={onDone} now={[objection.valid, objection.test]} submitLabel={t('action.testNow')}>
      <SelectField label={t('test.question')} error={tried && !valid ? t('missing.valid') : undefined} value={valid} onChange={({ target }) => setValid(target.value)}>
        <option value="" />
        <option value="true">{t('test.yes')}</option>
        <option value="false">{t('test.no')}</option>
      </SelectField>
      <TextArea
        label={t('test.why')}
        error={tried && !reason.trim() ? t('missing.test') : undefined}
        rows={2}
        maxLength={LONGEST.explanation}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </RecordForm>
  );
}
