/** What the frame says about writing rounds and votes: in the rail, when others do something, when something is refused. */
export const nl = {
  happened: {
    roundStarted: 'Een schrijfronde is begonnen. Wat u schrijft ziet alleen u.',
    circleWidened: 'Vanaf nu schrijft u samen. Op het bord staat met wie.',
    roundRevealed: 'De schrijfronde is onthuld. Alle notities zijn te lezen.',
    voteOpened: 'U kunt nu stippen zetten.',
    voteClosed: 'De stemming is gesloten. De uitslag is te zien.',
  },
  problems: {
    'writing-round-is-running': 'Er loopt al een schrijfronde op dit bord. Onthul die eerst.',
    'round-is-revealed': 'Deze ronde is al onthuld.',
    'circle-is-not-wider': 'Deze ronde wordt al gedeeld in een even grote of grotere groep. Onthul de ronde en start een nieuwe.',
    'vote-is-running': 'Er loopt al een stemming op dit bord. Sluit die eerst.',
    'vote-is-closed': 'De stemming is gesloten.',
    'budget-spent': 'Al uw {{budget}} stippen zijn gezet. Haal er eerst een weg.',
    'own-note': 'Dit is een notitie van uzelf. Geef uw stippen aan notities van anderen.',
    'note-is-full': 'U heeft op deze notitie al {{perNote}} stippen gezet. Kies een andere notitie.',
    'no-dot-to-take-back': 'U heeft geen stip op deze notitie gezet.',
  },
  problemsInShort: {
    'budget-spent': 'Al uw stippen zijn gezet. Haal er eerst een weg.',
    'note-is-full': 'U kunt op deze notitie geen stippen meer zetten. Kies een andere notitie.',
  },
} as const;
