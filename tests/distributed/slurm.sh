#!/bin/sh
# SPDX-License-Identifier: ISC
#
# presscut as a Slurm job array, on a cluster of two node daemons on this
# machine; one task is requeued on its way and goes on from its report.  The
# records are those of one process.  Has to be root, as the daemons have.
for tool in munged slurmctld slurmd sbatch; do
	PATH=$PATH:/usr/sbin command -v $tool >/dev/null || {
		echo "ok distributed: slurm # skipped: no $tool"
		exit 0
	}
done
[ "$(id -u)" -eq 0 ] || {
	echo "ok distributed: slurm # skipped: not root"
	exit 0
}
PATH=$PATH:/usr/sbin
. "$(dirname "$0")/common.sh"
pids=
trap 'kill $pids 2>/dev/null; wait; rm -rf "$scratch"' EXIT
cluster=$scratch/cluster
mkdir -p "$cluster/state" "$cluster/spool1" "$cluster/spool2" "$cluster/munge"
chmod 755 "$cluster"
chmod 700 "$cluster/munge"
head -c 1024 /dev/urandom >"$cluster/munge/key"
chmod 600 "$cluster/munge/key"
# Who may be reached by all must not lie where only one may go.
mkdir -p "$cluster/socket" && chmod 755 "$cluster/socket"
munged --foreground --force --key-file="$cluster/munge/key" \
    --socket="$cluster/socket/munge" --pid-file="$cluster/munge/pid" \
    --log-file="$cluster/munge/log" --seed-file="$cluster/munge/seed" \
    2>/dev/null &
pids="$pids $!"
host=$(hostname -s)
cpus=$(nproc)
cat >"$cluster/slurm.conf" <<EOF
ClusterName=presscut
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$cluster/socket/munge
CredType=cred/munge
SlurmctldPort=26817
SlurmctldPidFile=$cluster/ctld.pid
SlurmdPidFile=$cluster/%n.pid
SlurmdSpoolDir=$cluster/%n
SlurmctldLogFile=$cluster/ctld.log
SlurmdLogFile=$cluster/%n.log
StateSaveLocation=$cluster/state
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2,batch_sched_delay=0
ReturnToService=2
MinJobAge=300
JobRequeue=1
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=26818 CPUs=$cpus State=UNKNOWN
NodeName=node2 NodeHostname=$host NodeAddr=127.0.0.1 Port=26819 CPUs=$cpus State=UNKNOWN
PartitionName=all Nodes=node1,node2 Default=YES MaxTime=10 State=UP
EOF
: >"$cluster/cgroup.conf"
SLURM_CONF=$cluster/slurm.conf
export SLURM_CONF
sleep 1
slurmctld -D -f "$SLURM_CONF" >"$cluster/ctld.out" 2>&1 &
pids="$pids $!"
sleep 1
for node in node1 node2; do
	mkdir -p "$cluster/$node"
	slurmd -D -N $node -f "$SLURM_CONF" >"$cluster/$node.out" 2>&1 &
	pids="$pids $!"
done
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
	[ "$(sinfo -h -N -o %T 2>/dev/null | grep -c idle)" -ge 2 ] && break
	sleep 1
done
[ "$(sinfo -h -N -o %T 2>/dev/null | grep -c idle)" -ge 2 ] || {
	echo "ok distributed: slurm # skipped: the node daemons do not start"
	tail -n 4 "$cluster"/*.out "$cluster"/*.log 2>/dev/null |
	    sed 's/^/    /'
	exit 0
}

cat >"$scratch/task" <<EOF
#!/bin/sh
#SBATCH --array=0-9 --requeue --cpus-per-task=1 --output=/dev/null
cd $scratch
echo "\$SLURM_ARRAY_TASK_ID \$SLURMD_NODENAME \${SLURM_RESTART_COUNT:-0}" >>tasks
awk "int((NR - 1) / 200) == \$SLURM_ARRAY_TASK_ID" names >names.\$SLURM_ARRAY_TASK_ID
if [ \$SLURM_ARRAY_TASK_ID = 3 ] && [ "\${SLURM_RESTART_COUNT:-0}" = 0 ]; then
	# Half of it is done when the node is lost.
	head -n 100 names.3 | $program -q --files-from - --report report.3 \
	    --resume -o 'slurm/{stem}-{hash:12}.md'
	touch waits
	sleep 60
fi
$program -q --files-from names.\$SLURM_ARRAY_TASK_ID \
    --report report.\$SLURM_ARRAY_TASK_ID --resume \
    -o 'slurm/{stem}-{hash:12}.md'
$program -q --files-from names.\$SLURM_ARRAY_TASK_ID -t jsonl \
    -o rows.\$SLURM_ARRAY_TASK_ID
touch done.\$SLURM_ARRAY_TASK_ID
EOF
job=$(sbatch --parsable "$scratch/task" 2>"$scratch/err") ||
    cat "$scratch/err"
for i in $(seq 90); do
	[ -e "$scratch/waits" ] && scontrol requeue "${job}_3" 2>/dev/null &&
	    rm -f "$scratch/waits"
	[ "$(find "$scratch" -maxdepth 1 -name 'done.*' | wc -l)" -eq 10 ] &&
	    break
	# A job that is requeued waits two minutes, unless it is told not to.
	scontrol update jobid="${job}_3" StartTime=now 2>/dev/null
	scontrol release "${job}_3" 2>/dev/null
	sleep 1
done
cat "$scratch"/rows.? >"$scratch/all" 2>/dev/null
say "slurm, rows of a job array" "$(cmp "$scratch/all" "$rows" 2>&1)"
say "slurm, files of a job array" \
    "$(diff -r "$scratch/slurm" "$notes" 2>&1 | head -n 3)"
say "slurm, both nodes had tasks" "$(test "$(cut -d' ' -f2 \
    "$scratch/tasks" | sort -u | wc -l)" -eq 2 || cat "$scratch/tasks")"
say "slurm, a task was requeued and went on" "$(
    grep -q '^3 .* 1$' "$scratch/tasks" || echo "not requeued"
    tail -n 1 "$scratch/report.3" | grep -q '"resumed":100' ||
    tail -n 1 "$scratch/report.3")"
test "$failures" -eq 0
