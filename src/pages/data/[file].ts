import { type APIRoute, type GetStaticPaths } from 'astro';
import { dataFiles, type DataFile, dataText } from '../../catalogue/data-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles().map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(dataText(file), { headers: { 'content-type': file.type } });
