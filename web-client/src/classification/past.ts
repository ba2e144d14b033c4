import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { shortened } from '../features/shortened';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';
import { writtenIn } from './written';

/** A mark is known by what it is on; when that is gone, by what kind of thing it was. */
export const past = declare({
  name: 'classification',
  texts: { nl, en },
  about: {
    classification: (id, recall) => {
      const mark = recall('classification', id);
      if (!mark?.itemKind || mark.item === undefined) return '';
      return shortened(writtenIn(mark.itemKind, mark.item, recall)) || useTexts.now(`kind.${mark.itemKind}`);
    },
  },
  fields: {
    classification: {
      confidentiality: (confidentiality) => useTexts.now(`mark.${confidentiality}`),
      itemKind: (kind) => useTexts.now(`kind.${kind}`),
      item: NOT_TOLD,
      classifiedAt: NOT_TOLD,
      classifiedBy: NOT_TOLD,
    },
  },
  found: { classification: NOT_SEARCHED },
  view: { shows: ['classification'], Then: lazyPart(() => import('./MarksThen')) },
});
