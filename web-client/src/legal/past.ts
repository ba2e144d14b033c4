import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { asIs, inLanguage, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** An item is known by its question. */
export const past = declare({
  name: 'legal',
  texts: { nl, en },
  about: {
    legalItem: (id, recall) => {
      const { question = '', questionInEnglish } = recall('legalItem', id) ?? {};
      return inLanguage(question, questionInEnglish);
    },
  },
  fields: {
    legalItem: {
      state: (state) => useTexts.now(`stateOf.${state}`),
      modality: (modality) => useTexts.now(`modalityOf.${modality}`),
      note: written,
      version: asIs,
      law: NOT_TOLD,
      question: NOT_TOLD,
      questionInEnglish: NOT_TOLD,
      background: NOT_TOLD,
      backgroundInEnglish: NOT_TOLD,
      source: NOT_TOLD,
      checklist: NOT_TOLD,
      validOn: NOT_TOLD,
      place: NOT_TOLD,
      judgedAt: NOT_TOLD,
      judgedVersion: NOT_TOLD,
    },
  },
  found: {
    legalItem: {
      page: 'organisation?view=legal',
      texts: ({ question, questionInEnglish, law, background, backgroundInEnglish, note }) =>
        [inLanguage(question, questionInEnglish), law, background && inLanguage(background, backgroundInEnglish), note],
    },
  },
  view: { shows: ['legalItem'], Then: lazyPart(() => import('./LegalChecklistThen')) },
});
