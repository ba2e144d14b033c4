import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';
import { agendaOf, inOrder, type Agenda, type AgendaItem } from './agenda';

/** The half-days in order, each with what is on its agenda. */
export function useAgendas(): readonly Agenda[] {
  const halfDays = useItems('halfDay');
  const items = useItems('agendaItem');
  return useMemo(() => inOrder(halfDays).map((halfDay) => agendaOf(halfDay, items)), [halfDays, items]);
}

/** What to call an item: its title, or else its component or what sort of thing it is. */
export function useNameOfItem(): (item: Pick<AgendaItem, 'title' | 'kind' | 'component'>) => string {
  const words = useWords();
  return ({ title, kind, component }) => title ?? (component ? words(`words.component.${component}`) : words(`words.agendaKind.${kind}`));
}
