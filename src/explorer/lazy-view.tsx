import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Failure, Loading } from './components/states.js';

/** A view that is loaded when it is first opened. What an id in its address names is its only property. */
export function lazyView(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  let loaded: ComponentType<ViewProps> | undefined;
  return function LazyView(props: ViewProps) {
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (View) return;
      let gone = false;
      setFailed(false);
      load().then((view) => {
        loaded = view;
        if (!gone) setView(() => view);
      }, () => { if (!gone) setFailed(true); });
      return () => { gone = true; };
    }, [View, attempt]);
    if (View) return <View {...props} />;
    return failed ? <Failure retry={() => { setAttempt(attempt + 1); }} /> : <Loading />;
  };
}

export interface ViewProps {
  /** The global id in the address; undefined where it has none. */
  readonly id?: string | undefined;
}
