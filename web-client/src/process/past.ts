import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { asIs, component, day, inLanguage, itemOf, itemsOf, moving, number, person, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { placedThere } from '../placing/placedThere';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** Steps and hurdles are known by their titles, an item of the step plan by its number and its title. */
export const past = declare({
  name: 'process',
  texts: { nl, en },
  about: {
    processStep: (id, recall) => recall('processStep', id)?.title ?? '',
    hurdle: (id, recall) => recall('hurdle', id)?.title ?? '',
    stepPlanItem: (id, recall) => {
      const { title = '', titleInEnglish } = recall('stepPlanItem', id) ?? {};
      return `${id} ${inLanguage(title, titleInEnglish)}`.trim();
    },
  },
  fields: {
    processStep: {
      title: written,
      kind: (kind) => useTexts.now(`kind.${kind}`),
      from: moving(day),
      until: moving(day),
      body: written,
      stakeholders: itemsOf('stakeholder'),
      product: written,
      stepPlanPart: asIs,
      dependsOn: itemsOf('processStep'),
      criteria: asIs,
      notes: itemsOf('note'),
    },
    hurdle: {
      title: written,
      description: written,
      component,
      state: (state) => useTexts.now(`hurdleState.${state}`),
      likelihood: moving(number),
      impact: moving(number),
      measure: written,
      owner: itemOf('stakeholder'),
      participant: person,
      notes: itemsOf('note'),
    },
    stepPlanItem: {
      state: (state) => useTexts.now(`coverageState.${state}`),
      evidence: (evidence) => evidence.map(({ text }) => text),
      version: asIs,
      title: NOT_TOLD,
      titleInEnglish: NOT_TOLD,
      plan: NOT_TOLD,
      place: NOT_TOLD,
      staysOpen: NOT_TOLD,
    },
  },
  found: {
    processStep: { page: 'process?view=steps', texts: ({ title, body, criteria }) => [title, body, ...criteria] },
    hurdle: { page: 'process?view=hurdles', texts: ({ title, description, measure }) => [title, description, measure] },
    stepPlanItem: {
      page: 'process?view=coverage',
      texts: ({ title, titleInEnglish, evidence }) => [inLanguage(title, titleInEnglish), ...evidence.map(({ text }) => text)],
    },
  },
  view: {
    shows: ['processStep', 'hurdle', 'stepPlanItem', 'placing', 'placeSheet'],
    only: placedThere('HURDLES'),
    Then: lazyPart(() => import('./ProcessThen')),
  },
});
