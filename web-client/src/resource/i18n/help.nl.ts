/** Help with resources. */
export const nl = {
  resources:
    'Hier staat hoeveel uren en geld er nodig zijn, per partij en per fase.\n' +
    'Vul in wat uw partij erin steekt. Wat u niet weet blijft leeg: dat telt als onbekend, niet als nul.\n' +
    'Onderaan staan de totalen en wat nog niet gedekt is.',
} as const;
