import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import { dayOf } from '../action/due';
import { useAtelier, useItems } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { fileName } from '../look/fileName';
import { giveFile } from '../look/giveFile';
import { Refused } from '../look/Refused';
import './evidence.css';
import { askDossier, type Edition } from './requests';
import { StampMissing } from './StampMissing';
import { useTexts } from './texts';

/** The editions that who leads or audits may have; the full one is for the host. */
const EDITIONS = ['internal', 'public'] as const satisfies readonly Edition[];

/** The history with what proves it, to be passed on: without what its readers are not to have. */
export function DossierPart() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [atelier] = useItems('atelier');
  const [making, setMaking] = useState<Edition>();
  const [problem, setProblem] = useState<Problem>();
  const [stampMissing, setStampMissing] = useState(false);
  const keep = async (edition: (typeof EDITIONS)[number]) => {
    setMaking(edition);
    const answer = await askDossier(atelierId, edition);
    setMaking(undefined);
    setProblem(answer.ok ? undefined : answer.problem);
    setStampMissing(answer.ok && answer.value.stampMissing);
    if (!answer.ok) return;
    giveFile(fileName([atelier?.name ?? '', t(`dossier.${edition}.fileName`), dayOf(Date.now())], 'zip'), 'application/zip', answer.value.file);
  };
  return (
    <section className="wa-card wa-stack wa-noprint" aria-label={t('dossier.title')}>
      <Heading level={2}>{t('dossier.title')}</Heading>
      <p>{t('dossier.intro')}</p>
      <ul className="wa-editions">
        {EDITIONS.map((edition) => (
          <EditionChoice
            key={edition}
            name={t(`dossier.${edition}.keep`)}
            hint={t(`dossier.${edition}.hint`)}
            busy={making === edition}
            onKeep={() => making ?? void keep(edition)}
          />
        ))}
      </ul>
      <Refused problem={problem} />
      <StampMissing is={stampMissing} />
    </section>
  );
}

function EditionChoice({ name, hint, busy, onKeep }: { name: string; hint: string; busy: boolean; onKeep: () => void }) {
  const hintId = useId();
  return (
    <li>
      <Button purpose="secondary" busy={busy} aria-describedby={hintId} onClick={onKeep}>{name}</Button>
      <p id={hintId} className="wa-small wa-soft">{hint}</p>
    </li>
  );
}
