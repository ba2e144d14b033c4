import { useEffect, useState } from 'react';
import { useServerNow } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { secondsLeft } from './currentActivity';

/** Moments at which the time left is read out, in seconds. */
const MOMENTS = [300, 60, 0];

/** Reads out that the time is nearly up, and that it is. */
export function ClockAnnouncer({ activity }: { activity: Item<'activity'> }) {
  const t = useTexts();
  const left = secondsLeft(activity, useServerNow());
  const [passed, setPassed] = useState(() => passedAt(left));
  const [said, setSaid] = useState('');
  const now = passedAt(left);
  useEffect(() => {
    if (now === passed) return;
    setPassed(now);
    if (now < passed || activity.state !== 'RUNNING') return;
    const moment = MOMENTS[now - 1] ?? 0;
    const title = activity.title;
    setSaid(
      moment === 0 ? t('shell.activity.timeIsUp', { title }) : t('shell.activity.soonOver', { count: moment / 60, title }),
    );
  }, [now, passed, activity.state, activity.title, t]);
  return (
    <div className="wa-hidden" role="status">
      {said}
    </div>
  );
}

function passedAt(left: number): number {
  return MOMENTS.filter((moment) => left <= moment).length;
}
