import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { FEATURES } from './features/features';
import { Loading } from './look/Loading';
import { BrokenBoundary } from './pages/BrokenBoundary';
import { Toasts } from './shell/Toasts';

const AtelierPage = lazy(() => import('./pages/AtelierPage'));
const HostPage = lazy(() => import('./host/HostPage'));
const JoinPage = lazy(() => import('./pages/JoinPage'));
const NotFoundPage = lazy(() => import('./pages/NotFoundPage'));
const StartPage = lazy(() => import('./pages/StartPage'));

const PAGES = FEATURES.flatMap(({ pages = [] }) => pages);

/** Every address of the client; the code of a page comes when it is opened. */
export function Pages() {
  return (
    <BrokenBoundary>
      <BrowserRouter>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/" element={<StartPage />} />
            <Route path="/join/:code" element={<JoinPage />} />
            <Route path="/host" element={<HostPage />} />
            <Route path="/atelier/:atelierId" element={<AtelierPage />}>
              {PAGES.map(({ path, Page }) =>
                path === '' ? <Route key="index" index element={<Page />} /> : <Route key={path} path={path} element={<Page />} />,
              )}
            </Route>
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
      <Toasts />
    </BrokenBoundary>
  );
}
