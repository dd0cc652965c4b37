import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Tells the frame which of the chosen facts stand in its panel, where a view shows the others in place. */
export const PanelFacts = createContext<(ids: readonly string[]) => void>(() => undefined);

/** For a view that shows evidence in place: only these facts stand in the panel while it is there. */
export function usePanelFacts(ids: readonly string[]): void {
  const tell = useContext(PanelFacts);
  useEffect(() => { tell(ids); }, [tell, ids]);
  useEffect(() => () => { tell([]); }, [tell]);
}
