// Generated from formats/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Format } from './format.ts';
import agentgateway from './formats/agentgateway.ts';
import anthropicAgents from './formats/anthropic-agents.ts';
import anthropicToolset from './formats/anthropic-toolset.ts';
import bedrockAgentcore from './formats/bedrock-agentcore.ts';
import claudeCode from './formats/claude-code.ts';
import codex from './formats/codex.ts';
import continueCli from './formats/continue-cli.ts';
import copilotAgent from './formats/copilot-agent.ts';
import copilotCli from './formats/copilot-cli.ts';
import cursor from './formats/cursor.ts';
import cursorCli from './formats/cursor-cli.ts';
import dockerAgent from './formats/docker-agent.ts';
import dockerMcpGateway from './formats/docker-mcp-gateway.ts';
import envoyAiGateway from './formats/envoy-ai-gateway.ts';
import geminiCli from './formats/gemini-cli.ts';
import geminiSettings from './formats/gemini-settings.ts';
import goose from './formats/goose.ts';
import intercept from './formats/intercept.ts';
import kiro from './formats/kiro.ts';
import openaiResponses from './formats/openai-responses.ts';
import opencode from './formats/opencode.ts';
import policylayer from './formats/policylayer.ts';
import toolhive from './formats/toolhive.ts';
import vscode from './formats/vscode.ts';
import vscodeAgent from './formats/vscode-agent.ts';
import zed from './formats/zed.ts';

/** Every format of the folder, by id. */
export const formats: readonly Format[] = [
  agentgateway,
  anthropicAgents,
  anthropicToolset,
  bedrockAgentcore,
  claudeCode,
  codex,
  continueCli,
  copilotAgent,
  copilotCli,
  cursor,
  cursorCli,
  dockerAgent,
  dockerMcpGateway,
  envoyAiGateway,
  geminiCli,
  geminiSettings,
  goose,
  intercept,
  kiro,
  openaiResponses,
  opencode,
  policylayer,
  toolhive,
  vscode,
  vscodeAgent,
  zed,
];
