import { useItems } from '../atelier/hooks';
import './blueprint.css';
import { DraftToRead } from './DraftToRead';
import { Lessons } from './Lessons';
import { Published } from './Published';

/** The lessons, the blueprint that was drawn up, and those that were published, as they were at this moment. */
export default function BlueprintThen() {
  const draft = useItems('blueprint').find(({ state }) => state === 'DRAWN_UP');
  return (
    <>
      <Lessons />
      {draft && <DraftToRead blueprint={draft} />}
      <Published />
    </>
  );
}
