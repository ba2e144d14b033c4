import { Suspense } from 'react';
import { BrowserRouter, matchPath, Route, Routes } from 'react-router';
import type { FeaturePage } from './features/Feature';
import { FEATURES } from './features/features';
import { lazyPart } from './look/lazyPart';
import { Loading } from './look/Loading';
import { BrokenBoundary } from './pages/BrokenBoundary';
import { Toasts } from './shell/Toasts';

const AtelierPage = lazyPart(() => import('./pages/AtelierPage'));
const FramedPage = lazyPart(() => import('./pages/FramedPage'));
const NotFoundPage = lazyPart(() => import('./pages/NotFoundPage'));

const OUTSIDE = [
  { path: '/', Page: lazyPart(() => import('./pages/StartPage')) },
  { path: '/join/:code', Page: lazyPart(() => import('./pages/JoinPage')) },
  { path: '/host', Page: lazyPart(() => import('./host/HostPage')) },
];
const INSIDE = '/atelier/:atelierId';
const PAGES = FEATURES.flatMap(({ pages = [] }) => pages);

function routeOf({ path, Page }: FeaturePage) {
  return path === '' ? <Route key="index" index element={<Page />} /> : <Route key={path} path={path} element={<Page />} />;
}

/** Brings the code of what is at an address, so that it is drawn as soon as there is something to show. */
export async function prepare(address: string): Promise<void> {
  const page = PAGES.find(({ path }) => matchPath(`${INSIDE}/${path}`, address));
  const parts = page
    ? [AtelierPage, ...(page.bare ? [] : [FramedPage]), page.Page]
    : OUTSIDE.filter(({ path }) => matchPath(path, address)).map(({ Page }) => Page);
  await Promise.all(parts.map((part) => part.prepare()));
}

/** Every address of the client; the code of a page comes when it is opened. */
export function Pages() {
  return (
    <BrokenBoundary>
      <BrowserRouter>
        <Suspense fallback={<Loading />}>
          <Routes>
            {OUTSIDE.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />)}
            <Route path={INSIDE} element={<AtelierPage />}>
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
