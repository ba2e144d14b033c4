import { Button } from '@nl-design-system-candidate/button-react';
import { useAct } from '../atelier/useAct';
import type { Ground } from '../contract/decision';
import { useTexts as useWords } from '../i18n/texts';
import { Refused } from '../look/Refused';
import { DossierPart } from './DossierPart';
import { GroundList } from './GroundList';
import { GroundPicker } from './GroundPicker';
import { sameGround } from './grounds';
import type { WholeDecision } from './useDecision';
import { useGrounds } from './useGrounds';
import { useMay } from './useMay';

/** What the decision rests on, each as it is now and as it was when it was added. */
export function GroundsPart({ whole }: { whole: WholeDecision }) {
  const may = useMay(whole);
  const { decision } = whole;
  const grounds = useGrounds(decision.grounds);
  return (
    <DossierPart
      name="grounds"
      filled={grounds.length > 0}
      form={may.add ? (done) => <GroundsForm decisionId={decision.id} grounds={decision.grounds} onDone={done} /> : undefined}
    >
      <GroundList grounds={grounds} />
    </DossierPart>
  );
}

/** Each choice is saved at once, so that others see it. */
function GroundsForm({ decisionId, grounds, onDone }: { decisionId: string; grounds: readonly Ground[]; onDone: () => void }) {
  const w = useWords();
  const { problem, give } = useAct();
  const change = async (chosen: readonly Ground[]) => {
    const added = chosen.find((each) => !grounds.some((ground) => sameGround(each, ground)));
    const removed = grounds.find((each) => !chosen.some((ground) => sameGround(each, ground)));
    if (added) await give({ type: 'AddGround', decisionId, ground: added });
    if (removed) await give({ type: 'RemoveGround', decisionId, ground: { kind: removed.kind, id: removed.id } });
  };
  return (
    <div className="wa-stack">
      <GroundPicker chosen={grounds} onChange={(chosen) => void change(chosen)} />
      <Refused problem={problem} />
      <div><Button type="button" purpose="secondary" onClick={onDone}>{w('words.close')}</Button></div>
    </div>
  );
}
