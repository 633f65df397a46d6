import { type APIRoute, type GetStaticPaths } from 'astro';
import { readFrame, readSite, urls } from '../../catalogue/store.ts';
import { type FormerServer } from '../../manifest/former-servers.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readFrame().former.map((former) => ({ params: { former: former.server }, props: { former } }));

/** In place of a former server's verdicts: what became of it, and where its verdicts are now. */
export const GET: APIRoute<{ former: FormerServer }> = ({ props: { former } }) => {
  const { server, to, date, why } = former;
  const now =
    to === undefined
      ? { removed: date }
      : { renamed: date, to, url: new URL(urls().serverJson(to), readSite().url).href };
  return Response.json({ server, ...now, why });
};
