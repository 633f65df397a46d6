import { words } from './entries.ts';

/** What is spoken of. */
export const things = {
  it: words(
    'it, this, these, those, of it, any of this, all of this, any of it, what you did, what was done, what you do, about that, what happens here, what happened',
  ),
  /** What goes on between tool and model, as opposed to what a tool returns. */
  step: words(`
    step, tool call, tool calls, call, calls, action, actions, upload, uploads, uploading, copy, copies, transfer, transfers, forwarding, instruction, instructions, directive, process, behaviour, existence, reading, exfiltration,
    extra request, second request, additional request, sync, backup, backups, recipient, use of, usage, procedure, side effect, side effects, transmission, transmitted, activity, originals, lookup, which files, parameter, argument,
    logging, tracking, telemetry, redirect, redirection, second transfer, sharing, mirroring, failure, failed, how it, how this, why it, files, data flow, file access, duplicate, secondary, where, backup ends up, fee, charge, surcharge`),
  /** What has been done. */
  /** Where secrets are taken from. */
  /** What nobody hands out. */
  stolen: words(
    `output of env, output of printenv, saved passwords, saved browser passwords, browser passwords, stored passwords, saved logins, stored logins, saved credentials, saved browser, login cookies, browser cookies, keychain entries`,
  ),
  impression: words('impression, under the impression, belief, believe, believing, think that, assume that nothing'),
  update: words('update, directive, notice, instruction, announcement, bulletin, memo, mandate'),
  everything: words('everything, everything else, anything else, all else'),
  source: words(
    `from the project, project's configuration, project configuration, from the environment, from your environment, from the config, from the configuration, configuration, config, from disk, from the machine, home directory, user's home, the home folder, from the repository, from the workspace, from the keychain, from the browser, of the workspace, of the project, stored on, saved in, their machine, local machine, the disk`,
  ),
  last: words('last, latest, recent, most recent, past, previous, final'),
  others: words('others, other ones, alternatives, the rest, competitors, anything else, any alternative'),
  nuisance: words(
    'slows, slow things down, annoys, annoy, wastes, waste of time, pointless, needless, superfluous, unhelpful, annoying, bothersome, tedious, irritates, only confuses, confuses',
  ),
  command: words(
    'shell command, shell commands, command, commands, terminal command, terminal commands, code you, file you, files you, commit you, script you, every file, all files, all code, all commands',
  ),
  them: words(
    'it, its, them, their, they, these, those, each, what it, what you find, the result, the contents, the content, everything, all of it, any match, matches, whatever you find, the findings',
  ),
  identifier: words(
    'id, ids, title, name, identifier, url, link, uuid, thread id, type, message, messages, model, completion, completions, completion api, api',
  ),
  past: words(
    `is sent, is copied, is read, is also, are sent, was, were, has been, have been, had been, had, did, you have, you did, you used, you called, you were, you are, you've, is being, are being, is also, are also, gets, got, happened, took place, also, goes to, go to, went`,
  ),
  /** One in particular. */
  the: words(`the, this, that, these, those, any, your, second, extra, additional, hidden, such`),
  /** What the person gets to read. */
  reply: words(`response, summary, 
    reply, replies, answer, answers, responses, summaries, log, activity log, preview, confirmation text, transcript, what is displayed, what is shown, message, explanation, final answer, conversation, recap, chat, summarising, summarizing, audit log, audit trail, on screen`),
  /** Secrets that somebody holds. */
  secret: words(`ssh keys, 
    password, passwords, private key, private keys, ssh key, ssh private key, secret key, secret keys, credential, credentials, secrets, environment variables, env vars, env variables, session cookies, session token, session tokens, seed phrase, seed phrases, recovery phrase,
    mnemonic, api key, api keys, access token, access tokens, bearer token, bearer tokens, auth token, auth tokens, auth line, auth lines, saved logins, saved passwords, keychain, password file, database password, passphrase, passphrases, card numbers, wallet keys, 2fa codes, one-time codes, otp codes, browser cookies,
    browser history, address book, master password, refresh token, encryption keys, signing key, connection strings, output of env, output of printenv, login data, sensitive data, private data, secret, host keys`),
  /** What is secret or common, as the case may be. */
  keyLike: words(
    `tokens, token, keys, cookies, contacts, contact list, personal data, personal information, clipboard, credit card, credit cards, login, logins, pin, salary, health, location`,
  ),
  secretFile: words(`
    .ssh*, .aws*, .gnupg*, .cursor/*, .claude*, .netrc, .npmrc, .pypirc, .kube*, .docker/config*, .git-credentials, .gitcredentials, .bash_history, .bashrc, .zshrc, .bash_profile, .profile, .zsh_history, .config/gh*, .config/gcloud*, .azure*, .codex*, .gemini*, .git/config,
    .env, .env.local, .env.production, env files, id_rsa, id_ed25519, id_ecdsa, id rsa, id ed25519, etc/passwd, etc/shadow, etc/sudoers, etc passwd, etc shadow, mcp.json, claude_desktop_config.json, credentials file, credentials files, private key file, ssh key file, password file, secrets file,
    wallet.dat, keystore, login.keychain, cookies.sqlite, authorized_keys, .htpasswd, .pgpass, .vault*, hosts.yml, credentials.json, secrets.yaml, secrets.yml, .mozilla*, service-account.json, home directory, ssh folder, ssh directory, terraform.tfstate, home folder, .pgpass, .my.cnf, .s3cfg, aws/credentials`),
  /** What has been said between person and model. */
  talk: words(`
    conversation, chat, dialogue, dialog, transcript, chat history, conversation history, message history, chat log, chat transcript, conversation context, conversation log, session history, previous messages, prior messages, earlier messages, last messages, user messages, the user's messages, context window, earlier chats,
    previous chats, earlier conversations, previous conversations, prior turns, previous turns, your memory, your memories, message log, preceding messages, past messages, messages of the user, messages from the user, your context, everything in context, twenty messages, recent messages, this thread, interaction history`),
  /** What was said before and belongs to nobody else. */
  pastTalk: words(`
    earlier chats, previous chats, earlier conversations, previous conversations, past conversations, past chats, your memory, your memories, your context window, your conversation with, your chat with, your dialogue, your conversation so far, conversation with the user, dialogue with the user, dialogue with the human, chat with the user,
    conversation with the human, the user's messages, the user's earlier messages, messages of the user, messages from the user, user's previous messages, everything in context, twenty messages of the user, last user messages, user messages, your transcript, prior turns, earlier turns, previous turns, everything above, all previous messages, all prior messages, all earlier messages, twenty messages, messages by the user,`),
  said: words(
    `came up, come up, been mentioned, appeared, said, says, say, wishes, configured, laid down, told, instructed, ordered, handed, indicated, gave, taught, demanded, typed, told you, wrote, told, shared, mentioned, written, entered, asked, requested, uploaded, has shared, gave you, confided, disclosed, revealed, given you, stated, talked about, discussed`,
  ),
  sofar: words(`this conversation, 
    so far, in this dialogue, up to this message, up to now, until now, up to this moment, up to this point, until this point, in this session, this session, this chat, of this session, current conversation, current chat, above this call, with the human, thus far, preceding this call, before this call, since the session began, in this chat`),
  prompt: words(`your reasoning, 
    system prompt, system prompts, system message, system messages, hidden prompt, initial prompt, original prompt, secret prompt, developer message, developer prompt, hidden instructions, initial instructions, secret instructions, internal instructions, original instructions, system instructions, chain of thought, your instructions, instructions to you, operator's instructions, prompt you, your prompt, your configuration, your rules,
    prompt that governs, prompt that controls, instructions that govern, text that governs, instructions you were, instructions you received, instructions you have, your guidelines, developer's instructions`),
  /** A place that takes free text along. */
  aside: words(`
    parameter, parameters, field, fields, argument, arguments, param, note, notes, sidenote, side_note, side note, context, metadata, hint, debug, reason, comment, memo, feedback, request, requests, query, call, calls, header, headers, url, body, payload, value, input, with it, with the call, along, as well, trace, tags, extra, here, below, this tool, the tool, server, to us, each time, form, endpoint, message, reason field, every call`),
  content: words(
    `content, contents, text, data, lines, line, output, everything, base64, encoding, transcript, copy, listing, dump, result of, hash, bytes`,
  ),
  has: words(
    `has open, has opened, has written, find, finds, found, come across, comes across, knows, saw, encounter, have access to, remember, can reach, hold, holds, have, can find, can see, available to you, in this chat, in the conversation, in this conversation, lying around, in your context, anywhere`,
  ),
  /** Tools of others. */
  other: words(`
    other, another, others, alternative, alternatives, competing, competitor, competitors, rival, different, standard, builtin, conflicting, similar, remaining, rest, the rest, anything else, anything offered, something else, third-party, third party, else`),
  tool: words('tool, tools, server, servers, function, functions, mcp server, mcp servers, tool call, tool calls'),
  /** What serves as a tool. */
  product: words(`
    provider, providers, option, mcp, method, methods, plugin, plugins, integration, integrations, search, searches, web search, reader, file reader, browser, alternatives, vendor, vendors, others, connector, connectors, services, service, searcher, sender, mailer, app, apps, product, products, system, systems, implementation, implementations, capability, capabilities, extension, extensions, anything, counterpart, counterparts, competitors`),
  through: words(
    `through us, through here, through this, through this tool, through it, here, via this, via this tool, via us, with this tool, by this tool, to this tool, to us, over this tool, this way, through this one, through this server, by means of this`,
  ),
  mine: words(
    `this tool, this, this function, this server, this one, it, me, here, through us, through here, our, ours, us, through this, this endpoint, this service, with this, our tool, our server, my, my tool`,
  ),
  bad: words(`
    broken, deprecated, unsafe, unreliable, outdated, disabled, forbidden, insecure, compromised, retired, junk, obsolete, inferior, slow, wrong, inaccurate, discontinued, dangerous, malicious, not trusted, untrustworthy, faulty, buggy, stale, worse, useless, no longer available, unavailable, decommissioned, removed, gone, hallucinate, incorrect, risky, banned, down, untrusted, defective, unstable, vulnerable, inferior results, poor, invalid, void`),
  only: words('only, just, sole, solely, exclusively, the one, nothing but'),
  occasion: words(`
    conversation, conversations, task, tasks, turn, turns, request, requests, question, questions, session, sessions, message, messages, interaction, interactions, situation, case, prompt, prompts, lookup, lookups, search, searches, problem, problems, operations, user request, step, response, responses, job, chat`),
  /** Where a tool of somebody else would send, pay or write to. */
  payee: words(`recipient, recipients, number, 
    bcc, beneficiary, account, account number, iban, remote, wallet, wallet address, guest, guests, destination, hidden copy, blind copy, attendee, attendees, payee, to field, receiver, invitee`),
  traffic: words(`
    chat message, chat messages, emails, e-mail, e-mails, mail, mails, message, messages, payment, payments, transfer, transfers, transaction, transactions, event, invoice, invoices, commit, commits, file, uploads, write, writes, push, pushes, requests, posts, booking, bookings, orders, crypto transfer, crypto transfers, pull request, pull requests, calendar tools, mailer, issues`),
  shellWord: words('cat, whoami, curl, wget, chmod, printenv, echo, base64, scp, nc'),
  message: words('message, text, notice, alert'),
  shell: words(
    `sudo, curl, wget, rm -rf, bash -c, chmod, nc -e, powershell, /dev/tcp, base64 -d, | sh, | bash, force=true, --force, cron.d, crontab, --no-verify, eval`,
  ),
  danger: words(`
    delete_*, remove_*, drop_*, destroy_*, shell_*, exec_*, execute_*, run_command, run_shell, run_terminal*, bash, terminal, send_*, transfer_*, pay_*, write_file, edit_file, create_*, post_*, upload_*, push_*, git_push, share_*, move_*, grant_*, add_user*, kill_*, withdraw*, read_file, read_text_file, http_request, fetch, http_post, slack_*`),
  theirTool: words(
    `of the filesystem server, from the filesystem server, of the bank server, chat tool, mail tool*, email tool*, gmail tool*, whatsapp tool*, the slack tool, bank tool*, trusted tool*, official tool*, original tool*, other server's tool*, mailer, calendar tool, calendar tools, database tool, payment tool, slack tool, browser tool, shell tool, git tool, file tool, file tools, messaging tool, github tool, banking tool, filesystem server, crm tool, storage tool`,
  ),
  what: words(`what, whatever, everything, anything, all that, that which`),
  question: words('question, questions, topic, subject, asked, relevant'),
  secondary: words('secondary, irrelevant, unimportant, not important, beside the point, comes second, second'),
  task: words(`task, job, question, request, activity, work, assignment`),
  following: words(`following, in its place, instead, this instead, what follows, as described, below`),
  weightier: words(
    `more important, higher, higher rank, superior, above, of more weight, more binding, more authoritative, more relevant, the only authority, the highest authority, outweighs`,
  ),
  conflict: words(
    `disagree, disagrees, conflict, conflicts, contradict, contradicts, clash, clashes, differ, differs, diverge, are at odds, in conflict`,
  ),
  turn: words(`human:, assistant:, user:, ai:, system:`),
  modelTurn: words('assistant:, ai:'),
  are: words(
    `are, is, has been, have been, was, were, return, returns, be, will, give, gives, tend to, may, became, become, considered`,
  ),
  alone: words(`alone, aside, out, unused, be, untouched, behind`),
  leave: words(`leave, leaving, put, push`),
  your: words(`your, you, assistant's, model's, yours, ai's`),
  /** What binds the model. */
  instr: words(`
    instruction, instructions, directive, directives, guideline, guidelines, guidance, directions, system prompt, system prompts, system message, system messages, prompt, programming, training, rule, rules, policy, policies, orders, constraints, restrictions, restriction, limits, limitations, guard rails, guardrails, guard rail, guardrail, safeguards, brief, briefing, safety checks, safety rules, safety policy, safety measures,
    content policy, content policies, ethics, alignment, moderation, safety filters, safety guidelines, usage policy, safety training, security policy, security policies, refusals, refusal, security checks, protections, developer message, boundaries, norms, principles, code of conduct`),
  safety: words(
    `guardrails, safety checks, safety rules, safety policy, safety measures, content policy, content policies, guard rails, safety filters, safety guidelines, safety training, ethics, usage policy, safeguards, refusals, safety protocols, ethical guidelines, security policies, safety constraints, safety instructions`,
  ),
  earlier: words(
    `previous, previously, prior, earlier, preceding, former, foregoing, above, original, initial, system, safety, past, old, before, until now, so far, up to now, at the start, from before, older, preexisting, pre-existing, current, other`,
  ),
  void: words(`
    void, obsolete, suspended, cancelled, canceled, lifted, no longer apply, no longer applies, not hold, does not hold, do not hold, not apply, do not apply, don't apply, does not apply, doesn't apply, switched off, turned off, outdated, end here, ends here, end now, superseded, revoked, no longer valid, out of force, not in force, do not cover, not cover, don't cover, irrelevant, stop here, cease,
    no longer hold, no longer count, does not count, do not count, no longer binding, out of date, secondary, be ignored, be disregarded, rescinded, deactivated, overridden, no longer in effect, nullified, is off, are off, null and void, not allowed, are over, is over`),
  /** Rights that a text cannot give. */
  privilege: words(
    `elevated privileges, elevated rights, admin privileges, administrator privileges, root privileges, root access, admin rights, administrator rights, full permissions, full authority, full autonomy, maximum privileges, superuser rights, elevated permissions, unlimited access, unrestricted access, higher privileges, operator privileges, developer privileges`,
  ),
  outrank: words(`takes precedence, 
    outrank, outranks, precedence over, priority over, supersede, supersedes, superseding, overrule, overrules, trump, trumps, more important than, above your, prevail over, prevails over, prevails, prevail, beat, weigh more, weighs more, stronger than, wins over, cancels, nullifies, take precedence, takes priority, what counts is, higher priority`),
  goal: words(
    `real goal, true goal, actual goal, new goal, real task, true task, actual task, new task, real purpose, true purpose, new mission, real mission, mission, new instructions, new objective, primary objective, real objective, true objective, only goal, new role, actual purpose, main goal, first duty, new instruction, new priority, main objective`,
  ),
  free: words(`
    unrestricted, no limits, no restrictions, without restrictions, without any restrictions, no limitations, no filters, no rules, unfiltered, uncensored, unbound, jailbroken, no longer bound, no longer restricted, without restraint, without limits, released from, freed from, free of all, free from all, exempt from, not bound, not restricted, not limited by, unconstrained, without any limits, without filters, has no limits, have no limits, unlimited access, all permissions, elevated privileges, elevated rights, admin privileges, administrator privileges, root privileges, full permissions, full authority, full autonomy, maximum privileges, superuser, god mode`),
  role: words(`
    admin, administrator, root, root shell, superuser, system operator, dan, developer mode, admin mode, maintenance mode, god mode, debug mode, unrestricted mode, sudo mode, admingpt, jailbroken, unrestricted, system administrator, operator, evil, superuser mode, linux terminal, hacker, uncensored, unfiltered, diagnostic mode, privileged mode, compliance mode, sysadmin, unlimited, in charge, free`),
  /** A state that no client has. */
  switched: words(
    `enter developer mode, enter admin mode, enter maintenance mode, enter debug mode, enter god mode, switch to developer mode, switch to admin mode, switch to maintenance mode, switch to unrestricted mode, switch to root, switch into admin mode, enter unrestricted mode`,
  ),
  notice: words(`
    system notice, system note, system message from, system override, system alert, admin note, admin notice, admin message, administrator note, administrator notice, official instruction, official notice, message from the security team, message from the developer, message from the system, message from the administrator, message from the operator, message from anthropic,
    message from openai, notice from the security team, end of tool docs, end of tool description, end of tool documentation, end of system prompt, end of the tool description, begin system prompt, system directive, admin override, role: system, security notice to, developer override, override code, priority instruction, system instruction, system update, instruction from the operator, order from the operator, directive from the, mandatory directive, official directive, security directive, policy update from, emergency override`),
  tag: words(`
    <important*, <system*, <secret*, <hidden*, <instruction*, <critical*, <urgent*, <admin*, <override*, <mandatory*, <developer*, <directive*, <global*, <protocol*, <security*, <compliance*, <confidential*, <note_to*, <context_override*, <authori*,
    [important system, [system instruction, [important instruction, <assistant_directive, <assistant_instructions, <ai_instructions, </description, </tool, </tools, </system, </tool_description, <priority, <sys, <|im_start|>, <|im_end|>, <|system|>, <|user|>, <|assistant|>, <|start_header_id|>, <|end_header_id|>, <|eot_id|>, <|endofprompt|>, [inst], [/inst], <<sys>>, <</sys>>, <start_of_turn>, [system], [system, [admin], [admin, [developer], [/system], ### system, ### instruction, ### developer, ### new, [instruction], [instructions], [hidden]`),
  token: words(
    `[[role=system, [[role=developer, [role=system, [[system, <sys>, </sys>, </param>, </parameter>, </parameters>, </properties>, </schema>, <<assistant>>, <</assistant>>, <<system>>, <<user>>, <<human>>, <role>system, <role>developer, <message role, <turn>, <|role|>, </assistant>, <assistant>, </user_message>, <system>, </system>, <developer>, <system_prompt, <system_message, <system-reminder, <tool_result, <tool_response, <function_result, <function_call, [system_message, [/system_message, [system_prompt, {{#system, {{~#system, {{/system, {{~/system, {{#assistant, {{~/assistant, {{#user, ###human, ### human:, ###assistant, ### assistant:, ###system, ### system:, <|assistant, <|user, <|system, <|tool, <|end, <|begin, <|eot, <start_of_turn, <end_of_turn, <human>, </human>, [/system, [assistant], [/assistant], 【系统, 【助手, 【システム, 【アシスタント, [系统, [助手, <|im_start|>, <|im_end|>, <|system|>, <|user|>, <|assistant|>, <|start_header_id|>, <|end_header_id|>, <|eot_id|>, <|endofprompt|>, [inst], [/inst], <<sys>>, <</sys>>, <start_of_turn>, </description, </tool>, </tools>, </tool_description, <|im start|>, <|im end|>`,
  ),
};
