/**
 * Names of arguments by what they are for, in snake_case. `whole` names match as they stand, `endings` also after other
 * words (`chart_output_path` ends in `output_path`).
 */
export interface NameList {
  readonly whole?: string;
  readonly endings?: string;
}

/** Roles that a name alone gives. */
export type NamedRole = keyof typeof parameterNames;

export const parameterNames = {
  command: {
    whole: `command commands cmd cmds command_line shell bash shell_command bash_command cli_command terminal_command
      argv command_args cmdline cli_args commande comando befehl ssh_command raw_command remote_command command_string command_text command_to_run`,
  },
  code: {
    whole: `code script snippet source_code program function_body page_function javascript lambda script_content
      code_string cell_source python_code javascript_code js_code ts_code typescript_code lua_code ruby_code r_code
      java_code js py config_xml configxml html_content apex_code script_body function_code user_code arbitrary_code apex_code shader_code gd_script python_script js_script apex_script`,
  },
  sql: {
    whole: `sql sqls sql_query sql_queries sql_statement sql_text sql_string query_sql raw_sql statement statements hql
      cypher cypher_query cql ddl dml`,
  },
  query: {
    whole: 'filter_expression query_string',
    endings: 'query wiql jql kql promql graphql gql soql logql xpath jsonpath jmespath dql nrql sparql',
  },
  expression: { whole: 'expression expr formula equation math mathematical_expression calculation' },
  prompt: {
    whole: `prompt instruction instructions task task_description goal objective message query request user_prompt
      question user_instructions directive natural_language_query natural_language_request`,
  },
  path: {
    endings: `path paths filepath filepaths filename file_name file files directory dir dirs folder cwd working_directory
      workdir root pcap dest destination`,
  },
  'output-path': {
    whole: `output out output_path output_file output_dir output_directory output_folder output_filename output_file_path
      output_filepath output_file_name output_name output_location out_path out_file out_dir outfile outpath file_out dest
      dest_path dest_file dest_dir destination destination_path destination_file destination_folder save_to save_path
      output_dir_path output_directory_path out_name save_to_file_path save_to_file_name save_as save_dir save_directory save_file save_location save_to_path save_file_path export_path export_to export_file
      export_dir download_path download_dir download_to download_directory download_folder write_to write_path`,
  },
  url: {
    endings: `url urls uri uris link links webpage web_page webhook homepage href registry`,
  },
  host: {
    whole: `host hostname host_name server_host ssh_host db_host ip ip_address server_url database_url db_url jdbc_url server_address`,
    endings: `connection_string connectionstring conn_str dsn host smtp_server mail_server proxy proxy_url
      proxy_server`,
  },
  recipient: {
    whole: `to recipient recipients cc bcc to_email to_emails to_address to_number recipient_email recipient_id email_to mail_to
      send_to phone phone_number chat_id channel channel_id user_id contact receiver destination_number`,
  },
  amount: {
    whole: `amount amounts value quantity qty amount_in amount_usd amount_sol amount_cents amount_wei lamports price size
      stake sum total sol_amount usd_amount wei volume shares units lots`,
  },
  credential: {
    whole: 'token pat',
    endings: `api_key apikey api_token access_token auth_token secret secrets secret_key access_key password passwd pwd
      passphrase private_key privatekey mnemonic seed_phrase seedphrase credential credentials client_secret bearer
      bearer_token refresh_token session_token custom_token user_token bot_token cookie cookies jwt auth_key id_token
      encryption_key webhook_secret connection_string connectionstring dsn database_url oauth_token totp otp pin_code env_var env_vars environment_variables`,
  },
  method: { whole: 'method http_method verb request_method' },
  selector: {
    whole: `action actions operation op operation_type operation_name action_type resource_action change_type edit_type
      request_type command_type mode command cmd method subcommand sub_command act intent type verb do
      tool tool_name function function_name fn task kind step choice`,
  },
  force: {
    whole: `force force_delete hard hard_delete permanent permanently delete_permanently recursive purge cascade
      delete_volumes skip_trash`,
  },
  'remote-place': {
    whole: `owner repo repository repo_name repo_owner repository_id bucket bucket_name branch site_id drive_id space_id
      container_name share vault device_id item_id storage_zone zone file_share filesystem_id ref commit pod pod_name
      workspace_id org organization_id project_id server_id host hostname`,
  },
  notify: {
    endings: `notify notify_customer notify_user notify_users notify_all notify_attendees notify_people send_email
      send_emails send_notification send_notifications send_invite send_invites send_invitation send_invitations
      send_invitation_email send_updates send_mail send_sms send_confirmation_email send_welcome_email notify_assignee
      send_customer_email send_receipt notify_members notify_watchers notify_subscribers email_customer notify_client`,
  },
  access: {
    whole: `role roles permission permissions acl acls policy_document privilege privileges scope scopes access_level
      visibility sharing_model is_public public is_admin access_control superuser grants`,
  },
  many: {
    endings: `ids keys items emails names urls users members tasks rows records documents files paths entries messages contacts
      products orders events updates operations changes recipients issues nodes entities relations observations objects
      amounts tags labels themes rules tokens addresses uuids slugs accounts requests assets devices targets tools queries
      cards pages blocks fields cells posts comments folders people leads tickets transactions indexes variables secrets
      hosts vectors points memories notes ranges elements roles groups projects jobs subscribers segments list`,
  },
} as const satisfies Readonly<Record<string, NameList>>;
