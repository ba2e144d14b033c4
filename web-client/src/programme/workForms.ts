import type { Composition, WorkForm, WorkFormPhase } from '../contract/programme';
import type { Item } from '../contract/items';
import type { Language } from '../i18n/i18n';

export type OwnWorkForm = Item<'workForm'>;

/** How long a working method usually takes. */
export function minutesOf({ phases }: { readonly phases: readonly Pick<WorkFormPhase, 'minutes'>[] }): number {
  return phases.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A method of the atelier's own as an agenda, or the library of a host, has it: there is no translation of it. */
export function asWorkForm({ id, name, purpose, output, people, phases }: OwnWorkForm): WorkForm {
  return {
    id,
    name: untranslated(name),
    purpose: untranslated(purpose),
    output: untranslated(output),
    people,
    phases: phases.map(({ title, minutes, visibility, place }) => ({
      name: untranslated(title), minutes, visibility, enforced: visibility, ...(place && { place }),
    })),
  };
}

/** What another method can begin with: all of this one, asking for no more than is kept hidden. */
export function copyOf({ name, purpose, output, people, phases }: WorkForm, language: Language): Composition {
  return {
    name: name[language],
    purpose: purpose[language],
    output: output[language],
    people,
    phases: phases.map(({ name: title, minutes, enforced, place }) => ({
      title: title[language], minutes, visibility: enforced, ...(place && { place }),
    })),
  };
}

function untranslated(text: string) {
  return { nl: text, en: text };
}
