import { Resources } from './Resources';

/** The resources as they stood at this moment. */
export default function ResourcesThen() {
  return <div className="wa-stack"><Resources /></div>;
}
