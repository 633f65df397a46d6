// @ts-check
import { astroSettings } from './src/generator/astro-settings.ts';

export default astroSettings();
