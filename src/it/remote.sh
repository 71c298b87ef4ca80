#!/usr/bin/env bash
# Runs manager and workers of target/crosscheck.jar with a real broker and a real PostgreSQL server, kills, stops and pauses
# them, and compares the reports with those of a process that did the job alone.
# src/it/remote.sh [--articles=3000] [--faults=60] [--workers=3] [--nights=2] [--seed=1] [--jar=...]
# With --faults=0 it tells what processor time each process used for a night: [--input=FILE] instead of made-up articles,
# [--jvm="-Xmx1g"] for manager and workers
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf target/it-remote target/cluster
mkdir -p target/it-remote
./mvnw -q -B -ntp dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/it-remote/classpath
libraries="$(cat target/it-remote/classpath)"
javac --release 17 -nowarn -proc:none -cp "$libraries" -d target/it-remote src/it/java/org/crosscheck/it/*.java \
  src/it/java/org/crosscheck/it/cluster/*.java
exec java -Xmx1g -Dlogback.configurationFile=src/main/resources/logback.xml -cp "target/it-remote:$libraries" \
  org.crosscheck.it.cluster.ClusterSoak "$@"
