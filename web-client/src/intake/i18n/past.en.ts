import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Intake',
  kinds: {
    intakeEntry: 'Intake: goals and results',
    attendee: 'Intake: who must be there',
    intake: 'Intake',
    weight: 'Intake: weights',
  },
  fields: {
    intake: {
      heldOn: 'Date of the intake',
      heldBy: 'Who held it',
      heldWith: 'Who else was there',
      occasion: 'Occasion',
      startingPoint: 'What is there already',
    },
    intakeEntry: {
      text: 'Text',
      kind: 'Kind',
    },
    attendee: {
      name: 'Name of the party',
      kind: 'Kind',
      stakeholder: 'Among the stakeholders as',
      required: 'Has to be there',
      representedBy: 'Who speaks for this party',
    },
    weight: {
      quarters: 'Weighting',
      reason: 'Why left out',
    },
    quotation: {
      tariff: 'Rates',
      intakeFeeCents: 'Intake',
      subtotalCents: 'Subtotal',
      totalCents: 'Total without VAT',
      lines: 'Components',
    },
  },
  captions: {
    IntakeRecorded: '{{who}} records when and with whom the intake was held',
    OccasionDescribed: '{{who}} describes the occasion',
    StartingPointDescribed: '{{who}} describes what there is already',
    IntakeEntryAdded: '{{who}} adds something to the intake',
    IntakeEntryReworded: '{{who}} changes the text of something in the intake',
    IntakeEntryMoved: '{{who}} moves something in the intake',
    IntakeEntryWithdrawn: '{{who}} takes something out of the intake',
    AttendeeRequired: '{{who}} puts on the list who must attend',
    AttendeeDescribed: '{{who}} changes who must attend',
    AttendeeDismissed: '{{who}} takes somebody off the list of who must attend',
    ComponentWeighed: '{{who}} weighs a component',
    ComponentDropped: '{{who}} leaves a component out',
    ComponentTakenUp: '{{who}} takes a component up again',
    TariffFixed: '{{who}} makes the quotation',
  },
};
