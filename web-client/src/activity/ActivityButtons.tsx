import { Button } from '@nl-design-system-candidate/button-react';
import { Suspense, useState } from 'react';
import { useItems, useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { useOnePress } from '../look/useOnePress';
import { useReady } from '../look/useReady';
import { followingPhase, useNextItem, useRunningItem } from '../programme/running';
import { useFinishing } from '../programme/useFinishing';
import { ActivityForm } from './ActivityForm';
import { useCurrentActivity } from './currentActivity';

const MORE_MINUTES = 5;

const StartDialog = lazyPart(() => import('../programme/StartDialog'));
const FinishDialog = lazyPart(() => import('../programme/FinishDialog'));

/** What the facilitator does next: open the atelier, start an activity, or steer its clock. One large button for the next step. */
export function ActivityButtons() {
  useReady(StartDialog);
  useReady(FinishDialog);
  const t = useTexts();
  const send = useSend();
  const [atelier] = useItems('atelier');
  const activity = useCurrentActivity();
  const running = useRunningItem();
  const next = useNextItem();
  const [starting, setStarting] = useState<'item' | 'activity'>();
  const done = () => setStarting(undefined);

  if (!atelier || atelier.state === 'CLOSED') return null;
  if (atelier.state === 'PLANNED') {
    const label = t('shell.activity.openAtelier');
    return (
      <Button purpose="primary" onClick={() => void send({ type: 'OpenAtelier' }, { label })}>
        {label}
      </Button>
    );
  }
  if (!activity) {
    return (
      <>
        {running && <AgendaButtons item={running} />}
        {next && !running && (
          <Button purpose="primary" onClick={() => setStarting('item')}>{t('shell.activity.startItem', { name: nameOf(next) })}</Button>
        )}
        {!running && (
          <Button purpose={next ? 'secondary' : 'primary'} onClick={() => setStarting('activity')}>{t('shell.activity.start')}</Button>
        )}
        {starting === 'activity' && <ActivityForm onClose={done} />}
        {starting === 'item' && next && <Suspense><StartDialog item={next} onClose={done} /></Suspense>}
      </>
    );
  }
  const activityId = activity.id;
  const ofAgenda = running?.activity === activityId;
  const toggle = activity.state === 'RUNNING' ? ('pause' as const) : ('resume' as const);
  return (
    <>
      {ofAgenda && <AgendaButtons item={running} />}
      <Button
        purpose={ofAgenda ? 'secondary' : 'primary'}
        onClick={() => void send({ type: toggle === 'pause' ? 'PauseActivity' : 'ResumeActivity', activityId })}
      >
        {t(`shell.activity.${toggle}`)}
      </Button>
      <Button purpose="secondary" onClick={() => void send({ type: 'ExtendActivity', activityId, minutes: MORE_MINUTES })}>
        {t('shell.activity.extend')}
      </Button>
      {!ofAgenda && (
        <Button purpose="secondary" onClick={() => void send({ type: 'EndActivity', activityId })}>
          {t('shell.activity.end')}
        </Button>
      )}
    </>
  );

  function nameOf({ title, component, kind }: Item<'agendaItem'>): string {
    return title ?? (component ? t(`words.component.${component}`) : t(`words.agendaKind.${kind}`));
  }
}

/** One large step forward: the next phase, or the end of the item. */
function AgendaButtons({ item }: { item: Item<'agendaItem'> }) {
  const t = useTexts();
  const send = useSend();
  const agendaItemId = item.id;
  const following = followingPhase(item);
  const { finish, asking, stop } = useFinishing(item);
  const once = useOnePress();
  return (
    <>
      {following && (
        <Button purpose="primary" onClick={once(() => void send({ type: 'StartNextPhase', agendaItemId, activityId: newId() }))}>
          {t('shell.activity.nextPhase', { title: following.title })}
        </Button>
      )}
      <Button purpose={following ? 'secondary' : 'primary'} onClick={once(finish)}>{t('shell.activity.finish')}</Button>
      {asking && <Suspense><FinishDialog item={item} onClose={stop} /></Suspense>}
    </>
  );
}
