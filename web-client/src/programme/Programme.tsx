import { useCallback } from 'react';
import { useItems } from '../atelier/hooks';
import { HalfDayColumn } from './HalfDayColumn';
import './programme.css';
import { useTexts } from './texts';
import { Totals } from './Totals';
import { useAgendas, useNameOfItem } from './useAgendas';
import { useMove } from './useMove';

/** The half-days side by side, and what the components get of their time. */
export function Programme() {
  const t = useTexts();
  const agendas = useAgendas();
  const items = useItems('agendaItem');
  const nameOf = useNameOfItem();
  const tell = useCallback((agendaItemId: string, halfDayId: string) => {
    const item = items.find(({ id }) => id === agendaItemId);
    const number = agendas.findIndex(({ halfDay }) => halfDay.id === halfDayId) + 1;
    return item ? t('item.moved', { name: nameOf(item), number }) : '';
  }, [agendas, items, nameOf, t]);
  const { move, moveAndFocus, said } = useMove(tell);
  if (agendas.length === 0) return null;
  return (
    <>
      <div className="wa-half-days">
        {agendas.map((agenda, index) => (
          <HalfDayColumn
            key={agenda.halfDay.id}
            number={index + 1}
            agenda={agenda}
            halfDays={agendas.map(({ halfDay }) => halfDay)}
            onMove={move}
            onMoveAndFocus={moveAndFocus}
          />
        ))}
      </div>
      <div className="wa-hidden" role="status">{said}</div>
      <Totals items={items} />
    </>
  );
}
