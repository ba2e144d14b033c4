/** Help with actions. */
export const nl = {
  actions:
    'Hier staat wie wat doet na het atelier, en wanneer.\n' +
    'Voeg een actie toe met iemand die het doet en een dag waarop het klaar is.\n' +
    'Kies “gedaan” zodra het klaar is, of laat een actie vervallen met een reden.\n' +
    'Wat te laat is, staat bovenaan.',
} as const;
