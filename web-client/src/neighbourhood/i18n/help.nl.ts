/** Help with neighbourhoods. */
export const nl = {
  neighbourhoods:
    'Hier vergelijkt u wijken en hun kansen voor verwarmen zonder aardgas.\n' +
    'Voeg bij Kerncijfers een wijk toe en vul de cijfers in, of lees ze in uit een bestand. Daar staan ook gebouwen en eigendom.\n' +
    'De vergelijking laat per alternatief zien hoe goed het past, en wat u nog niet weet.\n' +
    'Het is een hulp bij het gesprek, geen berekening van kosten.',
} as const;
