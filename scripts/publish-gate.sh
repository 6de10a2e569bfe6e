#!/bin/sh
# Lets a report out only when the desk has nothing against it: an example of how a script relies on
# exit status.
#
#   scripts/publish-gate.sh CLAIMS.csv REPORT
#
#   CLAIMDESK     the program to ask; else the one beside this script
#
# Every claim needs a verdict, which a second person has approved, and `check` may find nothing, not
# even a warning. Ends with 0 and the
# public report written; with 1 and the reason on standard error; or with 2 when the desk refused.
set -u

if [ $# -ne 2 ]; then
  echo "usage: publish-gate.sh CLAIMS.csv REPORT" >&2
  exit 2
fi
claims=$1
report=$2
claimdesk=${CLAIMDESK:-$(dirname "$0")/claimdesk}

# gate REASON COMMAND...: leaves with the status of the command, unless it is 0.
gate() {
  reason=$1
  shift
  "$claimdesk" --claims "$claims" "$@" >&2
  status=$?
  [ "$status" -eq 0 ] && return
  if [ "$status" -eq 1 ]; then
    echo "not published: $reason" >&2
  else
    echo "not published: the desk gave no answer" >&2
  fi
  exit "$status"
}

gate "some claims still need a verdict" status --exit-code --format table
gate "check has found something" check --profile publish --strict --format table
gate "some verdicts are not approved" export "$report" --public --force --require approved
