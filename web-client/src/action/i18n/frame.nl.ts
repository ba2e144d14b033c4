/** What the frame says about actions. */
export const nl = {
  rail: { actions: 'Acties' },
  happened: {
    planned_one: '{{who}} sprak een actie af.',
    planned_other: '{{who}} sprak {{count}} acties af.',
    changed: '{{who}} paste een actie aan.',
    done_one: '{{who}} legde vast dat een actie gedaan is.',
    done_other: '{{who}} legde vast dat {{count}} acties gedaan zijn.',
  },
  problems: {
    'action-is-settled': 'Deze actie is al gedaan of vervallen. Open de actie eerst opnieuw.',
    'action-is-open': 'Deze actie staat al open.',
    'action-changed-meanwhile': 'Iemand anders heeft deze actie intussen veranderd. Wat u invulde, is niet bewaard. Slaat u nog eens op, dan vervangt het die wijziging.',
    'action-list-is-full': 'Er zijn al {{most}} acties. Laat er eerst een vervallen.',
  },
  problemsInShort: {
    'action-list-is-full': 'De lijst met acties is vol. Laat er eerst een vervallen.',
  },
} as const;
