import { useItems, useNotesOf } from '../../atelier/hooks';
import type { Item } from '../../contract/items';
import { useLeads } from '../../atelier/useLeads';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { areTogether } from '../notes/sharing';
import { nextCircle } from '../notes/widerCircles';

interface WhoReadsProps {
  readonly round: Item<'round'>;
  /** What runs of the programme. */
  readonly item: Item<'agendaItem'> | undefined;
}

/** Who reads what one writes now, until when, and who will then: nobody is to be surprised by it afterwards. */
export function WhoReads({ round, item }: WhoReadsProps) {
  const { atelier: { store }, me } = useBoard();
  const t = useBoardTexts();
  const leads = useLeads();
  const notes = useNotesOf(round.board);
  const noTables = useItems('tableGroup').length === 0;
  const alone = round.circle !== undefined && !areTogether(round) && round.circle !== 'FACILITATOR' && !round.groups?.some((group) => group.includes(me));
  const now = areTogether(round) ? 'TOGETHER' : round.circle ?? 'OWN';
  const next = nextCircle(round, item);
  const cameAlong = round.circle !== undefined && notes.some((id) => store.get('note', id)?.sharedIn === round.circle);
  // who leads is in no group, and reads what is theirs to read
  if (leads) return <>{t(round.circle === 'FACILITATOR' ? 'round.reading' : 'round.leading')}</>;
  // that only they see it is said where it says with whom one works
  if (alone) return <>{t('round.observed')}</>;
  const sentences = [
    t(next ? `round.now.${now}` : `round.seen.${now}`),
    cameAlong && t('round.earlier'),
    next && t(`round.soon.${next === 'TABLE' && noTables ? 'TOGETHER' : next}`),
  ];
  return <>{sentences.filter(Boolean).join(' ')}</>;
}
