import { ParkingLot } from './ParkingLot';

/** The parking lot as it stood at this moment. */
export default function ParkingThen() {
  return <ParkingLot />;
}
