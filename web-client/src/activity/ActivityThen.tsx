import { useItems } from '../atelier/hooks';
import { useTouched } from '../features/happened';
import { usePastTexts } from '../replay/captions';
import '../board/board.css';

const ACTIVITY = ['activity'] as const;

/** What people did at this moment, on one clock: on a board, or on none, as a break; also when it just ended. */
export function ActivityThen({ board }: { readonly board?: string }) {
  const p = usePastTexts();
  const touched = useTouched(ACTIVITY);
  const activity = useItems('activity').findLast((each) => each.board === board && (each.state !== 'ENDED' || each.id === touched));
  if (!activity) return null;
  const { id, title, minutes, state } = activity;
  return (
    <section data-item={id} className="board-banner" aria-label={title}>
      <p><strong>{title}</strong>, {minutes} min. {p(`values.activityState.${state}`)}.</p>
    </section>
  );
}
