# Finds what Wijkatelier is built and run with; says in one sentence what is missing. To be sourced.

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/none)")")")" \
      /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk*; do
    if [ -x "$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$home/release"; then
      printf '%s\n' "$home"
      return
    fi
  done
  echo "Wijkatelier needs a JDK 25: install one (Temurin 25, for example) or point JAVA_HOME at it." >&2
  return 1
}

need_build_tools() {
  command -v mvn > /dev/null || { echo "Wijkatelier is built with Maven 3.8 or later: install the package maven." >&2; return 1; }
  command -v npm > /dev/null || { echo "The web client is built with npm: install Node.js 20 or later with npm." >&2; return 1; }
}

# The shell, which never has a window, first: the tests take half as long in it as in the whole browser.
find_chromium() {
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    command -v "$name" && return
  done
  return 1
}

find_postgresql() {
  local bin
  for bin in /usr/lib/postgresql/*/bin; do
    [ -x "$bin/initdb" ] && { printf '%s\n' "$bin"; return; }
  done
  return 1
}

# Installs Debian packages where this user may; where not, the tests that need them are skipped, by name.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    { timeout 60 apt-get update -qq && DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq "$@"; } > /dev/null 2>&1
  else
    return 1
  fi
}
