import { useState, type FormEvent } from 'react';
import { useToday } from '../action/useToday';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { useTexts } from './texts';

interface SignDialogProps {
  readonly agreement: Item<'agreement'>;
  readonly onClose: () => void;
}

/** On which day an agreement was signed. */
export function SignDialog({ agreement, onClose }: SignDialogProps) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [signedOn, setSignedOn] = useState(agreement.signedOn);
  const [tried, setTried] = useState(false);
  const today = useToday();
  // Nobody has signed on a day that is still to come; for that there is the day on which it is planned.
  const wrong = signedOn === undefined ? 'sign.dayMissing' : signedOn > today ? 'sign.dayToCome' : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (signedOn && !wrong && await give({ type: 'SignAgreement', agreementId: agreement.id, signedOn })) onClose();
  };
  return (
    <Dialog title={t('sign.title', { title: agreement.title })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <DateField
          label={t('sign.day')}
          error={tried && wrong ? t(wrong) : fieldError(problem, 'signedOn')}
          value={signedOn}
          onChange={setSignedOn}
        />
        <FormEnd problem={problem} busy={busy} label={t('sign.keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
