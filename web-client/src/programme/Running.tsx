import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { SharedClock } from '../activity/SharedClock';
import { useItem, useItems, useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import type { Item } from '../contract/items';
import { isHidden } from '../decision/positions';
import { useOnePress } from '../look/useOnePress';
import type { AgendaItem } from './agenda';
import FinishDialog from './FinishDialog';
import { followingPhase, useRunningItem, useSilentPositions } from './running';
import StartDialog from './StartDialog';
import { useTexts } from './texts';
import { useFinishing } from './useFinishing';
import { useLeads } from '../atelier/useLeads';

/** How an item runs: its phases, the one of now with the shared clock; the facilitator starts it, goes on and finishes. */
export function Running({ item, open }: { item: AgendaItem; open: boolean }) {
  const t = useTexts();
  const activity = useItem('activity', item.activity);
  const { phases = [], phase, state } = item;
  if (state === 'PLANNED') return open ? <StartButton item={item} /> : null;
  const running = state === 'RUNNING';
  return (
    <div className="wa-running">
      <p className="wa-small wa-row">
        <strong>{t(running ? 'run.running' : 'run.done')}</strong>
        {running && activity && activity.state !== 'ENDED' && <SharedClock activity={activity} />}
      </p>
      {phases.length > 1 && (
        <ol className="wa-running__phases wa-small" aria-label={t('run.phases')}>
          {phases.map(({ title, minutes }, at) => (
            <li key={at} aria-current={running && at + 1 === phase ? 'step' : undefined}>
              {t('run.phase', { title, minutes })}
              {running && at + 1 === phase && <strong> ({t('run.phaseNow')})</strong>}
            </li>
          ))}
        </ol>
      )}
      {running && <RunButtons item={item} />}
      {running && <StillOpen />}
    </div>
  );
}

const isSeen = (round: Item<'consentRound'>) => round.state === 'OPEN' && !isHidden(round);

/** A silent phase hides no positions that were seen before it: the facilitator is told of those rounds. */
function StillOpen() {
  const t = useTexts();
  const leads = useLeads();
  const silent = useSilentPositions();
  const count = useItems('consentRound', isSeen).length;
  return leads && silent && count > 0 ? <p className="wa-small">{t('run.stillOpen', { count })}</p> : null;
}

function StartButton({ item }: { item: AgendaItem }) {
  const t = useTexts();
  const leads = useLeads();
  const running = useRunningItem();
  const [starting, setStarting] = useState(false);
  if (!leads || running) return null;
  return (
    <>
      <Button type="button" purpose="secondary" className="nl-button--small" onClick={() => setStarting(true)}>{t('run.start')}</Button>
      {starting && <StartDialog item={item} onClose={() => setStarting(false)} />}
    </>
  );
}

function RunButtons({ item }: { item: AgendaItem }) {
  const t = useTexts();
  const leads = useLeads();
  const send = useSend();
  const following = followingPhase(item);
  const { finish, asking, stop } = useFinishing(item);
  const once = useOnePress();
  const agendaItemId = item.id;
  if (!leads) return null;
  return (
    <div className="wa-row">
      {following && (
        <Button type="button" purpose="primary" className="nl-button--small" onClick={once(() => void send({ type: 'StartNextPhase', agendaItemId, activityId: newId() }))}>
          {t('run.next', { title: following.title })}
        </Button>
      )}
      <Button type="button" purpose="secondary" className="nl-button--small" onClick={once(finish)}>{t('run.finish')}</Button>
      {asking && <FinishDialog item={item} onClose={stop} />}
    </div>
  );
}
