import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Blueprint',
  kinds: { blueprint: 'Blueprint', lesson: 'Lessons' },
  fields: {
    blueprint: {
      title: 'Name',
      state: 'State',
    },
    lesson: {
      text: 'Lesson',
      component: 'Component',
    },
  },
  values: {
    blueprintState: {
      DRAWN_UP: 'Drawn up',
      PUBLISHED: 'Published',
    },
  },
  captions: {
    LessonRecorded: '{{who}} writes down a lesson',
    LessonWithdrawn: '{{who}} takes a lesson away',
    BlueprintDrawnUp: '{{who}} draws up a blueprint',
    BlueprintPublished: '{{who}} publishes the blueprint',
  },
};
