import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(import.meta.dirname, '..');
const CONTRACT = join(SRC, 'contract');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  types: [],
};

/** What the compiler has against each of these sources, as if they were files in `src/contract`; by name, empty when all is well. */
export function complaintsOf(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const files = new Map([...sources].map(([name, text]) => [join(CONTRACT, `${name}.given.ts`), { name, text }]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.text ?? readFile(path);
  host.getSourceFile = (path, options, ...rest) => {
    const given = files.get(path);
    return given ? ts.createSourceFile(path, given.text, options) : getSourceFile(path, options, ...rest);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return new Map([...files].map(([path, { name }]) => [name, complaintsOn(program, path)]));
}

/** The file of the contract in which a type is declared, without ending. */
export function homeOf(type: string): string | undefined {
  const declared = new RegExp(`^export (type|interface) ${type}\\b`, 'm');
  return readdirSync(CONTRACT)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .find((file) => declared.test(readFileSync(join(CONTRACT, file), 'utf8')))
    ?.replace(/\.ts$/, '');
}

function complaintsOn(program: ts.Program, path: string): string[] {
  const source = program.getSourceFile(path);
  if (!source) return [`${path} was not read`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
