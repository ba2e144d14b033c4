/** What the frame says about boards: in the rail, when others do something, when something is refused. */
export const nl = {
  happened: {
    boardOpened_one: '{{who}} opende een bord.',
    boardOpened_other: '{{who}} opende {{count}} borden.',
    notesAdded_one: '{{who}} schreef een notitie.',
    notesAdded_other: '{{who}} schreef {{count}} notities.',
    notesReworded_one: '{{who}} veranderde de tekst van een notitie.',
    notesReworded_other: '{{who}} veranderde {{count}} keer de tekst van een notitie.',
    notesArranged_one: '{{who}} verplaatste of ordende een notitie.',
    notesArranged_other: '{{who}} verplaatste of ordende {{count}} notities.',
    notesRemoved_one: '{{who}} verwijderde een notitie.',
    notesRemoved_other: '{{who}} verwijderde {{count}} notities.',
    boardDrawn_one: '{{who}} veranderde een cluster, kader of verbinding.',
    boardDrawn_other: '{{who}} veranderde {{count}} clusters, kaders of verbindingen.',
    backgroundLaid: '{{who}} veranderde de achtergrond van een bord.',
  },
  problems: {
    'note-is-removed': 'Deze notitie is verwijderd. Zet de notitie eerst terug.',
    'note-is-not-removed': 'Deze notitie staat nog op het bord.',
    'other-board': 'Dit staat op een ander bord. Kies iets van dit bord.',
    'note-is-not-clustered': 'Deze notitie zit niet in een cluster.',
    'note-reworded-meanwhile': 'Iemand anders heeft deze notitie intussen veranderd. Vergelijk de teksten en kies er een.',
    'note-comes-from-itself': 'Een notitie kan niet uit zichzelf voortkomen, en ook niet uit wat daar weer uit voortkwam. Kies een andere notitie.',
    'not-your-private-note': 'Deze notitie is nog privé. Alleen de schrijver kan er iets mee doen.',
    'board-has-no-background': 'Onder dit bord ligt geen beeld (meer).',
    'image-unknown': 'Dit beeld is niet in dit atelier. Kies het bestand opnieuw.',
  },
} as const;
