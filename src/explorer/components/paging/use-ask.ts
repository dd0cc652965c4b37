import { useClient, type AnyVariables, type TypedDocumentNode } from '@urql/preact';
import { useCallback } from 'preact/hooks';

/** Asks the API once, outside what is shown: for exports. Fails where the API does. */
export function useAsk(): <Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data> {
  const client = useClient();
  return useCallback(async (query, variables) => {
    const { data, error } = await client.query(query, variables).toPromise();
    if (error) throw error;
    if (data === undefined) throw new Error('The API gave neither an answer nor an error.');
    return data;
  }, [client]);
}
