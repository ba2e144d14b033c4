import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { dayOf } from '../action/due';
import type { Problem } from '../contract/refusals';
import { askDossier } from '../evidence/requests';
import { StampMissing } from '../evidence/StampMissing';
import { fileName } from '../look/fileName';
import { giveFile } from '../look/giveFile';
import { Refused } from '../look/Refused';
import type { AtelierSummary } from './ateliers';
import { useHostTexts } from './i18n/texts';
import { hostProblem, withKey } from './newAtelier';

/** Keeps the dossier of an atelier as a file: all that was recorded, with what proves it. */
export function DossierButton({ atelier: { atelierId, name }, hostKey }: { atelier: AtelierSummary; hostKey: string }) {
  const t = useHostTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [stampMissing, setStampMissing] = useState(false);
  const keep = async () => {
    setBusy(true);
    const answer = await askDossier(atelierId, 'full', withKey(hostKey));
    setBusy(false);
    setProblem(answer.ok ? undefined : hostProblem(answer.problem));
    setStampMissing(answer.ok && answer.value.stampMissing);
    if (answer.ok) giveFile(fileName([name, t('card.dossierFile'), dayOf(Date.now())], 'zip'), 'application/zip', answer.value.file);
  };
  return (
    <>
      <Button purpose="secondary" className="nl-button--small" busy={busy} aria-label={t('card.dossierOf', { name })} onClick={() => void keep()}>
        {t('card.dossier')}
      </Button>
      <Refused problem={problem} />
      <StampMissing is={stampMissing} />
    </>
  );
}
