import { ViewHead } from '../../components/view-head.js';

export function StartView() {
  return <ViewHead title="政脉" />;
}
