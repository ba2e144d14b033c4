import { Link } from 'react-router';
import { useAtelier, useItem, usePeople } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { useTexts } from './texts';
import { useDestinations } from './useDestinations';

/** What a topic says, where it came from, and what became of it. */
export function TopicText({ topic }: { topic: Item<'parkedTopic'> }) {
  const t = useTexts();
  const w = useWords();
  const { moment } = useFormat();
  const { atelierId } = useAtelier();
  const name = usePeople().get(topic.parkedBy)?.name ?? w('words.somebody');
  const note = useItem('note', topic.note);
  const board = useItem('board', note?.board);
  return (
    <>
      <p className="wa-parking__text">{topic.text}</p>
      <p className="wa-row wa-small wa-soft">
        <span>{t('by', { name })}</span>
        <span>{moment(topic.parkedAt)}</span>
        {board && (
          <Link className="nl-link" to={`/atelier/${atelierId}/board/${board.id}`}>{t('fromNote', { board: board.title })}</Link>
        )}
      </p>
      {topic.state === 'TAKEN_UP' && <TakenUp topic={topic} />}
      {topic.droppedBecause && <p>{t('dropped', { reason: topic.droppedBecause })}</p>}
    </>
  );
}

function TakenUp({ topic }: { topic: Item<'parkedTopic'> }) {
  const t = useTexts();
  const destinations = useDestinations();
  return <p>{t('takenUp', { where: destinations.nameOf(topic) ?? t('gone') })}</p>;
}
