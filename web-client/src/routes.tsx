import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import type { FeaturePage } from './features/Feature';
import { FEATURES } from './features/features';
import { Loading } from './look/Loading';
import { BrokenBoundary } from './pages/BrokenBoundary';
import { Toasts } from './shell/Toasts';

const AtelierPage = lazy(() => import('./pages/AtelierPage'));
const FramedPage = lazy(() => import('./pages/FramedPage'));
const HostPage = lazy(() => import('./host/HostPage'));
const JoinPage = lazy(() => import('./pages/JoinPage'));
const NotFoundPage = lazy(() => import('./pages/NotFoundPage'));
const StartPage = lazy(() => import('./pages/StartPage'));

const PAGES = FEATURES.flatMap(({ pages = [] }) => pages);

function routeOf({ path, Page }: FeaturePage) {
  return path === '' ? <Route key="index" index element={<Page />} /> : <Route key={path} path={path} element={<Page />} />;
}

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
              <Route element={<FramedPage />}>{PAGES.filter(({ bare }) => !bare).map(routeOf)}</Route>
              {PAGES.filter(({ bare }) => bare).map(routeOf)}
            </Route>
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
      <Toasts />
    </BrokenBoundary>
  );
}
