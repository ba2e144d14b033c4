/** What the frame says about decision matrices: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    matrix: 'Beslismatrix',
  },
  happened: {
    opened: '{{who}} opende een beslismatrix.',
    changed_one: '{{who}} veranderde iets aan een beslismatrix.',
    changed_other: '{{who}} veranderde {{count}} keer iets aan een beslismatrix.',
    started: '{{who}} startte een ronde: iedereen scoort eerst voor zichzelf.',
    shown: '{{who}} toont hoe de scores verdeeld zijn.',
  },
  problems: {
    'matrix-is-being-scored': 'Er wordt nu gescoord. Toon eerst de scores, daarna kunt u de matrix veranderen.',
    'matrix-is-scored': 'Deze matrix is gescoord en blijft bewaard. Maak een nieuwe matrix.',
    'matrix-is-full': 'Er passen er niet meer dan {{most}} in. Haal er eerst een weg, of voeg er twee samen.',
    'matrix-is-incomplete': 'Vul eerst ten minste twee opties en één criterium in. Spreek voor elk criterium een gewicht af; ten minste één is meer dan 0.',
    'score-is-too-high': 'Scores lopen van 1 tot en met {{highest}}.',
    'scores-are-shown': 'De scores van deze ronde zijn al getoond. U kunt in de volgende ronde scoren.',
    'was-scored': 'Hier zijn al scores voor gegeven, dus dit blijft zo. Voeg er iets naast toe.',
  },
  problemsInShort: {
    'matrix-is-full': 'De tabel is vol. Haal er eerst een weg, of voeg er twee samen.',
    'score-is-too-high': 'Deze score is te hoog.',
  },
} as const;
