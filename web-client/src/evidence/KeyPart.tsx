import { useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Problem } from '../contract/refusals';
import { CopyButton } from '../look/CopyButton';
import { Refused } from '../look/Refused';
import { askKeys } from './requests';
import { useTexts } from './texts';

/** The public key that signs, to be written down apart: what was signed with another one later, was not signed with this one. */
export function KeyPart() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const look = async () => {
    const answer = await askKeys(atelierId);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setKeys(answer.value.keys);
  };
  return (
    <details className="wa-noprint" onToggle={({ currentTarget }) => currentTarget.open && void look()}>
      <summary>{t('key.title')}</summary>
      <p className="wa-small wa-soft">{t('key.hint')}</p>
      {problem && <Refused problem={problem} />}
      <ul className="wa-plain-list">
        {keys.map((key, index) => (
          <li key={key} className="wa-stack">
            {index > 0 && <p>{t('key.former')}</p>}
            <figure className="wa-checkpoint" aria-label={t('key.text')}><pre>{key}</pre></figure>
            <div><CopyButton text={key} label={t('key.copy')} /></div>
          </li>
        ))}
      </ul>
    </details>
  );
}
