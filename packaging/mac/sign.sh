#!/bin/sh
# Signs an .app from the inside out, with the hardened runtime: as $APPLE_IDENTITY, or ad hoc where that is empty.
set -eu
app=$1
here=$(cd "$(dirname "$0")" && pwd)
identity=${APPLE_IDENTITY:--}
stamp=--timestamp
[ "$identity" = - ] && stamp=--timestamp=none
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -111 \) -print0 |
    xargs -0 -n 1 codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity"
codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
