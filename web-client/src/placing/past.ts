import type { OwnPlace } from '../contract/placing';
import { NOT_TOLD, type Telling } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { moving, number, valueOf } from '../features/told';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A round, and what somebody placed in it, are known by what is placed. */
export const past = declare({
  name: 'placing',
  texts: { nl, en },
  about: { placing: subjectOf, placeSheet: (id, recall) => subjectOf(recall('placeSheet', id)?.placing ?? '', recall) },
  fields: {
    placing: {
      state: valueOf('placingState'),
      people: number,
      subject: NOT_TOLD,
      places: NOT_TOLD,
      startedAt: NOT_TOLD,
      shownAt: NOT_TOLD,
    },
    placeSheet: {
      places: moving((places, telling) => places.map((each) => placeWords(each, telling))),
      placing: NOT_TOLD,
      owner: NOT_TOLD,
      private: NOT_TOLD,
    },
  },
  found: { placing: NOT_SEARCHED, placeSheet: NOT_SEARCHED },
});

function subjectOf(id: string, recall: Recall): string {
  const subject = recall('placing', id)?.subject;
  return subject === undefined ? '' : useTexts.now(`subject.${subject}`);
}

function placeWords({ item, right, up }: OwnPlace, { recall, about }: Telling): string {
  const subject = recall('hurdle', item) ? 'HURDLES' : 'STAKEHOLDERS';
  const name = about(subject === 'HURDLES' ? 'hurdle' : 'stakeholder', item);
  return `${name}: ${useTexts.now(`up.${subject}`)} ${up}, ${useTexts.now(`right.${subject}`)} ${right}`;
}
