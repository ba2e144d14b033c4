import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useId, useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { giveFile } from '../look/giveFile';
import { Refused } from '../look/Refused';
import { askKeys, askTimeStamp } from './requests';
import { useTexts } from './texts';

/** A time stamp on a checkpoint, to be kept beside it; nothing where the host has appointed no authority. */
export function TimeStamp({ revision }: { revision: number }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const given = useWhetherGiven(atelierId);
  const hint = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  if (!given) return null;
  const keep = async () => {
    setBusy(true);
    const answer = await askTimeStamp(atelierId, revision);
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) giveFile(t('stamp.fileName', { revision }), 'application/timestamp-reply', answer.value);
  };
  return (
    <div className="wa-stack wa-noprint">
      <Button purpose="secondary" className="nl-button--small" busy={busy} aria-describedby={hint} onClick={() => void keep()}>
        {t('stamp.keep')}
      </Button>
      <p id={hint} className="wa-small wa-soft">{t('stamp.hint')}</p>
      <Refused problem={problem} />
    </div>
  );
}

/** Not while it is not known. */
function useWhetherGiven(atelierId: string): boolean {
  const [given, setGiven] = useState(false);
  useEffect(() => {
    let gone = false;
    void askKeys(atelierId).then((answer) => {
      if (!gone) setGiven(answer.ok && answer.value.timeStamps);
    });
    return () => {
      gone = true;
    };
  }, [atelierId]);
  return given;
}
