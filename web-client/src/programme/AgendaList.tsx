import { Button, GridList, GridListItem, useDragAndDrop, type DropTarget } from 'react-aria-components';
import { Icon } from '../look/Icon';
import { droppedBefore, usualPlace } from './agenda';
import { AgendaCard } from './AgendaCard';
import { AgendaMenu } from './AgendaMenu';
import type { HalfDayColumnProps } from './HalfDayColumn';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';
import { useLeads } from '../atelier/useLeads';
import { CARD } from './useMove';

const DRAGGED = 'application/x-wijkatelier-agenda-item';

/** What is on the agenda of a half-day; for the facilitator it can be dragged, also by keyboard and to another half-day. */
export function AgendaList(props: HalfDayColumnProps & { readonly name: string }) {
  const t = useTexts();
  const leads = useLeads();
  const { agenda: { timed, halfDay } } = props;
  if (leads) return <MovableList {...props} />;
  if (timed.length === 0) return <p className="wa-soft">{t('item.none')}</p>;
  return (
    <ol className="wa-plain-list wa-agenda">
      {timed.map((each) => (
        <li key={each.item.id} className="wa-agenda__item">
          <AgendaCard timed={each} halfDay={halfDay} />
        </li>
      ))}
    </ol>
  );
}

function MovableList({ agenda, name, agendas, finger, onMove, onMoveAndFocus, onEdit }: HalfDayColumnProps & { readonly name: string }) {
  const t = useTexts();
  const nameOf = useNameOfItem();
  const { timed, halfDay } = agenda;
  const drop = (ids: Iterable<string>, target?: Extract<DropTarget, { type: 'item' }>) => {
    for (const id of ids) onMove(id, halfDay.id, target ? droppedBefore(agenda, id, { at: String(target.key), after: target.dropPosition !== 'before' }) : usualPlaceOf(id));
  };
  const dropSideOf = (id: string) => {
    const beside = finger.dragged?.spot?.beside;
    if (beside?.at !== id || finger.dragged?.agendaItemId === id) return undefined;
    return beside.after ? 'after' : 'before';
  };
  const usualPlaceOf = (id: string) => {
    const dropped = agendas.flatMap((each) => each.timed).find(({ item }) => item.id === id)?.item;
    return dropped && usualPlace(agenda, dropped);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => drop([...keys].map(String), target),
    onInsert: ({ items, target }) => {
      void Promise.all(items.map((item) => (item.kind === 'text' ? item.getText(DRAGGED) : ''))).then((ids) => drop(ids, target));
    },
    onRootDrop: ({ items }) => {
      void Promise.all(items.map((item) => (item.kind === 'text' ? item.getText(DRAGGED) : ''))).then((ids) => drop(ids));
    },
  });
  return (
    <GridList
      aria-label={t('item.agendaOf', { name })}
      className="wa-agenda"
      keyboardNavigationBehavior="tab"
      items={timed.map((each) => ({ ...each, id: each.item.id }))}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="wa-soft">{t('item.none')}</p>}
    >
      {(each) => (
        <GridListItem id={each.id} textValue={nameOf(each.item)} className="wa-agenda__item wa-agenda__item--movable">
          <div
            className="wa-agenda__row"
            {...{ [CARD]: each.id }}
            data-dragging={finger.dragged?.agendaItemId === each.id || undefined}
            data-drop={dropSideOf(each.id)}
          >
            {/* around the button, which is for keys: what points at it points at what is behind it */}
            <span className="wa-agenda__hold" onPointerDown={(event) => each.item.state === 'PLANNED' && finger.grab(each.id, event)}>
              <Button slot="drag" isDisabled={each.item.state !== 'PLANNED'} className="wa-icon-button wa-agenda__grip" aria-label={t('item.drag', { name: nameOf(each.item) })}>
                <Icon name="grip" />
              </Button>
            </span>
            <AgendaCard timed={each} halfDay={halfDay} />
            {each.item.state === 'PLANNED' && <AgendaMenu item={each.item} timed={timed} agendas={agendas} onMove={onMoveAndFocus} onEdit={onEdit} />}
          </div>
        </GridListItem>
      )}
    </GridList>
  );
}
