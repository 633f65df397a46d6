import { isArithmetic } from '../conditions.ts';
import { doing } from '../find.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'adds-numbers',
  claims: 'Read',
  title: 'Calculates with numbers',
  why: '“Add” with numbers is arithmetic, not storage.',
  find: doing('add sum', isArithmetic),
  fires: [
    { name: 'add', description: 'Adds two numbers' },
    {
      name: 'add',
      description: 'Add a and b',
      inputSchema: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } },
    },
    { name: 'vector_add', description: 'Add two vectors' },
  ],
  ignores: [
    { name: 'add_item', description: 'Add an item' },
    { name: 'add_number_field', description: 'Add a field to a form' },
    { name: 'phone_add', description: 'Add a phone number to a contact' },
  ],
});
