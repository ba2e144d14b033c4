import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems, usePresence } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useTexts as useWords } from '../i18n/texts';
import { CheckboxField } from '../look/CheckboxField';
import { Refused } from '../look/Refused';
import { useSilentPositions } from '../programme/running';
import { useTexts } from './texts';
import { useAct } from '../atelier/useAct';
import { useNames } from '../people/useNames';

/** The facilitator chooses who is here and may decide, and opens a round on the current text. */
export function OpenRound({ decisionId, onDone }: { decisionId: string; onDone: () => void }) {
  const t = useTexts();
  const w = useWords();
  const nameOf = useNames();
  const { busy, problem, give } = useAct();
  const { people: present } = usePresence();
  const joined = useItems('participant').filter(({ leftAt, role }) => !leftAt && (role === 'PARTICIPANT' || role === 'FACILITATOR'));
  // Who leads a round takes part in it only when somebody chooses so.
  const mayDecide = joined.filter(({ role, entitledToDecide }) => role === 'PARTICIPANT' && entitledToDecide !== false).map(({ id }) => id);
  const here = new Set(mayDecide.filter((id) => present.size === 0 || present.has(id)));
  // Who comes in meanwhile is proposed as well, until somebody has chosen.
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const entitled = chosen ?? here;
  const advising = joined.filter(({ id, entitledToDecide }) => entitledToDecide === false && entitled.has(id));
  const silentPhase = useSilentPositions();
  const [silent, setSilent] = useState(false);
  const [tried, setTried] = useState(false);
  const toggle = (id: string) => {
    const next = new Set(entitled);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const open = async () => {
    setTried(true);
    if (entitled.size === 0) return;
    if (await give({ type: 'OpenConsentRound', decisionId, roundId: newId(), entitled: [...entitled], ...((silent || silentPhase) && { silent: true }) })) onDone();
  };
  return (
    <fieldset className="wa-stack wa-entitled">
      <legend>{t('round.who')}</legend>
      <p className="wa-soft">{t('round.whoHelp')}</p>
      <div className="wa-row">
        <Button type="button" purpose="subtle" onClick={() => setChosen(new Set(mayDecide))}>{t('action.all')}</Button>
        <Button type="button" purpose="subtle" onClick={() => setChosen(new Set())}>{t('action.none')}</Button>
      </div>
      <ul className="wa-plain-list wa-entitled__list">
        {joined.map(({ id, role, entitledToDecide }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={entitled.has(id)} onChange={() => toggle(id)} />
              <span>
                {nameOf(id)}{role === 'FACILITATOR' && ` (${w('words.role.FACILITATOR').toLocaleLowerCase()})`}
                {entitledToDecide === false && <span className="wa-soft">{` · ${t('round.advises')}`}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {advising.length > 0 && <p role="status">{t('round.advisesChosen', { names: advising.map(({ id }) => nameOf(id)).join(', ') })}</p>}
      {silentPhase
        ? <p>{t('round.silentPhase')}</p>
        : <CheckboxField label={t('round.inSilence')} hint={t('round.inSilenceHelp')} checked={silent} onChange={setSilent} />}
      {tried && entitled.size === 0 && <p className="wa-error" role="alert">{t('missing.entitled')}</p>}
      <Refused problem={problem} />
      <div className="wa-row">
        <Button type="button" purpose="primary" busy={busy} onClick={() => void open()}>{t('action.openRoundNow', { count: entitled.size })}</Button>
        <Button type="button" purpose="secondary" onClick={onDone}>{w('words.cancel')}</Button>
      </div>
    </fieldset>
  );
}
