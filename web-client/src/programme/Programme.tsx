import { useCallback, useState } from 'react';
import { useItems } from '../atelier/hooks';
import type { AgendaItem } from './agenda';
import { AgendaDialog } from './AgendaDialog';
import { HalfDayChoice } from './HalfDayChoice';
import { HalfDayColumn } from './HalfDayColumn';
import './programme.css';
import { useTexts } from './texts';
import { Totals } from './Totals';
import { useAgendas, useNameOfItem } from './useAgendas';
import { useHalfDayInSight } from './useHalfDayInSight';
import { useMove, type Move } from './useMove';

/** The half-days side by side, or on a phone the one that people come for; and what the components get of their time. */
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
  // Not beside the item: when somebody else moves that, what is being typed must not go with it.
  const [editing, setEditing] = useState<AgendaItem>();
  const edited = items.find(({ id }) => id === editing?.id) ?? editing;
  const { now, only, choose } = useHalfDayInSight(agendas);
  // where one half-day is shown, one goes along with what one moves
  const moveAlong: Move = (agendaItemId, halfDayId, before) => {
    if (only !== undefined) choose(halfDayId);
    moveAndFocus(agendaItemId, halfDayId, before);
  };
  if (agendas.length === 0) return null;
  return (
    <>
      {only !== undefined && agendas.length > 1 && <HalfDayChoice agendas={agendas} shown={only} onChoose={choose} />}
      <div className="wa-half-days">
        {agendas.map((agenda, index) => (only === undefined || only === agenda.halfDay.id) && (
          <HalfDayColumn
            key={agenda.halfDay.id}
            number={index + 1}
            agenda={agenda}
            now={agenda.halfDay.id === now}
            halfDays={agendas.map(({ halfDay }) => halfDay)}
            onMove={move}
            onMoveAndFocus={moveAlong}
            onEdit={setEditing}
          />
        ))}
      </div>
      <div className="wa-hidden" role="status">{said}</div>
      <Totals items={items} />
      {edited && <AgendaDialog item={edited} halfDayId={edited.halfDay} onClose={() => setEditing(undefined)} />}
    </>
  );
}
