import { Programme } from './Programme';
import { WorkFormSection } from './WorkFormSection';

/** The programme as it stood at this moment. */
export default function ProgrammeThen() {
  return <div className="wa-stack wa-programme"><Programme /><WorkFormSection /></div>;
}
