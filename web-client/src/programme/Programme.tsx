import { useRef, useState } from 'react';
import { useItems } from '../atelier/hooks';
import { droppedBefore, usualPlace, type Agenda, type AgendaItem } from './agenda';
import { AgendaDialog } from './AgendaDialog';
import { HalfDayChoice } from './HalfDayChoice';
import { HalfDayColumn } from './HalfDayColumn';
import { HalfDayDialog } from './HalfDayDialog';
import './programme.css';
import { Totals } from './Totals';
import { useAgendas, useNameOfItem } from './useAgendas';
import { useFingerDrag } from './useFingerDrag';
import { useHalfDayInSight } from './useHalfDayInSight';
import { useMove } from './useMove';

/** The half-days side by side, or on a phone the one that people come for; and what the components get of their time. */
export function Programme() {
  const agendas = useAgendas();
  const items = useItems('agendaItem');
  // Not beside the item: when somebody else moves that, what is being typed must not go with it.
  const [editing, setEditing] = useState<AgendaItem>();
  const edited = items.find(({ id }) => id === editing?.id) ?? editing;
  // Nor with its half-day: a phone may come to show another one.
  const [asking, setAsking] = useState<{ readonly what: 'add' | 'change'; readonly agenda: Agenda }>();
  const asked = asking && (agendas.find(({ halfDay: { id } }) => id === asking.agenda.halfDay.id) ?? asking.agenda);
  const done = () => setAsking(undefined);
  const { now, only, choose } = useHalfDayInSight(agendas);
  const columns = useRef<HTMLDivElement>(null);
  const { move, moveAndFocus } = useMove({
    agendas,
    within: columns,
    // where one half-day is shown, one goes along with what one moves
    show: (halfDayId) => only !== undefined && choose(halfDayId),
  });
  const finger = useFingerDrag(columns, (id, { halfDayId, beside }) => {
    const to = agendas.find(({ halfDay }) => halfDay.id === halfDayId);
    const item = items.find((each) => each.id === id);
    if (to && item) move(id, halfDayId, beside ? droppedBefore(to, id, beside) : usualPlace(to, item));
  });
  const nameOf = useNameOfItem();
  const underFinger = items.find(({ id }) => id === finger.dragged?.agendaItemId);
  if (agendas.length === 0) return null;
  return (
    <>
      <div ref={columns} className="wa-stack">
        {only !== undefined && agendas.length > 1 && <HalfDayChoice agendas={agendas} shown={only} dropAt={finger.dragged?.spot?.halfDayId} onChoose={choose} />}
        <div className="wa-half-days">
          {agendas.map((agenda, index) => (only === undefined || only === agenda.halfDay.id) && (
            <HalfDayColumn
              key={agenda.halfDay.id}
              number={index + 1}
              agenda={agenda}
              now={agenda.halfDay.id === now}
              agendas={agendas}
              finger={finger}
              onMove={move}
              onMoveAndFocus={moveAndFocus}
              onEdit={setEditing}
              onAdd={() => setAsking({ what: 'add', agenda })}
              onChange={() => setAsking({ what: 'change', agenda })}
            />
          ))}
        </div>
      </div>
      {underFinger && <div ref={finger.ghost} className="wa-agenda-ghost" aria-hidden>{nameOf(underFinger)}</div>}
      <Totals items={items} />
      {edited && <AgendaDialog about={{ item: edited }} onClose={() => setEditing(undefined)} />}
      {asked && asking.what === 'add' && <AgendaDialog about={{ agenda: asked }} onClose={done} />}
      {asked && asking.what === 'change' && <HalfDayDialog halfDay={asked.halfDay} onClose={done} />}
    </>
  );
}
