import { Programme } from './Programme';

/** The programme as it stood at this moment. */
export default function ProgrammeThen() {
  return <div className="wa-stack wa-programme"><Programme /></div>;
}
