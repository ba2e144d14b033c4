import { Rings } from './Rings';

/** The rings as they stood at this moment. */
export default function RingsThen() {
  return <Rings />;
}
