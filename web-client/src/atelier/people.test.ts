// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { People, peopleOf, type Person } from './people';

const anna: Person = { participantId: 'anna', name: 'Anna', initials: 'A', organisation: 'Gemeente', role: 'PARTICIPANT' };
const bas: Person = { participantId: 'bas', name: 'Bas', initials: 'B', organisation: 'Bewoner', role: 'PARTICIPANT' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the register of people', () => {
  it('has something to call everybody, also who was forgotten and who took part in the original of a copy', async () => {
    await i18n.changeLanguage('nl');
    const register = [anna, { participantId: 'cor', organisation: 'Gemeente', role: 'PARTICIPANT' }, { participantId: 'dirk', role: 'PARTICIPANT' }];
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json(register))));

    const people = await peopleOf('a1')();

    expect(people?.map(({ name }) => name)).toEqual(['Anna', 'Iemand van Gemeente', 'Iemand (naam gewist)']);
  });

  it('tells namesakes of one organisation apart, in the order in which they joined', async () => {
    const jan = (participantId: string, organisation: string) => ({ participantId, name: 'Jan', organisation, role: 'PARTICIPANT' });
    const register = [jan('j1', 'Bewoner'), jan('j2', 'Gemeente'), jan('j3', 'Bewoner'), anna, jan('j4', 'Bewoner')];
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json(register))));

    const people = await peopleOf('a1')();

    expect(people?.map(({ name }) => name)).toEqual(['Jan', 'Jan', 'Jan 2', 'Anna', 'Jan 3']);
  });

  it('gives nobody the initials of somebody else, and keeps those of who was there before', async () => {
    const called = (name: string) => ({ participantId: name, name, organisation: 'Gemeente', role: 'PARTICIPANT' });
    const register = [called('Petra Willems'), called('Pieter de Wit'), called('Anna'), called('Petra Willems'), called('piet wouters')];
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json(register))));

    const people = await peopleOf('a1')();

    expect(people?.map(({ initials }) => initials)).toEqual(['PW', 'PW2', 'A', 'PW3', 'PW4']);
  });

  it('is fetched once for people who join close together', async () => {
    const fetch = vi.fn(() => Promise.resolve([anna, bas]));
    const people = new People(fetch);

    people.need(['anna']);
    people.need(['bas']);
    await vi.advanceTimersByTimeAsync(100);
    people.need(['anna', 'bas']);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(fetch).toHaveBeenCalledTimes(1);
    expect(people.known.get('bas')?.name).toBe('Bas');
  });

  it('is not asked for people who are known by then', async () => {
    const fetch = vi.fn(() => Promise.resolve([anna, bas]));
    const people = new People(fetch);

    const asked = people.refresh();
    people.need(['anna', 'bas']);
    await asked;
    await vi.advanceTimersByTimeAsync(10_000);

    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is asked again, a few times, while it does not know somebody yet', async () => {
    const fetch = vi.fn().mockResolvedValueOnce([anna]).mockResolvedValueOnce(undefined).mockResolvedValue([anna, bas]);
    const people = new People(fetch);

    people.need(['bas']);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(people.known.has('bas')).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
