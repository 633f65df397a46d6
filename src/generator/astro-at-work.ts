import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { makeFolder } from '../files/make-folder.ts';
import { astroFolder, astroSettings } from './astro-settings.ts';
import { home } from './home.ts';

/** Makes the generator's folder Astro's root, after Astro has chosen where it writes. */
const rootAtHome: AstroIntegration = {
  name: 'root-at-home',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ root: pathToFileURL(join(home, '/')) });
    },
  },
};

/**
 * `astroSettings` for a run of Astro that writes nothing into the generator's folder, which may be a package that nobody may
 * write to. Astro has no setting for its folder `.astro`: that stands below the root with which a run begins, so it begins
 * beside the store. Makes that folder.
 * @param integrations those of this run, after the generator's own
 */
export function astroAtWork(integrations: readonly AstroIntegration[]): AstroInlineConfig {
  const settings = astroSettings();
  makeFolder(astroFolder());
  return {
    ...settings,
    integrations: [rootAtHome, ...(settings.integrations ?? []), ...integrations],
    configFile: false,
    root: astroFolder(),
    srcDir: join(home, 'src'),
    publicDir: join(home, 'public'),
  };
}
