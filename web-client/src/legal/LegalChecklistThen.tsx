import { LegalChecklist } from './LegalChecklist';

/** The legal checklist as it stood at this moment. */
export default function LegalChecklistThen() {
  return <LegalChecklist />;
}
