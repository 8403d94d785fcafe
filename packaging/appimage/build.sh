#!/bin/sh
# Makes the AppImage of build/bundle/ConnectorManager.AppDir, which `python make.py bundle` lays out.
# appimagetool is given by its path ($APPIMAGETOOL), with its checksum checked by whoever fetched it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/connector_app/__init__.py")
folder="$root/build/bundle/ConnectorManager.AppDir"
[ -d "$folder" ] || { echo "Make the bundle first: python make.py bundle" >&2; exit 1; }
: "${APPIMAGETOOL:?Say where appimagetool is: APPIMAGETOOL=/path/to/appimagetool}"
ARCH=${ARCH:-$(uname -m)} SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct) \
    "$APPIMAGETOOL" --no-appstream "$folder" "$root/build/bundle/Connector_Manager-$version-$(uname -m).AppImage"
