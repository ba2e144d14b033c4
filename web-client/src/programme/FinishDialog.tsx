import { useItems, useSend } from '../atelier/hooks';
import { Confirm } from '../look/Confirm';
import type { AgendaItem } from './agenda';
import { presentPhase } from './running';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';

/** Before an item is finished early: which phases are passed over, and what becomes of what its phase keeps hidden. */
export default function FinishDialog({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const t = useTexts();
  const send = useSend();
  const nameOf = useNameOfItem();
  const hidden = useHidden(item);
  const toCome = (item.phases ?? []).slice(item.phase ?? 0).map(({ title }) => title);
  const sentences = [
    ...(toCome.length > 0 ? [t('finish.toCome', { count: toCome.length, phases: toCome.join(', ') })] : []),
    ...(hidden ? [t(`finish.${hidden}`)] : []),
    t('finish.once'),
  ];
  return (
    <Confirm
      title={t('finish.title', { name: nameOf(item) })}
      text={sentences.join(' ')}
      action={t('finish.yes')}
      onConfirm={() => void send({ type: 'FinishAgendaItem', agendaItemId: item.id })}
      onClose={onClose}
    />
  );
}

/** What the phase of now keeps hidden: dots and notes on its board, or what is given in another place. */
function useHidden(item: AgendaItem): 'vote' | 'written' | 'elsewhere' | undefined {
  const votes = useItems('vote').some(({ board, state }) => board === item.board && state === 'OPEN');
  const written = useItems('round').some(({ board, state }) => board === item.board && state === 'WRITING');
  const { place, visibility } = presentPhase(item) ?? {};
  if (place) return visibility === 'ALL' || visibility === 'ALL_ANON' ? undefined : 'elsewhere';
  if (visibility === 'RESULTS_HIDDEN') return votes ? 'vote' : undefined;
  return written ? 'written' : undefined;
}
