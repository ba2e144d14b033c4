import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The Java that the product is built with; one that cannot run it says so in many lines, none of which says what to do. */
export function javaCommand(): string {
  const home = process.env.WIJKATELIER_JDK ?? process.env.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const answer = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (answer.error || !/version "25\b/.test(answer.stderr)) {
    throw new Error(`The tests in a browser need a JDK 25, and ${java} is none: point WIJKATELIER_JDK or JAVA_HOME at one.`);
  }
  return java;
}
