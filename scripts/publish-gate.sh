#!/bin/sh
# Lets a report out only when the desk has nothing against it: an example of how a script relies on
# exit status.
#
#   scripts/publish-gate.sh CLAIMS.csv REPORT
#
# Ends with 0 and the report written, 1 and the reason on standard error while something is wrong,
# or 2 when the desk itself refused.
set -u

if [ $# -ne 2 ]; then
  echo "usage: publish-gate.sh CLAIMS.csv REPORT" >&2
  exit 2
fi
claims=$1
report=$2
claimdesk=${CLAIMDESK:-$(dirname "$0")/claimdesk}

gate() {
  reason=$1
  shift
  "$claimdesk" --claims "$claims" "$@" >&2
  status=$?
  if [ "$status" -ne 0 ]; then
    [ "$status" -eq 1 ] && echo "not published: $reason" >&2
    exit "$status"
  fi
}

gate "some claims still need a verdict" status --exit-code --format table
gate "check has found something" check --profile publish --format table
"$claimdesk" --claims "$claims" export "$report" --public --force
