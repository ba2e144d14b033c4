/** Help with the process plan. */
export const nl = {
  process:
    'Het procesplan zegt wat er na het atelier gebeurt, in welke volgorde en wat er mis kan gaan.\n' +
    'Voeg stappen toe en zeg waarop een stap moet wachten; op de tijdlijn ziet u wat dat betekent.\n' +
    'Noem hobbels, schat hoe groot ze zijn en spreek af wie er iets aan doet.\n' +
    'In een stille ronde schat ieder hobbels eerst voor zichzelf; daarna ziet iedereen alle schattingen, zonder namen.\n' +
    'Bij het terugredeneren en in een premortem maakt de begeleider hier in één keer stappen of hobbels van de notities op het bord.\n' +
    'Bij het stappenplan legt u vast wat het atelier al oplevert.',
  keys: {
    shift: 'Op de tijdlijn: de stap een dag eerder of later',
  },
} as const;
