import { both, syntax } from './option-words.ts';

/** Before the command: Docker 28, Podman 5, nerdctl 2. */
export const containerAlways = syntax(
  `--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey
  --cgroup-manager --conmon --connection --events-backend --hooks-dir --identity --imagestore --module --network-cmd-path --network-config-dir
  --out --root --runroot --runtime --runtime-flag --ssh --storage-driver --storage-opt --tmpdir --url --volumepath
  -a --address -n --namespace --snapshotter --cni-path --cni-netconfpath --data-root --hosts-dir --host-gateway-ip --bridge-ip`,
  '-D --debug --tls --tlsverify -v --version -r --remote --noout --syslog --debug-full --insecure-registry --experimental',
);

const podman = syntax(
  `--arch --authfile --cert-dir --creds --cgroup-conf --cgroups --chrootdirs --conmon-pidfile --decryption-key --env-merge --gidmap --group-entry
  --health-log-destination --health-max-log-count --health-max-log-size --health-on-failure --health-startup-cmd
  --health-startup-interval --health-startup-retries --health-startup-success --health-startup-timeout --hosts-file --hostuser
  --image-volume --init-ctr --init-path --os --passwd-entry --personality --pidfile --pod --pod-id-file --preserve-fd --preserve-fds
  --rdt-class --requires --retry --retry-delay --sdnotify --seccomp-policy --secret --shm-size-systemd --subgidname --subuidname
  --systemd --timeout --tz --uidmap --umask --unsetenv --variant`,
  '--env-host --http-proxy --passwd --read-only-tmpfs --replace --rmi --rootfs --tls-verify --unsetenv-all',
);

const nerdctl = syntax(
  `--cgroup-path --init-binary --ipfs-address --memory-target --rootfs-propagation --verify --cosign-key
  --cosign-certificate-identity --cosign-certificate-oidc-issuer --soci-index-digest --umask`,
  '--rootfs',
);

/** Between `run` and the image. https://docs.docker.com/reference/cli/docker/container/run/ */
const docker = syntax(
  `--add-host --annotation -a --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile
  --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus --cpuset-cpus
  --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops --device-write-bps
  --device-write-iops --dns --dns-opt --dns-option --dns-search --domainname --entrypoint -e --env --env-file --expose --gpus
  --group-add --health-cmd --health-interval --health-retries --health-start-interval --health-start-period --health-timeout
  -h --hostname --io-maxbandwidth --io-maxiops --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link
  --link-local-ip --log-driver --log-opt --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness
  --mount --name --net --net-alias --network --network-alias --oom-score-adj --pid --pids-limit --platform -p --publish --pull
  --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user
  --userns --uts -v --volume --volume-driver --volumes-from -w --workdir`,
  `-d --detach --disable-content-trust --help --init -i --interactive --no-healthcheck --oom-kill-disable --privileged
  -P --publish-all -q --quiet --read-only --rm --sig-proxy -t --tty --use-api-socket`,
);

export const containerRun = both(both(nerdctl, podman), docker);
