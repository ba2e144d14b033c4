import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useTexts as useCommonTexts } from '../../i18n/texts';
import { Dialog } from '../../look/Dialog';
import { TextField } from '../../look/Field';
import { useTexts } from '../texts';

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
  const [asked, setAsked] = useState(false);
  const missing = key.trim() === '';
  const go = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!missing) void navigate(`/host?${new URLSearchParams({ from: atelierId, r: String(revision) })}#${encodeURIComponent(key.trim())}`);
  };
  return (
    <Dialog title={t('branch.title')} onClose={onClose}>
      <form className="wa-stack" onSubmit={go} noValidate>
        <p>{t('branch.text', { revision })}</p>
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
