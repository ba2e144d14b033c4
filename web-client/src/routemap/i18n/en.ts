import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Route map',
  intro: 'All that was planned and agreed on one time line. You change it on the own page of a step, an agreement or an action; here you see it together.',
  views: 'Parts of the route map',
  route: 'Route',
  reminders: 'Reminders',
  print: 'Print',
  empty: 'Nothing was planned or agreed yet. Half-days, agreements, steps and actions will stand here by themselves.',
  nothingHere: 'Nothing with this choice.',
  drawing: 'Time line of the route map. The list below says the same in words.',
  list: 'The route in words',
  undated: 'No day yet',
  noPhase: 'Outside the phases',
  unknown: 'unknown',
  fromUntil: '{{from}} to {{until}}',
  by: 'Who: {{names}}',
  source: { halfDays: 'Half-days', decisions: 'Agreements of the atelier', agreements: 'Agreements between parties', steps: 'Steps of the process plan', actions: 'Actions' },
  what: {
    HALF_DAY: 'Half-day', AGREED: 'Agreed', FORMAL_EXPECTED: 'Formal decision expected', FORMAL: 'Formal decision', REVIEW: 'Look at it again',
    TO_SIGN: 'To be signed', SIGNED: 'Signed', ACTION: 'Action', GO_NO_GO: 'Go/no-go moment', STEP: 'Step', MEETING: 'Meeting', RESEARCH: 'Research', DECISION_TO_TAKE: 'Decision to be taken', MILESTONE: 'Milestone',
  },
  status: { done: 'Done', coming: 'To come', late: 'Late', past: 'Its day is past' },
  filter: {
    title: 'Choose what you see', owner: 'Whose?', everybody: 'Everybody', source: 'What?', component: 'Which component?', all: 'All', by: 'List by',
    grouping: { month: 'Month', quarter: 'Quarter', phase: 'Phase' },
  },
  endState: {
    title: 'End state',
    unknown: 'Not described yet. What is the neighbourhood like when all is done?',
    yearUnknown: 'The year is not known yet.',
    describe: 'Describe the end state',
    change: 'Change the end state',
    field: 'What is the neighbourhood like then?',
    hint: 'One or two sentences that everybody understands.',
    missing: 'Write down what the neighbourhood is like then.',
    year: 'In which year? (may stay empty)',
    yearHint: 'Empty means: not known yet.',
    wrongYear: 'Fill in a year from 2000 to 2199.',
  },
  phases: {
    title: 'Phases', change: 'Change the phases', one: 'Phase {{number}}', name: 'Name', from: 'First day', until: 'Last day', add: 'Add a phase', remove: 'Remove phase {{number}}',
    missingName: 'Fill in what the phase is called.', missingDay: 'Fill in the first day.', wrongDays: 'Choose a last day that is not before the first, from 2000 to 2199.',
  },
};
