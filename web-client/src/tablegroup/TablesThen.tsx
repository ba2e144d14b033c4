import { Tables } from './Tables';

/** The tables as they stood at this moment. */
export default function TablesThen() {
  return <Tables />;
}
