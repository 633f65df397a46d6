import { watchCopyButtons } from './copy.ts';
import { offerDownloads } from './download.ts';
import { watchPolicy } from './policy-chooser.ts';
import { watchSearch } from './search-opener.ts';
import { offerShortcutSwitch } from './shortcuts.ts';
import { watchTables } from './tool-table.ts';
import { watchThemeToggle } from './theme.ts';

watchThemeToggle();
watchCopyButtons();
watchPolicy();
offerDownloads();
watchTables();
watchSearch();
offerShortcutSwitch();
