import { Button } from '@nl-design-system-candidate/button-react';
import { newId } from '../atelier/ids';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The neighbourhoods that the intake names and that are not on the list: they need not be typed again. */
export function Candidates() {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const listed = new Set(useItems('neighbourhood').map(({ name }) => plain(name)));
  const named = useItems('intakeEntry')
    .filter(({ kind, text }) => kind === 'CANDIDATE_NEIGHBOURHOOD' && text.length <= LONGEST.title && !listed.has(plain(text)))
    .sort((one, other) => one.position - other.position);
  if (named.length === 0) return null;
  return (
    <section className="wa-card wa-stack wa-noprint">
      <p>{t('candidates.intro', { names: named.map(({ text }) => text).join(', ') })}</p>
      <div className="wa-row">
        {named.map(({ id, text }) => (
          <Button key={id} purpose="secondary" disabled={busy} onClick={() => void give({ type: 'ProposeNeighbourhood', neighbourhoodId: newId(), name: text.trim() })}>
            {t('candidates.add', { name: text })}
          </Button>
        ))}
      </div>
      <Refused problem={problem} />
    </section>
  );
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
