#!/bin/sh
# Installs Debian's Chromium for tests/browser where that can be done, else does nothing: the tests
# say themselves what they skipped.
set -eu

command -v chromium > /dev/null && exit 0
[ "$(id -u)" = 0 ] || exit 0
command -v apt-get > /dev/null || exit 0

export DEBIAN_FRONTEND=noninteractive
echo "Installing chromium for the tests with a browser"
apt-get update -qq > /dev/null &&
  apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk > /dev/null ||
  echo "chromium could not be installed: the tests with a browser will be skipped"
