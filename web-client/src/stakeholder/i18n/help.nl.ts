/** Help with stakeholders. */
export const nl = {
  stakeholders:
    'Hier staat wie invloed heeft op de wijk en wie er belang bij heeft.\n' +
    'Voeg een partij toe en sleep die op de kaart naar haar plaats: hoe hoger, hoe meer invloed; hoe verder naar rechts, hoe meer belang.\n' +
    'Kies een partij om te lezen of te veranderen wat haar rol is, waarover zij beslist en waar zij zich zorgen over maakt.\n' +
    'In een stille ronde plaatst ieder eerst voor zichzelf, op de kaart of in de lijst één voor één; daarna ziet iedereen alle plaatsen, zonder namen.\n' +
    'De lijst laat hetzelfde zien als de kaart, en de ringen hoe dicht iemand bij de beslissing staat.',
  keys: {
    toNext: 'Op de kaart: naar de volgende partij',
    move: 'De partij verplaatsen; daarna de pijlen en Enter',
  },
} as const;
