import { TurnRounds } from './TurnRounds';

/** The rounds as they were then. */
export default function TurnsThen() {
  return <div className="wa-stack"><TurnRounds /></div>;
}
