// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { complaintsOf, homeOf } from '../test/compiled';
import { projectFile, projectFiles } from '../test/records';
import { REFUSAL_CODES } from './refusals';

const APPROVED = 'command-service/contract/src/test/resources/approved';
const GOLDEN = 'query-service/src/test/resources/golden';
const codes = projectFile(`${APPROVED}/refusal-codes.txt`);
const commands = projectFiles(`${APPROVED}/command`, '.json');
const enums = (projectFile(`${APPROVED}/enum-values.txt`) ?? '').split('\n').filter(Boolean);
const goldens = projectFiles(GOLDEN, '.json');

/** The approved files as values in TypeScript: what the types do not allow, the compiler says. */
const sources = new Map([
  ['command types', keysOf('CommandType', 'commands', [...new Set(commands.map((file) => file.split('.')[0] ?? ''))])],
  ...commands.map((file) => [file, commandIn(file)] as const),
  ...enums.map((line) => [line.split(' ')[0] ?? '', enumIn(line)] as const),
  ...goldens.map((file) => [file, itemsIn(file)] as const),
]);
const complaints = complaintsOf(sources);

describe('the contract', () => {
  it.skipIf(codes === undefined)('has every approved refusal code, and no other', () => {
    const approved = (codes ?? '').split('\n').flatMap((line) => line.split(' ')[0] || []);

    expect([...REFUSAL_CODES].toSorted()).toEqual(approved.toSorted());
  });

  it.skipIf(commands.length === 0)('has every approved command, and no other', () => {
    expect(complaints.get('command types')).toEqual([]);
  });

  it.each(commands)('has the fields of %s, by name and by type', (file) => {
    expect(complaints.get(file)).toEqual([]);
  });

  it.each(enums.map((line) => line.split(' ')[0] ?? ''))('has the approved values of %s', (name) => {
    expect(complaints.get(name)).toEqual([]);
  });

  it.each(goldens)('has the fields of the items in %s, as the query-service folds them', (file) => {
    expect(complaints.get(file)).toEqual([]);
  });

  it('notices a field that is not of the contract, and one that is missing', () => {
    const found = complaintsOf(
      new Map([
        ['too many', `import type { CommandOf } from './commands';\nexport const given: CommandOf<'OpenAtelier' | 'RemoveNote'> = { type: 'RemoveNote', noteId: 'n1', why: '' };`],
        ['too few', `import type { CommandOf } from './commands';\nexport const given: CommandOf<'RemoveNote'> = { type: 'RemoveNote' };`],
      ]),
    );

    expect(found.get('too many')?.join()).toMatch(/'why' does not exist/);
    expect(found.get('too few')?.join()).toMatch(/'noteId' is missing/);
  });
});

/** A full file has every field that there is; a minimal one all that must be there. */
function commandIn(file: string): string {
  const json = projectFile(`${APPROVED}/command/${file}`) ?? '';
  const { type } = JSON.parse(json) as { type: string };
  const whole = file.includes('minimal') ? `CommandOf<'${type}'>` : `Required<CommandOf<'${type}'>>`;
  return `import type { CommandOf } from './commands';\nexport const given: ${whole} = ${json};`;
}

function enumIn(line: string): string {
  const [name = '', values = '[]'] = line.split(' ');
  return keysOf(name, homeOf(name) ?? 'nowhere', JSON.parse(values) as string[]);
}

function keysOf(type: string, home: string, values: readonly string[]): string {
  const record = Object.fromEntries(values.map((value) => [value, true]));
  return `import type { ${type} } from './${home}';\nexport const given: Record<${type}, true> = ${JSON.stringify(record)};`;
}

function itemsIn(file: string): string {
  const { everybody } = JSON.parse(projectFile(`${GOLDEN}/${file}`) ?? '') as { everybody: readonly [string, string, object][] };
  const items = everybody.map(([kind, , fields], index) => `export const given${index}: ItemFields['${kind}'] = ${JSON.stringify(fields)};`);
  return [`import type { ItemFields } from './items';`, ...items].join('\n');
}
