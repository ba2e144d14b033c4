import library from '../../../command-service/contract/src/main/resources/work-forms/library-1.3.0.json';
import type { WorkFormLibrary } from '../contract/programme';

/** The library of working methods that ships with the product. */
export const LIBRARY = library as WorkFormLibrary;

/** Answers as the server does when it is asked for the library. */
export function givesLibrary(): Promise<Response> {
  return Promise.resolve(Response.json(LIBRARY));
}
