#!/usr/bin/env bash
# Kills, stops and starves target/crosscheck.jar and compares its reports with those of undisturbed runs.
# src/it/soak.sh [--articles=2000] [--kills=100] [--terms=20] [--pauses=1] [--full=5] [--seed=1] [--jar=...]
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf target/it target/soak
mkdir -p target/it
javac --release 17 -d target/it src/it/java/org/crosscheck/it/*.java
exec java -cp target/it org.crosscheck.it.Soak "$@"
