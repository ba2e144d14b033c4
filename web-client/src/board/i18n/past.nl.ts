/** What the past says about boards: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Bord',
  captions: {
    BoardOpened: '{{who}} opent een bord',
    NoteAdded: '{{who}} schrijft een notitie',
    NoteReworded: '{{who}} verandert de tekst van een notitie',
    NoteMoved: '{{who}} verplaatst een notitie',
    NoteRecoloured: '{{who}} geeft een notitie een andere kleur',
    NoteClustered: '{{who}} legt een notitie in een cluster',
    NoteUnclustered: '{{who}} haalt een notitie uit een cluster',
    NoteRemoved: '{{who}} haalt een notitie weg',
    NoteRestored: '{{who}} zet een notitie terug',
    ClusterFormed: '{{who}} maakt een cluster',
    ClusterNamed: '{{who}} geeft een cluster een andere naam',
    ClusterDissolved: '{{who}} heft een cluster op',
    FrameDrawn: '{{who}} tekent een kader',
    FrameReshaped: '{{who}} verandert de plaats of de maat van een kader',
    FrameTitled: '{{who}} geeft een kader een andere titel',
    FrameRemoved: '{{who}} haalt een kader weg',
    LinkDrawn: '{{who}} trekt een lijn',
    LinkRemoved: '{{who}} haalt een lijn weg',
  },
} as const;
