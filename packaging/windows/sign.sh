#!/bin/sh
# Signs one file in its place: what makensis calls for the setup program and the uninstaller in it.
set -eu
osslsigncode sign -h sha256 -pkcs12 "$WINDOWS_CERTIFICATE_FILE" -pass "$WINDOWS_CERTIFICATE_PASSWORD" \
    ${TIMESTAMP_URL:+-ts "$TIMESTAMP_URL"} -n "Connector Manager" -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
