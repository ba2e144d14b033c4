import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { itemOf, moving, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A table is known by its name, a seat by who sits there. */
export const past = declare({
  name: 'tableGroup',
  texts: { nl, en },
  about: {
    tableGroup: (id, recall) => recall('tableGroup', id)?.name ?? '',
    seat: (id, _recall, nameOf) => nameOf(id),
  },
  fields: {
    tableGroup: {
      name: written,
      sequence: NOT_TOLD,
    },
    seat: {
      tableGroup: moving(itemOf('tableGroup')),
    },
  },
  found: { tableGroup: { page: 'tables', texts: ({ name }) => [name] }, seat: NOT_SEARCHED },
  view: { shows: ['tableGroup', 'seat'], Then: lazyPart(() => import('./TablesThen')) },
});
