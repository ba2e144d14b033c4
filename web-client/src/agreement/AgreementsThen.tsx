import { Agreements } from './Agreements';

/** The agreements as they stood at this moment. */
export default function AgreementsThen() {
  return <Agreements />;
}
