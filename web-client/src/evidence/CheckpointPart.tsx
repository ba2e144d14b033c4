import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { useFormat } from '../i18n/format';
import { CopyButton } from '../look/CopyButton';
import { SelectField } from '../look/Field';
import { giveFile } from '../look/giveFile';
import { QrCode } from '../look/QrCode';
import { Refused } from '../look/Refused';
import { usePastTexts } from '../replay/captions';
import './evidence.css';
import { KeyPart } from './KeyPart';
import { askCheckpoint, type Checkpoint } from './requests';
import { useTexts } from './texts';
import { TimeStamp } from './TimeStamp';
import { useMilestones, type NamedMilestone } from './useMilestones';

/** A checkpoint of the history, to be kept by somebody else: printed, scanned, copied or as a file. */
export function CheckpointPart() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const milestones = useMilestones(atelierId);
  const [revision, setRevision] = useState<number>();
  const [checkpoint, setCheckpoint] = useState<Checkpoint>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const answer = await askCheckpoint(atelierId, revision);
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    setCheckpoint(answer.ok ? answer.value : undefined);
  };
  return (
    <section className="wa-card wa-stack" aria-label={t('title')}>
      <Heading level={2}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      <div className="wa-row wa-noprint">
        <Moments milestones={milestones} revision={revision} onChoose={setRevision} />
        <Button purpose="secondary" busy={busy} onClick={() => void make()}>{t('make')}</Button>
      </div>
      <Refused problem={problem} />
      {checkpoint && <Made checkpoint={checkpoint} />}
      <KeyPart />
    </section>
  );
}

function Moments({ milestones, revision, onChoose }: {
  milestones: readonly NamedMilestone[]; revision: number | undefined; onChoose: (revision: number | undefined) => void;
}) {
  const t = useTexts();
  const p = usePastTexts();
  const { moment } = useFormat();
  if (milestones.length === 0) return null;
  return (
    <SelectField label={t('moment')} value={revision ?? ''} onChange={({ target }) => onChoose(Number(target.value) || undefined)}>
      <option value="">{t('now')}</option>
      {milestones.map(({ revision: each, event, title, at }) => (
        <option key={each} value={each}>
          {t(title === undefined ? 'at' : 'atOf', { title: title ?? '', what: p(`captions.${event}`, { who: t('somebody') }), when: moment(at), revision: each })}
        </option>
      ))}
    </SelectField>
  );
}

function Made({ checkpoint: { revision, text } }: { checkpoint: Checkpoint }) {
  const t = useTexts();
  return (
    <div className="wa-stack" role="status">
      <p>{t('made', { revision })}</p>
      <figure className="wa-checkpoint" aria-label={t('text')}><pre>{text}</pre></figure>
      <QrCode text={text} alt={t('qr', { revision })} />
      <div className="wa-row wa-noprint">
        <CopyButton text={text} label={t('copy')} />
        <Button purpose="secondary" className="nl-button--small" onClick={() => giveFile(t('fileName', { revision }), 'text/plain', text)}>
          {t('keep')}
        </Button>
        <a className="nl-link" href={`mailto:?subject=${encodeURIComponent(t('made', { revision }))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`}>{t('mail')}</a>
      </div>
      <TimeStamp revision={revision} />
    </div>
  );
}
