import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import { LONGEST, type Component } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { TextArea } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface DropDialogProps {
  readonly component: Component;
  readonly onClose: () => void;
}

/** Leaves a component out, never without a reason. */
export function DropDialog({ component, onClose }: DropDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { give, busy, problem } = useAct();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() && (await give({ type: 'DropComponent', component, reason: reason.trim() }))) onClose();
  };
  return (
    <Dialog title={`${t('weigh.dropTitle')}: ${w(`words.component.${component}`)}`} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('weigh.dropText')}</p>
        <TextArea
          label={t('weigh.reason')}
          error={tried && !reason.trim() ? t('weigh.reasonMissing') : undefined}
          rows={3}
          maxLength={LONGEST.explanation}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <FormEnd problem={problem} busy={busy} label={t('weigh.dropYes')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
