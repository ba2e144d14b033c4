import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { MarkDialog } from './MarkDialog';
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
  const [asked, setAsked] = useState<readonly Row[]>();
  const mark: Mark = async (things, as) => {
    const marked = await onMark(things, as);
    if (!marked.problem) onClear();
    return marked;
  };
  return (
    <div className="wa-disclosed-bar wa-noprint" role="group" aria-label={t('chosen.title')}>
      <span role="status">{chosen.length === 0 ? t('chosen.none') : t('chosen.count', { count: chosen.length })}</span>
      {chosen.length > 0 && (
        <>
          <Button purpose="primary" onClick={() => setAsked(chosen)}>{t('menu')}</Button>
          <Button purpose="subtle" onClick={onClear}>{t('chosen.clear')}</Button>
        </>
      )}
      {asked && <MarkDialog things={asked} onMark={mark} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
