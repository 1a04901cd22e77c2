#!/bin/sh
# SPDX-License-Identifier: ISC
#
# presscut under GNU parallel over ssh, to this machine by a daemon and keys of
# its own.  The records are those of one process.
for tool in parallel ssh ssh-keygen /usr/sbin/sshd; do
	command -v $tool >/dev/null || {
		echo "ok distributed: ssh # skipped: no $tool"
		exit 0
	}
done
. "$(dirname "$0")/common.sh"
daemon=
trap 'kill $daemon 2>/dev/null; rm -rf "$scratch"' EXIT
keys=$scratch/keys
port=${SSH_PORT:-22822}
mkdir -m 700 "$keys"
ssh-keygen -q -t ed25519 -N '' -f "$keys/host"
ssh-keygen -q -t ed25519 -N '' -f "$keys/user"
cp "$keys/user.pub" "$keys/authorized"
mkdir -p /run/sshd 2>/dev/null
cat >"$keys/config" <<EOF
Port $port
ListenAddress 127.0.0.1
HostKey $keys/host
AuthorizedKeysFile $keys/authorized
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
MaxStartups 50
EOF
/usr/sbin/sshd -D -f "$keys/config" 2>"$scratch/sshd.log" &
daemon=$!
sleep 1
HOME=$scratch
export HOME
mkdir -p "$HOME/.parallel" && : >"$HOME/.parallel/will-cite"
ssh="ssh -p $port -i $keys/user -o StrictHostKeyChecking=no \
    -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"

parallel -k -N 200 -S "2/$ssh 127.0.0.1" "$program" -q -j 1 -t jsonl {} \
    <"$names" >"$scratch/1" 2>"$scratch/err"
say "parallel over ssh, blocks of names" \
    "$(cmp "$scratch/1" "$rows" 2>&1; head -n 2 "$scratch/err")"

parallel --pipe -k -N 250 -S "2/$ssh 127.0.0.1" "$program" -q -j 1 \
    --files-from - -t jsonl <"$names" >"$scratch/2" 2>"$scratch/err"
say "parallel over ssh, blocks of a list" \
    "$(cmp "$scratch/2" "$rows" 2>&1; head -n 2 "$scratch/err")"
test "$failures" -eq 0
