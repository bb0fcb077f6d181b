#!/usr/bin/env bash
# What the Makefile needs from the machine: scripts/need.sh python | node | chromium
#
# Says nothing where it is there ("python" prints the interpreter to use). As root on Debian what apt has is
# installed; otherwise it stops with the one line to type.
set -euo pipefail

stop() {
  printf '\n%s\n' "$@" >&2
  exit 1
}

apt_install() {
  local line="apt-get install -y --no-install-recommends $*" log
  command -v apt-get >/dev/null || stop "Please install: $*"
  [ "$(id -u)" = 0 ] || stop "Missing: $*. Type:" "  sudo $line"
  echo "Installing $* (apt)" >&2
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  # A fresh or an old machine has no usable package lists: then fetch them, once.
  if ! $line >"$log" 2>&1 && ! { apt-get update && $line; } >"$log" 2>&1; then
    tail -n 12 "$log" >&2
    rm -f "$log"
    stop "apt could not install $* (its last lines are above). Type:" "  apt-get update && $line"
  fi
  rm -f "$log"
}

is_python_311() {
  command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null
}

python() {
  local found='' each
  for each in python3.11 python3; do
    if is_python_311 "$each"; then
      found=$each
      break
    fi
  done
  [ -n "$found" ] || stop "Python 3.11 is needed. On Debian 12, type:" \
    "  $([ "$(id -u)" = 0 ] || printf 'sudo ')apt-get install -y python3.11 python3.11-venv"
  # Debian keeps the module that makes virtual environments in a package of its own.
  "$found" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3.11-venv
  echo "$found"
}

node() {
  local version
  version=$(command node --version 2>/dev/null) ||
    stop "Node 20.19 or newer, with npm, is needed: https://nodejs.org/en/download"
  command node -e '
    const [major, minor] = process.versions.node.split(".").map(Number)
    process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1)
  ' || stop "Node 20.19+ or 22.12+ is needed, this one is $version: https://nodejs.org/en/download"
  command -v npm >/dev/null ||
    stop "npm is missing; it comes with Node from https://nodejs.org/en/download"
}

has_chinese_font() {
  dpkg-query -W -f '${Status}' fonts-noto-cjk 2>/dev/null | grep -q ' installed$' ||
    { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh)" ]; }
}

chromium() {
  local missing=()
  # The browser tests look at the same place.
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
  has_chinese_font || missing+=(fonts-noto-cjk)
  [ "${#missing[@]}" = 0 ] || apt_install "${missing[@]}"
}

case "${1:-}" in
python | node | chromium) "$1" ;;
*) stop "usage: scripts/need.sh python | node | chromium" ;;
esac
