import { wordSet } from '../../language/words.ts';
import { both, described, either, near, on, onNothing, said } from '../conditions.ts';
import { allOf, anyOf, argumentsFor, argumentsNamed, doing } from '../find.ts';
import { rule } from '../rule.ts';

const models = wordSet('model ai llm assistant agent chatbot completion gpt copilot expert');
const someModel = /\b(?:LLM|language model|chat model|AI (?:model|assistant|agent)|chat completions?|models?)\b/;

export default rule({
  id: 'asks-a-model',
  claims: 'risk:asks-a-model',
  title: 'Hands a prompt to a model that answers',
  why: 'What the prompt holds leaves for the service that runs the model, and what it answers is not the author’s.',
  find: allOf(
    anyOf(
      doing(
        'ask chat consult prompt query send talk converse',
        either(on(models), near(models), both(onNothing, described(someModel))),
        said,
      ),
      doing('create generate', on(wordSet('completion')), said),
      allOf(argumentsNamed(/^messages$/), doing('ask reason answer analyze conduct perform research think', said)),
    ),
    anyOf(argumentsFor('prompt'), argumentsNamed(/^(?:messages?|question|input|user_?message|text|deployment)$/i)),
  ),
  fires: [
    {
      name: 'ask_model',
      description: 'Ask a language model a question',
      inputSchema: { properties: { prompt: { type: 'string' } } },
    },
    {
      name: 'chat',
      description: 'Chat with one of several models',
      inputSchema: { properties: { messages: { type: 'array' } } },
    },
    {
      name: 'create_completion',
      description: 'Create a text completion',
      inputSchema: { properties: { prompt: { type: 'string' } } },
    },
  ],
  ignores: [
    {
      name: 'ask_user',
      description: 'Ask the user a question',
      inputSchema: { properties: { question: { type: 'string' } } },
    },
    { name: 'list_models', description: 'List models' },
    {
      name: 'query_rows',
      description: 'Query rows of a table',
      inputSchema: { properties: { query: { type: 'string' } } },
    },
  ],
});
