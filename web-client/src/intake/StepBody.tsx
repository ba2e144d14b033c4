import { Attendees } from './Attendees';
import { EntryList } from './EntryList';
import { Occasion } from './Occasion';
import { Quotation } from './Quotation';
import { ENTRIES_OF, type StepName } from './steps';
import { Weighing } from './Weighing';

/** What is filled in, or read, at one step. */
export function StepBody({ step }: { step: StepName }) {
  switch (step) {
    case 'occasion':
      return <Occasion />;
    case 'people':
      return <Attendees />;
    case 'weights':
      return <Weighing />;
    case 'quotation':
      return <Quotation />;
    default:
      return ENTRIES_OF[step].map((kind) => <EntryList key={kind} kind={kind} />);
  }
}
