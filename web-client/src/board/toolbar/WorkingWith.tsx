import { usePeople } from '../../atelier/hooks';
import type { Item } from '../../contract/items';
import { useLeads } from '../../atelier/useLeads';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { areTogether } from '../notes/sharing';

/** With whom one works now: those who see what one writes. */
export function WorkingWith({ round }: { readonly round: Item<'round'> }) {
  const board = useBoard();
  const t = useBoardTexts();
  const people = usePeople();
  const leads = useLeads();
  const group = round.groups?.find((members) => members.includes(board.me));
  if (round.circle === undefined || round.circle === 'FACILITATOR' || areTogether(round) || (leads && !group)) return null;
  if (!group) return <p>{t('round.noGroup')}</p>;
  const names = group.filter((id) => id !== board.me).map((id) => people.get(id)?.name ?? t('note.somebody'));
  return (
    <p>
      <strong>{names.length > 0 ? t('round.with', { names: names.join(', ') }) : t('round.alone')}</strong>
    </p>
  );
}
