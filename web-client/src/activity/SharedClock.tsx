import { useServerNow } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { clockText, secondsLeft } from './currentActivity';

const WARNING_SECONDS = 60;

/** The time left, the same for everybody. What it tells in passing is read out by `ClockAnnouncer`, not every second. */
export function SharedClock({ activity }: { activity: Item<'activity'> }) {
  const t = useTexts();
  const left = secondsLeft(activity, useServerNow());
  const time = clockText(left);
  const text =
    left < 0
      ? t('shell.activity.over', { time })
      : t(activity.state === 'PAUSED' ? 'shell.activity.paused' : 'shell.activity.left', { time });
  const tone = left < 0 ? 'over' : left <= WARNING_SECONDS ? 'soon' : 'calm';
  return (
    <span className={`wa-clock wa-clock--${tone}`} role="timer">
      <Icon name="clock" />
      {text}
    </span>
  );
}
