import { Heading } from '@nl-design-system-candidate/heading-react';
import { useCurrentActivity } from '../activity/currentActivity';
import { useRunningItem } from '../programme/running';
import { useTexts } from './texts';
import { useInstructions } from './useInstructions';
import { WallClock } from './WallClock';

/** What is being done, which phase it is, how long it still takes, and what to do. */
export function Now({ boardId }: { boardId: string | undefined }) {
  const t = useTexts();
  const activity = useCurrentActivity();
  const item = useRunningItem();
  const instructions = useInstructions(boardId);
  const count = item?.phases?.length ?? 0;
  const inPhases = item !== undefined && item.activity === activity?.id && count > 1;
  return (
    <section className="wa-now">
      {activity && <WallClock activity={activity} />}
      <Heading level={1}>{activity?.title ?? t('noActivity')}</Heading>
      {inPhases && <p className="wa-now__phase">{t('phaseOf', { phase: item.phase ?? 1, count })}</p>}
      {!activity && <p>{t('noActivityHint')}</p>}
      {instructions.map((instruction) => <p key={instruction}>{instruction}</p>)}
    </section>
  );
}
