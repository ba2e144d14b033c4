import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems, useSend } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { ActivityForm } from './ActivityForm';
import { useCurrentActivity } from './currentActivity';

const MORE_MINUTES = 5;

/** What the facilitator does next: open the atelier, start an activity, or steer its clock. One large button for the next step. */
export function ActivityButtons() {
  const t = useTexts();
  const send = useSend();
  const [atelier] = useItems('atelier');
  const activity = useCurrentActivity();
  const [starting, setStarting] = useState(false);

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
        <Button purpose="primary" onClick={() => setStarting(true)}>
          {t('shell.activity.start')}
        </Button>
        {starting && <ActivityForm onClose={() => setStarting(false)} />}
      </>
    );
  }
  const activityId = activity.id;
  const toggle = activity.state === 'RUNNING' ? ('pause' as const) : ('resume' as const);
  return (
    <>
      <Button
        purpose="primary"
        onClick={() => void send({ type: toggle === 'pause' ? 'PauseActivity' : 'ResumeActivity', activityId })}
      >
        {t(`shell.activity.${toggle}`)}
      </Button>
      <Button purpose="secondary" onClick={() => void send({ type: 'ExtendActivity', activityId, minutes: MORE_MINUTES })}>
        {t('shell.activity.extend')}
      </Button>
      <Button purpose="secondary" onClick={() => void send({ type: 'EndActivity', activityId })}>
        {t('shell.activity.end')}
      </Button>
    </>
  );
}
