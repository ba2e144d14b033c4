import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useMe, useReadOnly } from '../atelier/hooks';
import { LONGEST } from '../contract/values';
import { isSettled } from './register';
import { TextForm } from './TextForm';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';
import { versionOf, type WholeDecision } from './useDecision';
import { useNames } from './useNames';

/** Objections with what became of them; the facilitator records how the text meets an open one. */
export function Objections({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const nameOf = useNames();
  const readOnly = useReadOnly();
  const { role } = useMe();
  const { busy, problem, give } = useAct();
  const [meeting, setMeeting] = useState<string>();
  const { decision, objections } = whole;
  if (objections.length === 0) return null;
  const mayMeet = role === 'FACILITATOR' && !readOnly && !isSettled(decision);
  const meet = async (objectionId: string, resolution: string) => {
    if (await give({ type: 'IntegrateObjection', decisionId: decision.id, objectionId, resolution })) setMeeting(undefined);
  };
  return (
    <section className="wa-card wa-stack" aria-label={t('objection.title')}>
      <Heading level={2}>{t('objection.title')}</Heading>
      {mayMeet && objections.some(({ state }) => state === 'OPEN') && <p>{t('objection.help')}</p>}
      <ul className="wa-plain-list wa-stack">
        {objections.map(({ id, participant, proposal, text, state, resolution, resolvedIn }) => (
          <li key={id} className="wa-objection" data-state={state}>
            <p>
              <strong>{t('objection.by', { who: nameOf(participant), version: versionOf(whole, proposal) })}</strong> ({t(`objection.${state}`)})
            </p>
            <q className="wa-reason">{text}</q>
            {state === 'INTEGRATED' && (
              <p>{t('objection.metIn', { version: versionOf(whole, resolvedIn ?? ''), resolution: resolution ?? '' })}</p>
            )}
            {mayMeet && state === 'OPEN' && meeting !== id && (
              <Button type="button" purpose="secondary" onClick={() => setMeeting(id)}>{t('action.integrate')}</Button>
            )}
            {mayMeet && meeting === id && (
              <TextForm
                label={t('field.resolution')}
                missing={t('missing.resolution')}
                longest={LONGEST.explanation}
                submitLabel={t('action.integrateNow')}
                busy={busy}
                problem={problem}
                onSubmit={(given) => void meet(id, given)}
                onCancel={() => setMeeting(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
