#!/bin/sh
# Makes setup.exe and .msi of the program's folder for Windows, on Linux:
#   packaging/windows/installers.sh FOLDER OUT VERSION [--quick]
# --quick packs loosely, and makes setup.exe alone.
# With $WINDOWS_CERTIFICATE_FILE (PKCS#12) and $WINDOWS_CERTIFICATE_PASSWORD everything that runs is signed.
set -eu
program=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
version=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() {
    osslsigncode sign -h sha256 -pkcs12 "$WINDOWS_CERTIFICATE_FILE" -pass "$WINDOWS_CERTIFICATE_PASSWORD" \
        ${TIMESTAMP_URL:+-ts "$TIMESTAMP_URL"} -n "Connector Manager" -in "$1" -out "$work/signed"
    mv "$work/signed" "$1"
}

quick=${4:-}
set -- -DVERSION="$version" -DSRC="$program" -DOUT="$out" ${quick:+-DQUICK}
[ -f "$here/../../build/icons/connector-manager.ico" ] && set -- "$@" -DICON="$here/../../build/icons/connector-manager.ico"
if [ -n "${WINDOWS_CERTIFICATE_FILE:-}" ]; then
    find "$program" -name '*.exe' -o -name '*.dll' -o -name '*.pyd' | while read -r each; do sign "$each"; done
    makensis -V2 "$@" -DSIGN="$here/sign.sh" "$here/connector-manager.nsi"
else
    makensis -V2 "$@" "$here/connector-manager.nsi"
fi
[ -z "$quick" ] || exit 0
# wixl wants names below the folder it stands in.
ln -s "$program" "$work/program"
cd "$work"
find program/ -type f | LC_ALL=C sort |
    wixl-heat -p program/ --component-group Files --var var.SRC --directory-ref INSTALLDIR --win64 > files.wxs
msi="$out/Connector-Manager-$version.msi"
wixl -a x64 -D Win64=yes -D SRC=program -D VERSION="$version" -o "$msi" "$here/connector-manager.wxs" files.wxs
if [ -n "${WINDOWS_CERTIFICATE_FILE:-}" ]; then sign "$msi"; fi
