#!/bin/sh
# Puts an .app beside a link to Applications into a disk image: people drag one onto the other.
set -eu
app=$1
image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Connector Manager" -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"
