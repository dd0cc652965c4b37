import { OrganizationLink } from '../../components/organization-link.js';
import { useQuestion } from '../../graphql/use-question.js';
import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { BodyNameDocument } from './body-name.generated.js';
import { networkWords } from './network-words.js';

/** Says that only one body's part is shown, and takes that back. */
export function OnlyBody({ id }: { readonly id: string | undefined }) {
  const words = useWords(networkWords);
  const { change } = useUrlState();
  const { data } = useQuestion(BodyNameDocument, { id: id ?? '' }, { pause: id === undefined });
  const body = data?.node;
  if (id === undefined || body?.__typename !== 'Organization') return null;
  return (
    <p class="network-only">
      <span>{words.only} <strong><OrganizationLink organization={body} /></strong></span>
      <button type="button" class="plain no-print" onClick={() => { change({ body: undefined }); }}>{words.onlyRemove}</button>
    </p>
  );
}
