import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Failure, Loading } from './components/states.js';

/** A view that is loaded when it is first opened. What an id in its address names is its only property. */
export function lazyView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  let loaded: ComponentType<ViewProps> | undefined;
  return function LazyView(props: ViewProps) {
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (View) return;
      let gone = false;
      load().then((view) => {
        loaded = view;
        if (!gone) setView(() => view);
      }, () => { if (!gone) setFailed(true); });
      return () => { gone = true; };
    }, [View]);
    if (View) return <View {...props} />;
    return failed ? <Failure retry={() => void loadPageAgain()} /> : <Loading />;
  };
}

/**
 * Loads the page anew once the server answers: the file that did not come may be of an older build than the server has now, and only a new page knows the
 * names of the newer one. The state of the view stands in the address. While the server is still down, what is shown stays.
 */
async function loadPageAgain(): Promise<void> {
  const answers = await fetch(window.location.href, { method: 'HEAD' }).then(() => true, () => false);
  if (answers) window.location.reload();
}

export interface ViewProps {
  /** The global id in the address; undefined where it has none. */
  readonly id?: string | undefined;
}
