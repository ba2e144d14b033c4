// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isEventKind } from '../replay/captions';
import { projectFiles } from '../test/records';
import { eventOf } from './attempted';

const commands = [
  ...new Set(projectFiles('command-service/contract/src/test/resources/approved/command', '.json').map((file) => file.split('.')[0] ?? '')),
];

describe('what a refused command would have led to', () => {
  it('is known of every command, but of undoing and redoing, which lead to anything', () => {
    expect(commands.length).toBeGreaterThan(150);
    expect(commands.filter((command) => !isEventKind(eventOf(command) ?? '')).toSorted()).toEqual(['RedoLast', 'UndoLast']);
  });

  it.each([
    ['AddNote', 'NoteAdded'],
    ['DropOption', 'OptionDropped'],
    ['ClassifyDecision', 'DecisionClassified'],
    ['GiveScore', 'ScoreGiven'],
    ['TakeBackDot', 'DotTakenBack'],
  ])('of %s is %s', (command, event) => {
    expect(eventOf(command)).toBe(event);
  });

  it('is not known of what a later server may send', () => {
    expect(eventOf('FlyToTheMoon')).toBeUndefined();
    expect(eventOf('')).toBeUndefined();
  });
});
