import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { DossierPart } from './DossierPart';
import { ObjectionTestForm } from './ObjectionTestForm';
import { ObjectionText } from './ObjectionText';
import { TextForm } from './TextForm';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useMay } from './useMay';

/** Objections: whether they hold, and what became of them. The facilitator records both. */
export function Objections({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { leadAdding } = useMay(whole);
  const { objections } = whole;
  if (objections.length === 0) return null;
  return (
    <DossierPart name="objections" filled>
      {leadAdding && objections.some(({ state }) => state === 'OPEN') && <p>{t('objection.help')}</p>}
      <ul className="wa-plain-list wa-stack">
        {objections.map((objection) => (
          <li key={objection.id} data-item={objection.id} className="wa-objection" data-state={objection.state}>
            <ObjectionText whole={whole} objection={objection} />
            {leadAdding && (objection.state === 'OPEN' || objection.state === 'SET_ASIDE') && <Handling objection={objection} toTextOfNow={objection.proposal === whole.decision.proposal} />}
          </li>
        ))}
      </ul>
    </DossierPart>
  );
}

/** First whether it holds, then how a text after the one that it is about meets it; one question at a time. */
function Handling({ objection, toTextOfNow }: { objection: Item<'objection'>; toTextOfNow: boolean }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [doing, setDoing] = useState<'test' | 'meet'>();
  const stop = () => setDoing(undefined);
  const meet = async (resolution: string) => {
    if (await give({ type: 'IntegrateObjection', decisionId: objection.decision, objectionId: objection.id, resolution })) stop();
  };
  if (doing === 'test') return <ObjectionTestForm objection={objection} onDone={stop} />;
  if (doing === 'meet') {
    return (
      <TextForm
        label={t('field.resolution')}
        missing={t('missing.resolution')}
        longest={LONGEST.explanation}
        submitLabel={t('action.integrateNow')}
        busy={busy}
        problem={problem}
        onSubmit={(given) => void meet(given)}
        onCancel={stop}
      />
    );
  }
  const tested = objection.valid !== undefined;
  return (
    <div className="wa-row">
      <Button type="button" purpose={tested ? 'subtle' : 'secondary'} onClick={() => setDoing('test')}>{t(tested ? 'action.testAgain' : 'action.test')}</Button>
      {objection.state === 'OPEN' && !toTextOfNow && (
        <Button type="button" purpose={tested ? 'secondary' : 'subtle'} onClick={() => setDoing('meet')}>{t('action.integrate')}</Button>
      )}
    </div>
  );
}
