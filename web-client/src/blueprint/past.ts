import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { component, valueOf, written } from '../features/told';
import { shortened } from '../features/shortened';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A blueprint is known by its title, a lesson by what it says. */
export const past = declare({
  name: 'blueprint',
  texts: { nl, en },
  about: {
    blueprint: (id, recall) => recall('blueprint', id)?.title ?? '',
    lesson: (id, recall) => shortened(recall('lesson', id)?.text ?? ''),
  },
  fields: {
    blueprint: {
      title: written,
      state: valueOf('blueprintState'),
      content: { became: () => 'changed' },
      drawnUpAt: NOT_TOLD,
      publishedAt: NOT_TOLD,
    },
    lesson: {
      text: written,
      component,
      recordedAt: NOT_TOLD,
      recordedBy: NOT_TOLD,
    },
  },
  found: {
    blueprint: { page: 'blueprint', texts: ({ title }) => [title] },
    lesson: { page: 'blueprint', texts: ({ text }) => [text] },
  },
  view: { shows: ['blueprint', 'lesson'], Then: lazyPart(() => import('./BlueprintThen')) },
});
