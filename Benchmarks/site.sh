#!/usr/bin/env bash
# Measures the program as people meet it: import, pack, index, start, pages. Prints a table.
#
#   Benchmarks/site.sh [FOLDER-OF-TIDY-TABLES]
#
# Needs a release build (`make build`); pages need wrk (`apt-get install wrk`). With two processors
# or more the server has the first to itself and wrk the last. RUNS=5 sets how often each thing is
# measured; the table gives the median. PROGRAM=path measures another build.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${PROGRAM:-$here/.build/release/touchstone}")
tidy=${1:-}
runs=${RUNS:-3}
seconds=${SECONDS_OF_LOAD:-10}
[ -x "$program" ] || { echo "site.sh: no program at $program; run 'make build' first" >&2; exit 1; }

folder=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# measure TITLE COMMAND...: wall time, processor time and peak memory, medians of all runs.
# The shell function `before`, run each time, prepares and is not measured.
measure() {
  local title=$1; shift
  : > "$folder/times"
  for _ in $(seq "$runs"); do
    before
    TIMEFORMAT='%R %U %S'
    local peak=0 times
    times=$({ time python3 -c '
import resource, subprocess, sys
code = subprocess.call(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
with open(sys.argv[1], "w") as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024))
sys.exit(code)' "$folder/peak" "$@"; } 2>&1) || { echo "site.sh: failed: $*" >&2; exit 1; }
    peak=$(cat "$folder/peak")
    echo "$times $peak" | awk '{ print $1, $2 + $3, $4 }' >> "$folder/times"
  done
  printf '| %s | %.2f s | %.2f s | %s MB |\n' "$title" \
    "$(cut -d' ' -f1 "$folder/times" | median)" "$(cut -d' ' -f2 "$folder/times" | median)" \
    "$(cut -d' ' -f3 "$folder/times" | median)"
}

echo "$(date -u +%F), $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)," \
  "load average $(cut -d' ' -f1-3 /proc/loadavg), medians of $runs"
echo
echo '| | wall | processor | peak memory |'
echo '| --- | --- | --- | --- |'

if [ -n "$tidy" ]; then
  before() { rm -rf "$folder/tidy"; }
  measure 'import of the tidy tables' "$program" import "$tidy" --data "$folder/tidy"
fi
before() { rm -rf "$folder/data"; }
measure 'load of the England pack' "$program" import "$here/Packs/england" --data "$folder/data"
before() { :; }
measure 'every England lens' "$program" index compute --data "$folder/data"
measure 'one England lens (csc_e)' "$program" index compute --lens csc_e --data "$folder/data"
"$program" index compute --data "$folder/data" > "$folder/log" 2>&1

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
last=$(($(nproc) - 1))
start() {
  local before_start now
  before_start=$(date +%s.%N)
  taskset -c 0 "$program" serve --port "$port" --data "$folder/data" > "$folder/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/method"; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.02
  done
  now=$(date +%s.%N)
  awk "BEGIN { print $now - $before_start }"
}
for run in $(seq "$runs"); do
  start > "$folder/start.$run"
  [ "$run" = "$runs" ] || { kill "$server"; wait "$server" 2>/dev/null || true; }
done
printf '| start to the first answer, one processor | %.2f s | | |\n' "$(cat "$folder"/start.* | median)"
echo

if ! command -v wrk > /dev/null; then
  echo 'Pages were not measured: wrk is not installed.'
  exit 0
fi
council="http://127.0.0.1:$port/councils/E06000023"
echo "Council page ($(curl -s "$council" | wc -c) bytes), 32 connections, $seconds s, server on one processor:"
echo
echo '| requests a second | p50 | p99 |'
echo '| --- | --- | --- |'
for _ in $(seq "$runs"); do
  taskset -c "$last" wrk -t1 -c32 "-d${seconds}s" --latency "$council" > "$folder/wrk"
  awk '/Requests\/sec/ { rate = $2 } $1 == "50%" { half = $2 } $1 == "99%" { most = $2 }
    END { printf "| %d | %s | %s |\n", rate, half, most }' "$folder/wrk"
done
