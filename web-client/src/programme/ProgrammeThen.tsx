import { ActivityThen } from '../activity/ActivityThen';
import { Programme } from './Programme';
import { WorkFormSection } from './WorkFormSection';

/** The programme as it stood at this moment, and what went on beside the boards. */
export default function ProgrammeThen() {
  return <div className="wa-stack wa-programme"><ActivityThen /><Programme /><WorkFormSection /></div>;
}
