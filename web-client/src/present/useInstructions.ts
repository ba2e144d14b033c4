import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useRunningItem } from '../programme/running';
import { useTexts } from './texts';

const isWriting = ({ state }: Item<'round'>) => state === 'WRITING';
const isOpen = ({ state }: Item<'vote'>) => state === 'OPEN';

/** What everybody is to do now, in a few sentences: from the rounds on the board, and the item of the agenda. */
export function useInstructions(boardId: string | undefined): readonly string[] {
  const t = useTexts();
  const round = useItems('round', isWriting).find(({ board }) => board === boardId);
  const vote = useItems('vote', isOpen).find(({ board }) => board === boardId);
  const item = useRunningItem();
  return [
    ...(round ? [round.question, t('write')] : []),
    ...(vote ? [t('vote', { count: vote.budget })] : []),
    ...(item?.goal ? [t('goal', { goal: item.goal })] : []),
  ];
}
