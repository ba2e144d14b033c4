// A board as it is after two busy half-days: clusters with a name, loose notes between them, frames around what belongs
// together, links. The same board every time.
import { draws } from './draws.mjs';

const COLUMNS = 8;
const TILE = { width: 1_800, height: 1_300, notes: 50, clustered: 30 };
const STEP = { x: 220, y: 110 };
const COLOURS = ['YELLOW', 'PINK', 'BLUE', 'GREEN', 'PURPLE'];
const LABELS = ['want', 'maar eerst', 'hoort bij', 'hangt af van', undefined];
const TEXTS = [
  'Wie betaalt de nieuwe meterkast?',
  'Inloop op zaterdag',
  'Huurders horen het eerst van de corporatie, dan pas van de gemeente.',
  'Riool in de Molenstraat wordt in 2028 vervangen: straat maar één keer openbreken',
  'Inductie koken',
  'Bewoners van de VvE aan de Singel willen weten wat zij volgend jaar moeten reserveren en wie hun vraag beantwoordt.',
  'Warmte uit het oppervlaktewater van de haven is er genoeg, de vraag is of het leidingnet past onder de bomen van de Lindelaan '
    + 'zonder dat er wortels worden gekapt.',
  'Eén loket, met een naam en een telefoonnummer',
  'Tocht!',
  'Netcongestie: het station aan de Dijkweg zit vol tot en met 2029 volgens de netbeheerder.',
  'Wat doen we voor wie het niet kan voorschieten?',
  'Energiecoöperatie als eigenaar van het buurtnet',
];

/** The commands that make this board with so many notes. */
export function crowdedBoard(notes) {
  const draw = draws(2026);
  const tiles = Math.ceil(notes / TILE.notes);
  const commands = [];
  for (let tile = 0; tile < tiles; tile++) {
    const size = Math.min(TILE.notes, notes - tile * TILE.notes);
    commands.push(...tileOf(tile, size, draw));
  }
  for (let tile = 0; tile < tiles; tile += 2) commands.push(frameAround(tile));
  return commands;
}

function cornerOf(tile) {
  return { x: (tile % COLUMNS) * TILE.width, y: Math.trunc(tile / COLUMNS) * TILE.height };
}

function tileOf(tile, size, draw) {
  const corner = cornerOf(tile);
  const ids = Array.from({ length: size }, (_, i) => `t${tile}n${i}`);
  const notes = ids.map((noteId, i) => ({
    type: 'AddNote', noteId, boardId: 'b1', text: TEXTS[Math.trunc(draw() * TEXTS.length)],
    position: i < TILE.clustered ? inCluster(corner, i) : beside(corner, i - TILE.clustered, draw),
    colour: COLOURS[Math.trunc(draw() * COLOURS.length)],
  }));
  const clustered = ids.slice(0, TILE.clustered);
  const cluster = { type: 'FormCluster', clusterId: `t${tile}c`, boardId: 'b1', name: `Groep ${tile + 1}: wat de wijk vraagt`, noteIds: clustered };
  const links = [0, 1].map((i) => ({
    type: 'DrawLink', linkId: `t${tile}l${i}`, boardId: 'b1', label: LABELS[Math.trunc(draw() * LABELS.length)],
    from: ids[Math.trunc(draw() * clustered.length)], to: i === 0 ? ids.at(-1) : ids[Math.trunc(size * 0.8)],
  }));
  return [...notes, cluster, ...links.filter(({ from, to }) => from !== to)];
}

const inCluster = (corner, i) => ({ x: corner.x + (i % 6) * STEP.x, y: corner.y + Math.trunc(i / 6) * STEP.y });

/** Nobody lays loose notes straight. */
const beside = (corner, i, draw) => ({
  x: corner.x + (i % 7) * (STEP.x + 10) + Math.round(draw() * 40),
  y: corner.y + 640 + Math.trunc(i / 7) * (STEP.y + 40) + Math.round(draw() * 40),
});

function frameAround(tile) {
  const { x, y } = cornerOf(tile);
  return {
    type: 'DrawFrame', frameId: `f${tile}`, boardId: 'b1', title: `Ronde ${tile / 2 + 1}`,
    bounds: { x: x - 60, y: y - 120, width: 2 * TILE.width - 80, height: TILE.height - 40 },
  };
}
