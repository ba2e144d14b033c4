import { useState, type FormEvent } from 'react';
import { useItems } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { NotWeighed } from './NotWeighed';
import { useTexts } from './texts';

/** Has four half-days filled from the weights, and says first what that replaces. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const count = useItems('agendaItem').length;
  const [draftId] = useState(newId);
  const [start, setStart] = useState('13:00');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await give({ type: 'ProposeProgramme', draftId, start, replacing: count > 0 })) onClose();
  };
  return (
    <Dialog title={t('propose.ask')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <p>{t('propose.intro')}</p>
        <NotWeighed />
        {count > 0 && <p><strong>{t('propose.replaces', { count })}</strong></p>}
        <TextField label={t('propose.start')} hint={t('propose.startHint')} type="time" required value={start} onChange={({ target }) => setStart(target.value)} />
        <FormEnd problem={problem} busy={busy} label={t(count > 0 ? 'propose.replace' : 'propose.make')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
