import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { useRunningItem } from '../programme/running';

/** What is being done; of an item of the agenda also which phase it is, and of how many. */
export function ActivityTitle({ activity }: { activity: Item<'activity'> }) {
  const t = useTexts();
  const item = useRunningItem();
  const count = item?.phases?.length ?? 0;
  return item?.activity === activity.id && count > 1
    ? t('shell.activity.phaseOf', { title: activity.title, phase: item.phase ?? 1, count })
    : activity.title;
}
