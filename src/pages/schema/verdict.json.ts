import { type APIRoute } from 'astro';
import { z } from 'zod';
import { publishedVerdict } from '../../explain/published-verdict.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(publishedVerdict));
