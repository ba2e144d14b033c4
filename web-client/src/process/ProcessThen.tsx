import { Process } from './Process';

/** The process plan as it stood at this moment. */
export default function ProcessThen() {
  return <div className="wa-stack"><Process /></div>;
}
