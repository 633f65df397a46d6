import { words } from './entries.ts';

/** Who is spoken to and who is spoken of. */
export const who = {
  /** Whoever reads the definition. */
  you: words('you, yourself, thou'),
  model: words(`
    assistant, assistants, the model, language model, language models, ai, ais, ai agent, ai agents, ai assistant, ai model, llm, llms,
    agent, agents, claude, chatgpt, gpt, gemini, copilot, chatbot, the bot, assistive model, mcp client`),
  /** The person who is served and may be deceived. */
  person: words(`
    user, users, end user, end-user, human, humans, person, persons, customer, customers, people, anyone, anybody, someone, owner, the operator, reader, viewer,
    them, him, her, whoever asks, victim, somebody, anybody, the caller, requester, developer, nobody, no one, everyone, the one you serve`),
  they: words('they, he, she'),
  nobody: words('nobody, no one, no-one, only you'),
  /** Whose word binds the model. */
  authority: words(`
    operator, developer, developers, admin, admins, administrator, administrators, system administrator, vendor, platform operator, anthropic, openai, security team, it department, dba, legal, legal team, compliance team, supervisor, maker, makers, creator, creators, your principal, your owner, system prompt, system message, whoever configured, it security`),
  /** The person's or the model's own. */
  whose: words(`
    your, user's, users', the user's, human's, person's, customer's, owner's, their, operator's, developer's, home, his, her, whose, client's`),
};
