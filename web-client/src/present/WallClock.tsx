import { clockText, secondsLeft } from '../activity/currentActivity';
import { useServerNow } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from './texts';

const WARNING_SECONDS = 60;

/** The time left, to be read from the other side of a room. What it tells in passing is read out elsewhere, not every second. */
export function WallClock({ activity }: { activity: Item<'activity'> }) {
  const t = useTexts();
  const left = secondsLeft(activity, useServerNow());
  const tone = left < 0 ? 'over' : left <= WARNING_SECONDS ? 'soon' : 'calm';
  return (
    <p className={`wa-wall-clock wa-wall-clock--${tone}`} role="timer">
      <span className="wa-wall-clock__time">{clockText(left)}</span>
      {left < 0 && <span> {t('timeOver')}</span>}
      {activity.state === 'PAUSED' && <span> {t('paused')}</span>}
    </p>
  );
}
