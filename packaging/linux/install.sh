#!/bin/sh
# Installs Connector Manager for the person who starts this, below their own home folder. No administrator is needed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
bin="$HOME/.local/bin"
place="$HOME/.local/lib/connector-manager"

if [ "$(id -u)" = 0 ] && [ "${CONNECTOR_MANAGER_AS_ROOT:-}" != yes ]; then
    echo "Please start this as yourself, not as the administrator: it installs for one person." >&2
    exit 1
fi
fresh="$place.new"
rm -rf "$fresh"
mkdir -p "$(dirname "$place")" "$bin" "$data/applications" "$data/icons/hicolor/scalable/apps"
cp -R "$here/program" "$fresh"
cp "$here/uninstall.sh" "$fresh/uninstall.sh"
# Only when everything is there the earlier version makes room; accounts and history live elsewhere and are not touched.
rm -rf "$place"
mv "$fresh" "$place"
ln -sf "$place/connector-manager" "$bin/connector-manager"
# Quoted and escaped as the Desktop Entry Specification wants it, whatever stands in the name of the home folder.
quoted=$(printf '%s' "$place/connector-manager" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
while IFS= read -r line; do
    case $line in
        Exec=connector-manager*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=connector-manager}" ;;
        *) printf '%s\n' "$line" ;;
    esac
done < "$here/share/applications/connector-manager.desktop" > "$data/applications/connector-manager.desktop"
cp "$here/share/icons/hicolor/scalable/apps/connector-manager.svg" "$data/icons/hicolor/scalable/apps/"
echo "Connector Manager is installed. You find it among your programs, or start $bin/connector-manager"
echo "To remove it: $place/uninstall.sh"
