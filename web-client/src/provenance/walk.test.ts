// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { boxesOf } from './boxes';
import { nextBox, placed } from './placed';
import type { Provenance, Relation } from './requests';
import { storyOf } from './story';
import { branchesOf, groupsOf, type Branch } from './walk';

/** A provenance of these edges, each as `from relation to`; a thing is a kind and an id. */
function given(start: string, ...edges: readonly (readonly [from: string, relation: Relation, to: string])[]): Provenance {
  const keys = [...new Set([start, ...edges.flatMap(([from, , to]) => [from, to])])];
  return {
    revision: 9, start, leftOut: 0,
    nodes: keys.map((key) => {
      const [kind, id] = key.split(' ') as ['note', string];
      return { key, kind, id, text: id, revision: 1, facts: {} };
    }),
    edges: edges.map(([from, relation, to]) => ({ from, relation, to })),
  };
}

/** Branches as nested lists of keys; what is told elsewhere between brackets. */
function outline(branches: readonly Branch[]): unknown[] {
  return branches.map(({ node, toldElsewhere, branches: more }) => {
    const name = toldElsewhere ? `(${node.key})` : node.key;
    return more.length === 0 ? name : [name, outline(more)];
  });
}

describe('walking along a provenance', () => {
  const merged = given(
    'decision d', ['note key', 'ground-of', 'decision d'], ['note a', 'merged-into', 'note key'], ['note b', 'merged-into', 'note key'],
    ['decision d', 'led-to', 'action x'],
  );

  test('it goes back to what led to it and forth to what came of it, and not the one through the other', () => {
    expect(outline(branchesOf(merged, 'back'))).toEqual([['note key', ['note a', 'note b']]]);
    expect(outline(branchesOf(merged, 'forth'))).toEqual(['action x']);
    expect(outline(branchesOf({ ...merged, start: 'note a' }, 'forth'))).toEqual([['note key', [['decision d', ['action x']]]]]);
  });

  test('a thing that is reached along several ways goes on at the nearest one, and circles end', () => {
    const circle = given(
      'decision d', ['decision e', 'ground-of', 'decision d'], ['decision d', 'ground-of', 'decision e'],
      ['note n', 'ground-of', 'decision d'], ['note n', 'ground-of', 'decision e'],
    );

    expect(outline(branchesOf(circle, 'back'))).toEqual([['decision e', ['(decision d)', '(note n)']], 'note n']);
  });

  test('what is told comes in one order, whatever the order of the edges', () => {
    const told = given('decision d', ['consentRound c', 'held-for', 'decision d'], ['proposal p', 'text-of', 'decision d'], ['note n', 'ground-of', 'decision d']);

    expect(outline(branchesOf(told, 'back'))).toEqual(['note n', 'proposal p', 'consentRound c']);
  });

  test('the same relation with the same kind is one group', () => {
    const told = given('decision d', ['note n', 'ground-of', 'decision d'], ['hurdle h', 'ground-of', 'decision d'], ['note m', 'ground-of', 'decision d']);

    expect(groupsOf(branchesOf(told, 'back')).map(({ kind, branches }) => [kind, branches.length])).toEqual([['note', 2], ['hurdle', 1]]);
  });

  test('the story tells of the thing itself first, and then of each thing beside it', () => {
    const story = storyOf(merged, 'back');

    expect(story.map((paragraph) => paragraph.map(({ what, relation, others }) => [what.key, relation, others.map(({ node }) => node.key)]))).toEqual([
      [['decision d', 'ground-of', ['note key']]],
      [['note key', 'merged-into', ['note a', 'note b']]],
    ]);
    expect(storyOf(given('note n'), 'forth')).toEqual([]);
  });
});

describe('the chart', () => {
  const positions = ['a', 'b', 'c', 'd'].map((id) => [`position ${id}`, 'counted-in', 'consentRound c'] as const);
  const round = given('decision d', ...positions, ['consentRound c', 'held-for', 'decision d'], ['decision d', 'led-to', 'action x'], ['decision d', 'led-to', 'action y']);

  test('many that would say the same are one box, and every line has its ends', () => {
    const { boxes, lines } = boxesOf(round);

    expect(boxes.map(({ key, count }) => [key, count])).toEqual([
      ['decision d', 1], ['position counted-in before consentRound c', 4], ['consentRound c', 1], ['action x', 1], ['action y', 1],
    ]);
    const keys = new Set(boxes.map(({ key }) => key));
    expect(lines.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
    expect(lines).toHaveLength(4);
  });

  test('what came earlier is on the left; the arrow keys go along the lines and within a column', () => {
    const boxes = boxesOf(round);
    const where = placed(boxes, () => 'Werd');
    const x = (key: string) => where.places.get(key)?.x ?? Number.NaN;

    expect(x('consentRound c')).toBeLessThan(x('decision d'));
    expect(x('decision d')).toBeLessThan(x('action x'));
    expect(where.width).toBeGreaterThan(x('action x'));
    expect(nextBox(boxes, where, 'decision d', 'ArrowLeft')).toBe('consentRound c');
    expect(nextBox(boxes, where, 'consentRound c', 'ArrowRight')).toBe('decision d');
    expect(nextBox(boxes, where, 'decision d', 'ArrowUp')).toBeUndefined();
    const [upper = '', lower = ''] = ['action x', 'action y'].toSorted((one, other) => (where.places.get(one)?.y ?? 0) - (where.places.get(other)?.y ?? 0));
    expect(nextBox(boxes, where, upper, 'ArrowDown')).toBe(lower);
    expect(nextBox(boxes, where, lower, 'ArrowUp')).toBe(upper);
  });

  test('a circle is drawn as well', () => {
    const boxes = boxesOf(given('decision d', ['decision e', 'ground-of', 'decision d'], ['decision d', 'ground-of', 'decision e']));

    expect(placed(boxes, () => 'Werd').places.size).toBe(2);
  });
});
