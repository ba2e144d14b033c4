import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A round, and what somebody placed in it, are known by what is placed. */
export const past = declare({
  name: 'placing',
  texts: { nl, en },
  about: { placing: subjectOf, placeSheet: (id, recall) => subjectOf(recall('placeSheet', id)?.placing ?? '', recall) },
  found: { placing: NOT_SEARCHED, placeSheet: NOT_SEARCHED },
});

function subjectOf(id: string, recall: Recall): string {
  const subject = recall('placing', id)?.subject;
  return subject === undefined ? '' : useTexts.now(`subject.${subject}`);
}
