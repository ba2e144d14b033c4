import { useItems } from '../atelier/hooks';
import { Resources } from './Resources';
import { RoundBar } from './RoundBar';

/** The resources as they stood at this moment, and the round in which they were filled in. */
export default function ResourcesThen() {
  const running = useItems('resourceRound').find(({ state }) => state === 'FILLING');
  return <div className="wa-stack"><RoundBar running={running} /><Resources /></div>;
}
