import { doing, upFront } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'operates-an-interface',
  claims: 'Execute',
  title: 'Operates a page, a screen or a device',
  why: 'A click or a key press does whatever the control behind it does.',
  find: doing(
    'click tap press swipe scroll hover drag type focus zoom blur pinch navigate goto unfocus maximize minimize keypress longpress doubleclick dblclick',
    upFront,
  ),
  fires: [
    { name: 'browser_click', description: 'Click an element' },
    { name: 'press_key', description: 'Press a key' },
    { name: 'navigate', description: 'Navigate to a page' },
  ],
  ignores: [
    { name: 'get_click_stats', description: 'Get click statistics' },
    { name: 'list_pages', description: 'List pages' },
    { name: 'type_info', description: 'Show a type' },
  ],
});
