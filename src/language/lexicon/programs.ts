/** Programs that do what the text handed to them says: what a word for one of them as a tool's name means. */

/** Shells, interpreters and notebooks. */
export const interpreters = `
  sh bash zsh fish dash ksh csh tcsh ash busybox cmd powershell pwsh shell terminal console tty konsole xterm tmux screen ssh
  repl irb pry node deno bun python python2 python3 py ipython jupyter perl ruby lua luajit php rscript r julia octave matlab
  scala groovy jshell ghci erl iex elixir clojure racket guile scheme lisp tclsh tcl awk gawk sed osascript applescript
  javascript js typescript ts wscript cscript vbscript java kotlin swift golang rust interpreter eval exec cli commandline
  command subprocess system rcon gdb lldb`;

/** Clients of databases and stores whose statements can write. */
export const databaseClients = `
  sql psql postgres postgresql mysql mariadb sqlite sqlite3 duckdb sqlcmd mssql isql sqlplus oracle clickhouse snowsql bq
  mongo mongosh mongodb redis rediscli valkey cqlsh cassandra neo4j cypher gremlin influx trino presto beeline hive impala
  db2 cockroach dynamodb db database`;

/** Command lines of systems, clouds and clusters. */
export const commandLines = `
  aws awscli gcloud gsutil az azure doctl heroku flyctl fly vercel netlify wrangler firebase supabase kubectl kube helm
  oc istioctl argocd terraform tofu pulumi ansible vagrant docker podman compose nomad consul vault git gh glab svn hg
  npm npx yarn pnpm pip uv poetry cargo gem brew apt yum dnf pacman choco winget systemctl service journalctl make
  gradle mvn adb fastboot xcrun simctl curl wget ffmpeg convert magick rsync scp sftp ftp telnet nc openssl gpg`;
