/** What the frame says about comments and reactions. */
export const nl = {
  happened: {
    commented_one: '{{who}} schreef een opmerking bij een notitie.',
    commented_other: '{{who}} schreef {{count}} opmerkingen bij notities.',
    changed: '{{who}} veranderde een eigen opmerking.',
    resolved_one: '{{who}} handelde een opmerking af.',
    resolved_other: '{{who}} handelde {{count}} opmerkingen af.',
    reopened: '{{who}} zette een afgehandelde opmerking weer open.',
    reacted: '{{who}} reageerde op notities.',
  },
  problems: {
    'not-your-comment': 'Alleen wie deze opmerking schreef, kan die veranderen.',
    'comment-is-removed': 'Deze opmerking is verwijderd. Schrijf een nieuwe.',
    'note-is-not-shown': 'Deze notitie is nog privé. Na het onthullen kan iedereen erop reageren.',
    'notes-are-unsigned': 'De notities op dit bord worden nu zonder namen bekeken. Reageer na deze fase, dan met uw naam.',
    'no-reactions-during-vote': 'Op dit bord loopt een stemming. Reageer als de stemming gesloten is.',
    'thread-is-full': 'Bij deze notitie staan al {{most}} opmerkingen. Bespreek het, en schrijf een notitie over wat eruit komt.',
  },
  problemsInShort: {
    'thread-is-full': 'Bij deze notitie passen geen opmerkingen meer. Bespreek het, en schrijf een notitie over wat eruit komt.',
  },
} as const;
