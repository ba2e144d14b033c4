import './blueprint.css';
import { Lessons } from './Lessons';
import { Published } from './Published';

/** The lessons and the published blueprints as they were at this moment. */
export default function BlueprintThen() {
  return (
    <>
      <Lessons />
      <Published />
    </>
  );
}
