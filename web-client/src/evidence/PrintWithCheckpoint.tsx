import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { QrCode } from '../look/QrCode';
import { Refused } from '../look/Refused';
import './evidence.css';
import { askCheckpoint, type Checkpoint } from './requests';
import { useTexts } from './texts';

/** Prints the page it stands on with a checkpoint of now under it: whoever keeps the paper can hold the history to it. */
export function PrintWithCheckpoint() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [checkpoint, setCheckpoint] = useState<Checkpoint>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const asked = useRef(false);
  const make = async () => {
    setBusy(true);
    asked.current = true;
    const answer = await askCheckpoint(atelierId, undefined);
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok && answer.value.text === checkpoint?.text) print();
    else setCheckpoint(answer.ok ? answer.value : undefined);
  };
  // A code that is not drawn yet would be missing on paper.
  const printOnce = () => {
    if (asked.current) print();
    asked.current = false;
  };
  return (
    <section className="wa-stack" aria-label={t('title')}>
      <div className="wa-noprint"><Button purpose="secondary" busy={busy} onClick={() => void make()}>{t('print')}</Button></div>
      <Refused problem={problem} />
      {checkpoint && (
        <div className="wa-checkpoint-printed wa-stack">
          <Heading level={2}>{t('title')}</Heading>
          <p>{t('made', { revision: checkpoint.revision })}</p>
          <figure className="wa-checkpoint" aria-label={t('text')}><pre>{checkpoint.text}</pre></figure>
          <QrCode text={checkpoint.text} alt={t('qr', { revision: checkpoint.revision })} onShown={printOnce} />
        </div>
      )}
    </section>
  );
}
