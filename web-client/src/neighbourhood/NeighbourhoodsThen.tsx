import { NeighbourhoodBody } from './NeighbourhoodBody';

/** The neighbourhoods and their scans as they stood at this moment. */
export default function NeighbourhoodsThen() {
  return <NeighbourhoodBody />;
}
