import { Suspense } from 'react';
import { lazyPart } from '../look/lazyPart';
import { Loading } from '../look/Loading';
import { Candidates } from './Candidates';
import { NeighbourhoodForm } from './NeighbourhoodForm';

// Readers of spreadsheets and archives are large, and few people need them.
const ImportFigures = lazyPart(() => import('./ImportFigures'));

/** The ways in which a neighbourhood comes on the list: from the intake, by hand, from a file. */
export function Bringing() {
  return (
    <>
      <Candidates />
      <NeighbourhoodForm />
      <Suspense fallback={<Loading />}><ImportFigures /></Suspense>
    </>
  );
}
