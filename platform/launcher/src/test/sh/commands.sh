#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Tests of the command telar from the outside: commands.sh TREE. Needs the built distribution; writes a JUnit report.
set -u
tree=$1
telar=$tree/telar
work=$(mktemp -d)
report=$tree/platform/launcher/target/surefire-reports/TEST-telar-commands.xml
log=$work/output
tests=0
failures=0
home="$work/a home with ñ"
other=$work/other
# several of these may run on one machine
port=$((12000 + $$ % 5000 * 2))
other_port=$((port + 1))
: >"$work/cases"
unset TELAR_HOME TELAR_DB_URL TELAR_ADMIN_PASSWORD TELAR_JAVA_OPTS
export TELAR_BUILD=no LC_ALL=C

clean_up() {
  for each in "$home" "$other"; do
    [ ! -d "$each" ] || "$telar" stop --home "$each" >/dev/null 2>&1
  done
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

escape() {
  sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g' | tr -d '\000-\010\013\014\016-\037'
}

# passes SENTENCE / fails SENTENCE: the verdict of one test; what it printed is in $log
passes() {
  tests=$((tests + 1))
  printf '<testcase classname="telar" name="%s"/>\n' "$1" >>"$work/cases"
}
fails() {
  tests=$((tests + 1))
  failures=$((failures + 1))
  { printf '<testcase classname="telar" name="%s">\n<failure>' "$1"; escape <"$log"; printf '</failure>\n</testcase>\n'; } \
    >>"$work/cases"
}

# expect SENTENCE CODE PATTERN COMMAND...: the command ends with the code and says something like the pattern
expect() {
  sentence=$1 code=$2 pattern=$3
  shift 3
  "$@" >"$log" 2>&1 </dev/null
  got=$?
  if [ "$got" -eq "$code" ] && grep -q -e "$pattern" "$log"; then
    passes "$sentence"
  else
    printf '\nexit code %s, wanted %s and: %s\n' "$got" "$code" "$pattern" >>"$log"
    fails "$sentence"
  fi
}

# one_sentence SENTENCE: the last command printed a single line
one_sentence() {
  if [ "$(wc -l <"$log")" -eq 1 ]; then passes "$1"; else fails "$1"; fi
}

java_home=$("$telar" java-home)

wrong_use() {
  expect "an unknown command is named" 2 'no command "weave"' "$telar" weave
  expect "an unknown option is named" 2 'no option --colour' "$telar" run --colour red
  expect "an option of another command is refused" 2 'no option --port' "$telar" stop --port 1
  expect "a missing value is named" 2 '--port needs a value' "$telar" run --port
  expect "a port must be a number" 2 '“x” is not a port' "$telar" run --port x --home "$work/home"
  expect "an unknown profile is named with those there are" 2 '“xx”.*all, cl' "$telar" run --profile xx --home "$work/home"
  expect "what differs between two countries is told" 0 'America/Bogota' "$telar" profile-diff cl co
  expect "one country alone is not compared" 2 'Name two profiles' "$telar" profile-diff cl
  expect "a back-up needs a name" 2 'Where shall the back-up go' "$telar" backup --home "$work/home"
  expect "a home without a database is not backed up" 2 'there is no database' "$telar" backup "$work/x.backup" --home "$work/nohome"
  expect "a back-up that is not there is not restored" 2 'There is no file' "$telar" restore "$work/x.backup" --home "$work/nohome"
  expect "a word too many is named" 2 '"now" is one word too many' "$telar" stop now
  expect "help tells the commands" 0 'telar new-module NAME' "$telar" help
  expect "people who speak Spanish are answered in Spanish" 2 'No existe la orden' env LC_ALL=es_CL.UTF-8 "$telar" weave
  expect "the launcher speaks Spanish too" 2 'no es un puerto' \
    env LC_ALL=es_CL.UTF-8 "$telar" run --port x --home "$work/home"
}

machine_not_ready() {
  expect "a home that cannot be made is refused" 2 '/proc/telar cannot be written' "$telar" run --home /proc/telar
  one_sentence "the refusal of a home is one sentence"
  : >"$work/file"
  expect "a home that is a file is refused" 2 'is a file' "$telar" run --home "$work/file"

  : >"$work/server"
  "$java_home/bin/jwebserver" -b 127.0.0.1 -p 0 -d /tmp -o none >"$work/server" 2>&1 &
  server=$!
  tries=100
  until grep -q 'port [0-9]' "$work/server" || [ $tries -eq 0 ]; do
    tries=$((tries - 1))
    sleep 0.2
  done
  busy=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$work/server" | head -n 1)
  expect "a busy port is named, and another one" 2 "Port $busy is already in use.*--port" \
    "$telar" run --port "$busy" --home "$work/home"
  one_sentence "the refusal of a port is one sentence"
  kill "$server"

  mkdir -p "$work/old/bin"
  printf '#!/bin/sh\n' >"$work/old/bin/java"
  cp "$work/old/bin/java" "$work/old/bin/javac"
  chmod +x "$work/old/bin/java" "$work/old/bin/javac"
  echo 'JAVA_VERSION="17.0.1"' >"$work/old/release"
  expect "a named JDK that is too old is refused" 2 'no JDK 21 or newer' env TELAR_JAVA_HOME="$work/old" "$telar" run

  # also where /bin/java is new enough
  expect "a JDK is found without JAVA_HOME" 0 '^/.' env -u JAVA_HOME -u TELAR_JAVA_HOME "$telar" java-home

  # a copy of the command on a machine with everything but a JDK and Maven
  mkdir "$work/tools" "$work/tree"
  for tool in /usr/bin/* /bin/*; do
    case $tool in
      */java | */javac | */mvn) ;;
      *) [ -e "$work/tools/${tool##*/}" ] || ln -s "$tool" "$work/tools/${tool##*/}" ;;
    esac
  done
  sed 's:/usr/lib/jvm:/nowhere:; s:/opt/java:/nowhere:' "$telar" >"$work/tree/telar"
  chmod +x "$work/tree/telar"
  cp "$tree/pom.xml" "$work/tree"
  expect "a missing JDK is told with the remedy" 2 'needs a JDK 21 or newer.*TELAR_JAVA_HOME' \
    env -u JAVA_HOME -u TELAR_JAVA_HOME PATH="$work/tools" "$work/tree/telar" java-home
  one_sentence "the refusal for a missing JDK is one sentence"
  expect "a missing Maven is told when Telar must be built" 2 'needs Maven' \
    env PATH="$work/tools" TELAR_BUILD= "$work/tree/telar" run
}

new_module() {
  for name in Circles 'mentor circles' mentor_circles -circles api matchmaking new sign-in "a
b"; do
    expect "no module is called $(printf '%s' "$name" | tr '\n' ' ')" 2 'Choose another one\|cannot be a module' \
      "$telar" new-module "$name"
  done
  copy=$work/copy
  mkdir "$copy"
  (cd "$tree" && tar cf - --exclude=target --exclude=.git --exclude=.telar .) | (cd "$copy" && tar xf -)
  expect "a new module is written" 0 'modules/mentor-circles' "$copy/telar" new-module mentor-circles
  expect "it is listed once" 0 '^1$' grep -c '<module>mentor-circles</module>' "$copy/modules/pom.xml"
  expect "it has nine files" 0 '^9$' sh -c "find '$copy/modules/mentor-circles' -type f | grep -c ."
  expect "no placeholder is left" 0 '^none$' \
    sh -c "grep -rE '@(name|package|Class|Title|version)@' '$copy/modules/mentor-circles' || echo none"
  expect "it builds without a network, and its tests pass" 0 'Tests run: [1-9]' \
    env JAVA_HOME="$java_home" mvn -B -o -f "$copy/modules/mentor-circles/pom.xml" verify
  expect "a second one of that name is refused" 2 'is taken' "$copy/telar" new-module mentor-circles
  ln -s "$tree/features/distribution/target" "$copy/features/distribution/target"
  expect "another one is written, built and signed in one step" 0 'weaving-circles.* is signed' \
    env TELAR_JAVA_HOME="$java_home" TELAR_PUBLISHER_KEY="$work/key" "$copy/telar" new-module weaving-circles --sign
  expect "its archive is there" 0 'signature' sh -c "'$java_home/bin/jar' tf '$copy'/modules/weaving-circles/target/*.kar"
  expect "it is signed again with the same key" 0 'weaving-circles.* is signed' \
    env TELAR_JAVA_HOME="$java_home" TELAR_PUBLISHER_KEY="$work/key" "$copy/telar" sign-module weaving-circles
}

container() {
  expect "what does not run has status 3" 3 'not running' "$telar" status --home "$home"
  expect "what does not run is stopped already" 0 'not running' "$telar" stop --home "$home"
  expect "what does not run has no console" 3 'not running' "$telar" console --home "$home" bundle:list
  expect "start ends when people can sign in" 0 'Telar is ready: http://localhost:'"$port" \
    "$telar" start --port $port --home "$home"
  expect "a home that runs is not started twice" 2 'already running' "$telar" start --port $((port + 2)) --home "$home"
  expect "another home on another port runs beside it" 0 'Telar is ready: http://localhost:'"$other_port" \
    env TELAR_ADMIN_PASSWORD=correct-horse-battery "$telar" start --port $other_port --home "$other"
  expect "status tells the modules" 0 'matchmaking' "$telar" status --home "$home"
  expect "the console prints what the container says" 0 'org.telar.shell' "$telar" console --home "$other" bundle:list -t 0 -s
  expect "the console fails when the command does" 1 'No matching bundles' "$telar" console --home "$home" bundle:stop 99999
  expect "the console fails for a command that is not there" 1 'not found' "$telar" console --home "$home" weave:cloth
  expect "the console takes commands from standard input" 0 'from-input' \
    sh -c "echo 'echo from-input' | '$telar' console --home '$other'"
  expect "stop ends it" 0 'has stopped' "$telar" stop --home "$home"
  expect "then it does not run" 3 'not running' "$telar" status --home "$home"

  pid=$(sed -n 's/^pid=//p' "$other/telar.state")
  kill -KILL "$pid"
  # a large process takes a moment to go
  tries=50
  while "$telar" status --home "$other" >/dev/null 2>&1
    [ $? -ne 3 ] && [ $tries -gt 0 ]; do
    tries=$((tries - 1))
    sleep 0.2
  done
  expect "after a crash it is known not to run" 3 'not running' "$telar" status --home "$other"
  "$telar" run --port $other_port --home "$other" >"$log" 2>&1 </dev/null &
  run=$!
  tries=600
  until grep -q 'Telar is ready' "$log" || [ $tries -eq 0 ]; do
    tries=$((tries - 1))
    sleep 0.2
  done
  kill -TERM $run
  wait $run
  code=$?
  if [ $code -eq 0 ] && grep -q 'Telar is ready' "$log" && grep -q 'has stopped' "$log"; then
    passes "after a crash it runs again, and a signal stops it cleanly"
  else
    echo "exit code $code" >>"$log"
    fails "after a crash it runs again, and a signal stops it cleanly"
  fi

  expect "a database that is down is told and nothing is left running" 1 'database does not answer.*127.0.0.1' \
    env TELAR_DB_URL=postgresql://127.0.0.1:1/telar "$telar" start --port $other_port --home "$other"
  expect "nothing is left running" 3 'not running' "$telar" status --home "$other"
  expect "a java that cannot begin is told" 1 'nonsense' \
    env TELAR_JAVA_OPTS=-nonsense "$telar" start --port $other_port --home "$other"
}

wrong_use
machine_not_ready
new_module
container

mkdir -p "$(dirname "$report")"
{
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="telar" tests="%s" failures="%s" errors="0" skipped="0">\n' \
    "$tests" "$failures"
  cat "$work/cases"
  printf '</testsuite>\n'
} >"$report"
[ "$failures" -eq 0 ]
