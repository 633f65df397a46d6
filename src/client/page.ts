import { watchCopyButtons } from './copy.ts';
import { watchSearch } from './search-opener.ts';
import { watchTables } from './tool-table.ts';
import { watchTabs } from './tabs.ts';
import { watchThemeToggle } from './theme.ts';

watchThemeToggle();
watchCopyButtons();
watchTabs();
watchTables();
watchSearch();
