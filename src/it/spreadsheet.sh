#!/usr/bin/env bash
# Opens the tables of target/crosscheck.jar in LibreOffice, saves them as a workbook and as CSV again, and gives them back
# as reviews; every verdict must be understood and no cell may have changed its words.
# src/it/spreadsheet.sh [--jar=target/crosscheck.jar] [--input=input] [--work=target/spreadsheet]
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v soffice >/dev/null; then
  echo "LibreOffice is missing: the tables were NOT tried in it (apt-get install --no-install-recommends libreoffice-calc)"
  exit 0
fi
rm -rf target/it target/spreadsheet
mkdir -p target/it
javac --release 17 -d target/it src/it/java/org/crosscheck/it/*.java
exec java -cp target/it org.crosscheck.it.Spreadsheet "$@"
