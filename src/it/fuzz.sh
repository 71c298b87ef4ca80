#!/usr/bin/env bash
# Gives target/crosscheck.jar spoilt files of every format.
# src/it/fuzz.sh [--files=10000] [--seed=1] [--heap=512m] [--slowest=5000] [--jar=...]
set -euo pipefail
cd "$(dirname "$0")/../.."
rm -rf target/it target/fuzz
mkdir -p target/it
javac --release 17 -d target/it src/it/java/org/crosscheck/it/*.java
exec java -cp target/it org.crosscheck.it.Fuzz "$@"
