import { Button } from '@nl-design-system-candidate/button-react';
import type { Problem } from '../contract/refusals';
import { useTexts } from '../i18n/texts';
import { Refused } from './Refused';

interface FormEndProps {
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** Instead of "save". */
  readonly label?: string;
  readonly onCancel: () => void;
}

/** What a form in a dialog ends with: why it was refused, and keeping it or not. */
export function FormEnd({ problem, busy, label, onCancel }: FormEndProps) {
  const t = useTexts();
  return (
    <>
      <Refused problem={problem} />
      <div className="wa-row wa-form-end">
        <Button type="submit" purpose="primary" disabled={busy}>{label ?? t('words.save')}</Button>
        <Button type="button" purpose="secondary" onClick={onCancel}>{t('words.cancel')}</Button>
      </div>
    </>
  );
}
