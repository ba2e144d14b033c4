import type { Confidentiality } from '../contract/decision';
import { Icon } from '../look/Icon';
import { useTexts } from './texts';

/** Who may read about a decision, where it is shown: what is confidential is marked, on every sheet of paper as well. */
export function ReadersLabel({ confidentiality }: { confidentiality: Confidentiality | undefined }) {
  const t = useTexts();
  if (!confidentiality) return null;
  const words = t(`confidentiality.${confidentiality}`);
  if (confidentiality !== 'CONFIDENTIAL') return <span className="wa-count">{words}</span>;
  return (
    <>
      <strong className="wa-confidential"><Icon name="lock" /> {words}</strong>
      <span className="wa-confidential-sheet" aria-hidden="true">{words}</span>
    </>
  );
}
