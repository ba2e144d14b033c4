import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { CONFIDENTIALITIES, type Confidentiality } from '../contract/decision';
import type { Row } from './rows';
import { useTexts } from './texts';
import type { Mark } from './useMarking';

interface ChosenMarksProps {
  readonly chosen: readonly Row[];
  readonly onMark: Mark;
  readonly onClear: () => void;
}

/** What is done with all that was chosen, in one act; it stays in view while one goes on choosing. */
export function ChosenMarks({ chosen, onMark, onClear }: ChosenMarksProps) {
  const t = useTexts();
  const [busy, setBusy] = useState(false);
  const mark = async (as: Confidentiality | undefined) => {
    if (busy || chosen.length === 0) return;
    setBusy(true);
    const done = await onMark(chosen, as);
    setBusy(false);
    if (done) onClear();
  };
  return (
    <div className="wa-mark-bar wa-noprint" role="group" aria-label={t('chosen.title')}>
      <span role="status">{chosen.length === 0 ? t('chosen.none') : t('chosen.count', { count: chosen.length })}</span>
      {chosen.length > 0 && ([...CONFIDENTIALITIES, undefined] as const).map((as) => (
        <Button key={as ?? 'none'} purpose="secondary" aria-disabled={busy || undefined} onClick={() => void mark(as)}>
          {t(`as.${as ?? 'none'}`)}
        </Button>
      ))}
      {chosen.length > 0 && <Button purpose="subtle" onClick={onClear}>{t('chosen.clear')}</Button>}
    </div>
  );
}
