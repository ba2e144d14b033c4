import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** The texts of the page of the tables in English. */
export const en: SameKeys<typeof nl> = {
  title: 'Tables',
  intro: 'Everybody may know who sits at which table. In a writing round by table, only your table sees what you write, until the facilitator reveals it.',
  empty: 'The facilitator divides people over tables here.',
  divide: 'Divide people',
  divideHelp: 'Those who are there are divided. People of one organisation sit at different tables as far as possible. Nobody sits alone.',
  size: 'At most how many people at a table?',
  propose: 'Propose a division',
  other: 'Another division',
  replaces: 'The tables that are there now will go.',
  table: 'Table',
  add: 'Add a table',
  name: 'Name of the table',
  rename: 'Rename',
  renameNamed: 'Rename {{name}}',
  dissolve: 'Dissolve',
  dissolveNamed: 'Dissolve: {{name}}',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  nobody: 'Nobody sits here yet.',
  nowhere: 'No table yet',
  seatOf: 'Table of {{name}}',
  somebody: 'somebody',
  you: '{{name}} (you)',
  youSit: 'You sit at {{table}}.',
  dragHelp: 'Drag somebody to another table, or choose the table beside the name.',
};
