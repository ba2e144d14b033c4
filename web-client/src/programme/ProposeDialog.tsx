import { useState, type FormEvent } from 'react';
import { useItems } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NotWeighed } from './NotWeighed';
import { useTexts } from './texts';

/** A half-day of four hours ends on the day on which it begins. */
const LATEST = '19:59';

/** Has four half-days filled from the weights, and says first what that replaces. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const count = useItems('agendaItem').length;
  const [draftId] = useState(newId);
  const [start, setStart] = useState('13:00');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (start > LATEST) return;
    if (await give({ type: 'ProposeProgramme', draftId, start, replacing: count > 0 })) onClose();
  };
  return (
    <Dialog title={t('propose.ask')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <p>{t('propose.intro')}</p>
        <NotWeighed />
        {count > 0 && <p><strong>{t('propose.replaces', { count })}</strong></p>}
        <TextField
          label={t('propose.start')}
          hint={t('propose.startHint')}
          type="time"
          required
          value={start}
          error={tried && start > LATEST ? t('propose.tooLate') : undefined}
          onChange={({ target }) => setStart(target.value)}
        />
        <FormEnd problem={problem} busy={busy} label={t(count > 0 ? 'propose.replace' : 'propose.make')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
