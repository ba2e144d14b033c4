import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Loading } from './look/Loading';
import { BrokenBoundary } from './pages/BrokenBoundary';
import { Toasts } from './shell/Toasts';

const AtelierPage = lazy(() => import('./pages/AtelierPage'));
const BoardPage = lazy(() => import('./board/BoardPage'));
const DecisionPage = lazy(() => import('./decision/DecisionPage'));
const DecisionsPage = lazy(() => import('./decision/DecisionsPage'));
const HostPage = lazy(() => import('./host/HostPage'));
const JoinPage = lazy(() => import('./pages/JoinPage'));
const NotFoundPage = lazy(() => import('./pages/NotFoundPage'));
const OverviewPage = lazy(() => import('./overview/OverviewPage'));
const ReplayPage = lazy(() => import('./replay/ReplayPage'));
const StakeholderPage = lazy(() => import('./stakeholder/StakeholderPage'));
const StartPage = lazy(() => import('./pages/StartPage'));

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
              <Route index element={<OverviewPage />} />
              <Route path="board/:boardId" element={<BoardPage />} />
              <Route path="stakeholders" element={<StakeholderPage />} />
              <Route path="decisions" element={<DecisionsPage />} />
              <Route path="decisions/:decisionId" element={<DecisionPage />} />
              <Route path="replay" element={<ReplayPage />} />
            </Route>
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
      <Toasts />
    </BrokenBoundary>
  );
}
