/* Shows GraphiQL with the questions as tabs; a link with ?query=…&variables=… opens that question instead. */
'use strict';

const element = React.createElement;
const asked = new URLSearchParams(location.search);

function show(questions) {
  const linked = asked.get('query');
  const tabs = linked ? [{ query: linked, variables: asked.get('variables') ?? '' }, ...questions] : questions;
  const properties = {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
    ...(linked ? { query: linked, variables: asked.get('variables') ?? undefined } : {}),
  };
  ReactDOM.createRoot(document.getElementById('graphiql')).render(element(GraphiQL, properties));
}

fetch('/graphiql/questions.json').then((response) => response.json()).then(show, () => { show([]); });
