import { useErrorBoundary } from 'preact/hooks';
import { Route, Switch, useLocation } from 'wouter-preact';

import { ViewHead } from './components/view-head.js';
import { useWords } from './language/language.js';
import { lazyView } from './lazy-view.js';
import { Shell } from './shell.js';
import { shellWords } from './shell-words.js';
import { StartView } from './views/start/start-view.js';

const LineageView = lazyView(() => import('./views/lineage/lineage-view.js').then((file) => file.LineageView));
const PlanView = lazyView(() => import('./views/plan/plan-view.js').then((file) => file.PlanView));
const DepartmentsView = lazyView(() => import('./views/departments/departments-view.js').then((file) => file.DepartmentsView));
const DepartmentView = lazyView(() => import('./views/departments/department-view.js').then((file) => file.DepartmentView));
const NetworkView = lazyView(() => import('./views/network/network-view.js').then((file) => file.NetworkView));
const IndicatorsView = lazyView(() => import('./views/indicators/indicators-view.js').then((file) => file.IndicatorsView));
const DocumentsView = lazyView(() => import('./views/documents/documents-view.js').then((file) => file.DocumentsView));
const PoliciesView = lazyView(() => import('./views/policies/policies-view.js').then((file) => file.PoliciesView));
const GapsView = lazyView(() => import('./views/gaps/gaps-view.js').then((file) => file.GapsView));

/** The whole application: a view for each address, in the frame that all share. */
export function App() {
  return <Shell><Guarded /></Shell>;
}

/** A view that fails leaves the frame standing; going elsewhere mends it. */
function Guarded() {
  const [location] = useLocation();
  return <Boundary key={location.split('/')[1]}><Views /></Boundary>;
}

function Boundary({ children }: { readonly children: preact.ComponentChildren }) {
  const [error] = useErrorBoundary((caught: unknown) => { console.error(caught); });
  const words = useWords(shellWords);
  if (error === undefined) return <>{children}</>;
  return (
    <ViewHead title={words.broken}>
      <p>{words.brokenHelp}</p>
      <p><button type="button" onClick={() => { window.location.reload(); }}>{words.reload}</button></p>
    </ViewHead>
  );
}

function Views() {
  return (
    <Switch>
      <Route path="/"><StartView /></Route>
      <Route path="/lineage/:id?">{({ id }) => <LineageView id={id} />}</Route>
      <Route path="/plans/:id">{({ id }) => <PlanView id={id} />}</Route>
      <Route path="/departments"><DepartmentsView /></Route>
      <Route path="/departments/:id">{({ id }) => <DepartmentView id={id} />}</Route>
      <Route path="/network"><NetworkView /></Route>
      <Route path="/indicators"><IndicatorsView /></Route>
      <Route path="/documents"><DocumentsView /></Route>
      <Route path="/policies"><PoliciesView /></Route>
      <Route path="/gaps"><GapsView /></Route>
      <Route><NotFound /></Route>
    </Switch>
  );
}

function NotFound() {
  const words = useWords(shellWords);
  return <ViewHead title={words.notFound}><p>{words.notFoundHelp}</p></ViewHead>;
}
