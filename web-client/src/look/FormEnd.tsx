import { Button } from '@nl-design-system-candidate/button-react';
import { useConnection } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { useTexts } from '../i18n/texts';
import { Overtaken } from './Overtaken';
import { Refused } from './Refused';

interface FormEndProps {
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** What the form is about, as it stands now, where others may change that meanwhile without the form being refused. */
  readonly now?: unknown;
  /** Whether it was taken away since the form was opened. */
  readonly gone?: boolean | undefined;
  /** Instead of "save". */
  readonly label?: string;
  readonly onCancel: () => void;
}

/** What a form in a dialog ends with: whether others were at it meanwhile, whether it waits for a connection, why it was refused, and keeping it or not. */
export function FormEnd({ problem, busy, now, gone, label, onCancel }: FormEndProps) {
  const t = useTexts();
  const { state } = useConnection();
  return (
    <div className="wa-form-end">
      <Overtaken now={now} gone={gone} busy={busy} />
      {busy && state === 'offline' && <p className="wa-overtaken" role="status">{t('shell.waiting.inForm')}</p>}
      {busy && state === 'unreadable' && <p className="wa-overtaken" role="status">{t('shell.waiting.inFormUnreadable')}</p>}
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="submit" purpose="primary" disabled={busy}>{label ?? t('words.save')}</Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>{t('words.cancel')}</Button>
      </div>
    </div>
  );
}
