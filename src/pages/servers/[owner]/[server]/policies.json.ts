import { type APIRoute, type GetStaticPaths } from 'astro';
import { renderedServers } from '../../../../catalogue/rendered-servers.ts';
import { readServer } from '../../../../catalogue/store.ts';
import { serverParams } from '../../../../catalogue/views/routes.ts';
import { serverPolicies } from '../../../../explain/server-policies.ts';

export const getStaticPaths: GetStaticPaths = () =>
  renderedServers().map((id) => ({ params: { ...serverParams(id) }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => Response.json(serverPolicies(readServer(props.id)));
