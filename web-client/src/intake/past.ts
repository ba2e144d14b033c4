import { lazy } from 'react';
import type { IntakeEntryKind } from '../contract/intake';
import type { Component } from '../contract/values';
import { shortened } from '../features/shortened';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts as useWords } from '../i18n/texts';
import { ENTRIES_OF } from './steps';
import { useTexts } from './texts';

const STEP_OF = Object.fromEntries(
  Object.entries(ENTRIES_OF).flatMap(([step, kinds]) => kinds.map((kind) => [kind, step] as const)),
) as Readonly<Record<IntakeEntryKind, string>>;

/** An entry is known by its text, an attendee by its name; all is to be seen in the intake of then. */
export const past = declare({
  name: 'intake',
  texts: { nl, en },
  about: {
    intakeEntry: (id, recall) => shortened(recall('intakeEntry', id)?.text ?? ''),
    attendee: (id, recall) => {
      const attendee = recall('attendee', id);
      return attendee?.name ?? (attendee?.stakeholder && recall('stakeholder', attendee.stakeholder)?.name) ?? '';
    },
    intake: (id, recall) => shortened(recall('intake', id)?.occasion ?? ''),
    weight: (id) => useWords.now(`words.component.${id as Component}`),
    quotation: () => useTexts.now('step.quotation'),
  },
  found: {
    intakeEntry: { page: ({ kind }) => `intake?step=${STEP_OF[kind]}`, texts: ({ text }) => [text] },
    attendee: { page: 'intake?step=people', texts: ({ name }) => [name] },
    intake: { page: 'intake?step=occasion', texts: ({ occasion, startingPoint }) => [occasion, startingPoint] },
    weight: { page: 'intake?step=weights', texts: ({ reason }) => [reason] },
    quotation: NOT_SEARCHED,
  },
  view: {
    shows: ['intakeEntry', 'attendee', 'intake', 'weight', 'quotation'],
    Then: lazy(() => import('./IntakeThen')),
  },
});
