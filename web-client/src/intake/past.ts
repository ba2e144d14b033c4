import { FACTOR_QUARTERS, type IntakeEntryKind, type QuotationLine } from '../contract/intake';
import type { Component } from '../contract/values';
import { shortened } from '../features/shortened';
import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { asIs, day, euros, flag, itemOf, place, written } from '../features/told';
import type { Format } from '../i18n/format';
import { lazyPart } from '../look/lazyPart';
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
  fields: {
    intake: {
      heldOn: day,
      heldBy: written,
      heldWith: asIs,
      occasion: written,
      startingPoint: written,
    },
    intakeEntry: {
      text: written,
      position: place,
      kind: (kind) => useTexts.now(`entry.${kind}`),
    },
    attendee: {
      name: written,
      kind: (kind) => useWords.now(`words.stakeholderType.${kind}`),
      stakeholder: itemOf('stakeholder'),
      required: flag,
      representedBy: itemOf('attendee'),
    },
    weight: {
      quarters: (quarters, { format }) => format.number(quarters / FACTOR_QUARTERS.whole, 2),
      reason: written,
    },
    quotation: {
      tariff: asIs,
      intakeFeeCents: euros,
      subtotalCents: euros,
      totalCents: euros,
      lines: (lines, { format }) => lines.map((line) => lineWords(line, format)),
      fixedAt: NOT_TOLD,
    },
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
    Then: lazyPart(() => import('./IntakeThen')),
  },
});

function lineWords({ component, amountCents }: QuotationLine, format: Format): string {
  return `${useWords.now(`words.component.${component}`)}: ${amountCents === undefined ? useTexts.now('unknown') : format.euros(amountCents)}`;
}
