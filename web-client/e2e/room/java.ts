import { join } from 'node:path';

/** The Java that the product is built with. */
export function javaCommand(): string {
  const home = process.env.WIJKATELIER_JDK ?? process.env.JAVA_HOME;
  return home ? join(home, 'bin', 'java') : 'java';
}
