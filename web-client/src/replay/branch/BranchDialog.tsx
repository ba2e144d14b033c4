import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts as useCommonTexts } from '../../i18n/texts';
import { Dialog } from '../../look/Dialog';
import { TextField } from '../../look/Field';
import { RadioField } from '../../look/RadioField';
import { useTexts } from '../texts';

const HOW = ['blueprint', 'copy'] as const;
type How = (typeof HOW)[number];

interface BranchDialogProps {
  readonly atelierId: string;
  readonly revision: number;
  readonly onClose: () => void;
}

/** Begins a new atelier with what this one was at a moment. Only the host can: so the host's key is asked for, and kept nowhere. */
export function BranchDialog({ atelierId, revision, onClose }: BranchDialogProps) {
  const t = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const [key, setKey] = useState('');
  const [how, setHow] = useState<How>('blueprint');
  const [asked, setAsked] = useState(false);
  const missing = key.trim() === '';
  const go = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const moment = new URLSearchParams({ from: atelierId, r: String(revision), ...(how === 'copy' && { as: how }) });
    if (!missing) void navigate(`/host?${moment}#${encodeURIComponent(key.trim())}`);
  };
  return (
    <Dialog title={t('branch.title')} onClose={onClose}>
      <form className="wa-stack" onSubmit={go} noValidate>
        <p>{t('branch.text', { revision })}</p>
        <fieldset className="wa-fieldset wa-stack">
          <legend className="wa-strong">{t('branch.how')}</legend>
          {HOW.map((way) => (
            <RadioField
              key={way}
              name="how"
              label={t(`branch.${way}`)}
              hint={t(`branch.${way}Goes`)}
              checked={how === way}
              onChange={() => setHow(way)}
            />
          ))}
        </fieldset>
        <TextField
          label={t('branch.key')}
          type="password"
          autoComplete="off"
          value={key}
          error={asked && missing ? common('access.missing') : undefined}
          onChange={({ target }) => setKey(target.value)}
        />
        <div className="wa-row">
          <Button purpose="primary" type="submit">{t('branch.go')}</Button>
          <Button purpose="secondary" type="button" onClick={onClose}>{common('words.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
