#!/bin/sh
# Takes Connector Manager away again. Accounts, settings and history stay, unless you say --with-data.
set -eu
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
config=${XDG_CONFIG_HOME:-"$HOME/.config"}
rm -f "$HOME/.local/bin/connector-manager" "$data/applications/connector-manager.desktop"
rm -f "$data/icons/hicolor/scalable/apps/connector-manager.svg" "$config/autostart/connector-manager.desktop"
rm -rf "$HOME/.local/lib/connector-manager"
if [ "${1:-}" = --with-data ]; then
    rm -rf "$data/ConnectorManager"
    echo "Connector Manager and everything it kept here were removed. At the platforms nothing was changed."
else
    echo "Connector Manager was removed. What it kept stays in $data/ConnectorManager"
fi
