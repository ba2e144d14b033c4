import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { createStore } from 'zustand/vanilla';
import { AtelierProvider } from '../atelier/hooks';
import { ServerClock } from '../atelier/clock';
import { ItemStore } from '../atelier/items';
import { outcomeOfAll, type Outcome } from '../atelier/outcome';
import { People, type Person } from '../atelier/people';
import type { AtelierSource, ConnectionStatus, WaitingAct } from '../atelier/source';
import type { Classifiable } from '../contract/classification';
import type { AtelierCommand } from '../contract/commands';
import type { Confidentiality } from '../contract/decision';
import type { Role } from '../contract/people';
import type { ItemEntry } from '../contract/items';
import { i18n } from '../i18n/i18n';
import { Facilitation } from '../live/facilitation';
import { Presence } from '../live/presence';
import { SlotsProvider, useSlots } from '../shell/slots';

const NOW = '2027-02-09T13:00:00Z';

/** An atelier without a server: items to look at, commands to look back at. */
export interface GivenAtelier {
  readonly source: AtelierSource;
  readonly store: ItemStore;
  readonly sent: AtelierCommand[];
  /** What was given to be done all or not at all, as far as it was more than one command. */
  readonly wholes: (readonly AtelierCommand[])[];
  /** What was given and not answered yet. */
  readonly waiting: WaitingAct[];
  /** What the next command is answered with. */
  answer: (outcome: Outcome) => void;
}

/** The people of every test. */
export const PEOPLE: readonly Person[] = [
  { participantId: 'fac', name: 'Fenna', initials: 'F', organisation: 'Wijkbureau', role: 'FACILITATOR' },
  { participantId: 'anna', name: 'Anna', initials: 'A', organisation: 'Huurdersvereniging', role: 'PARTICIPANT' },
  { participantId: 'bert', name: 'Bert', initials: 'B', organisation: 'Netbeheerder', role: 'PARTICIPANT', onPaper: 'Netbeheerder (2)' },
];

/** An open atelier of three people with these items, seen by one of them. */
export async function givenAtelier(role: Role, items: readonly ItemEntry[]): Promise<GivenAtelier> {
  await i18n.changeLanguage('nl');
  // jsdom knows no pointer capture
  Object.assign(Element.prototype, { setPointerCapture: () => undefined, hasPointerCapture: () => true });
  const store = new ItemStore((work) => queueMicrotask(work));
  store.replace([
    ['atelier', 'a1', { name: 'Molenveld', municipality: 'Merwerode', state: 'OPEN', plannedAt: NOW }],
    ...PEOPLE.map(({ participantId, role: its }) => ['participant', participantId, { role: its, joinedAt: NOW }] as const),
    ...items,
  ], 10);
  const people = new People(() => Promise.resolve(PEOPLE));
  await people.refresh();
  const sent: AtelierCommand[] = [];
  let next: Outcome = { ok: true, revision: 11 };
  const wholes: (readonly AtelierCommand[])[] = [];
  const send = (command: AtelierCommand) => {
    sent.push(command);
    return Promise.resolve(next);
  };
  const sendMany = (commands: readonly AtelierCommand[]) => Promise.all(commands.map(send));
  const participantId = role === 'FACILITATOR' ? 'fac' : role === 'PARTICIPANT' ? 'anna' : 'guest';
  const waiting: WaitingAct[] = [];
  const source: AtelierSource = {
    kind: 'live',
    atelierId: 'a1',
    session: { participantId, role, name: '', organisation: '' },
    store,
    people,
    presence: new Presence(),
    facilitation: new Facilitation((work) => work()),
    clock: new ServerClock(),
    status: createStore<ConnectionStatus>(() => ({ state: 'online', queued: 0 })),
    send,
    sendMany,
    sendAllOrNothing: async (commands) => {
      if (commands.length > 1) wholes.push(commands);
      return outcomeOfAll(await sendMany(commands));
    },
    waiting: () => Promise.resolve([...waiting]),
    takeBack: (acts) => {
      for (const act of acts) waiting.splice(waiting.indexOf(act), 1);
      source.status.setState({ queued: waiting.length });
      return Promise.resolve();
    },
    onEvents: () => () => undefined,
  };
  return { source, store, sent, wholes, waiting, answer: (outcome) => { next = outcome; } };
}

/** The atelier is closed, as everybody sees it. */
export async function closeAtelier({ store }: GivenAtelier): Promise<void> {
  await act(async () => store.apply([['atelier', 'a1', { name: 'Molenveld', municipality: 'Merwerode', state: 'CLOSED', plannedAt: NOW }]], 11));
}

/** Something is marked as for these readers. */
export function marked(kind: Classifiable, item: string, confidentiality: Confidentiality): ItemEntry {
  return ['classification', `${kind}:${item}`, { itemKind: kind, item, confidentiality, classifiedAt: NOW, classifiedBy: 'fac' }];
}

/** Shows a page of the atelier at an address, with a side panel beside it. */
export function showPage({ source }: GivenAtelier, page: ReactNode, path: string, address: string) {
  return render(
    <AtelierProvider source={source}>
      <MemoryRouter initialEntries={[address]}>
        <SlotsProvider>
          <PanelPlace />
          <Routes><Route path={path} element={page} /><Route path="*" element={<p>elsewhere</p>} /></Routes>
        </SlotsProvider>
      </MemoryRouter>
    </AtelierProvider>,
  );
}

function PanelPlace() {
  const { setPanel } = useSlots();
  return <div ref={setPanel} />;
}
