import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { TextArea } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

/** Drops a topic, and says why. */
export function DropForm({ topic, onDone }: { topic: Item<'parkedTopic'>; onDone: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() && (await give({ type: 'DropTopic', topicId: topic.id, reason: reason.trim() }))) onDone();
  };
  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={t('reason')}
        error={tried && !reason.trim() ? t('reasonMissing') : undefined}
        rows={2}
        maxLength={LONGEST.explanation}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
      />
      <FormEnd problem={problem} busy={busy} label={t('drop')} onCancel={onDone} />
    </form>
  );
}
