#!/bin/sh
# Makes the reference geography anew from its public packages: src/main/resources/geography/reference.txt.gz.
# Needs npm (with its Node 18 or newer), tar and GNU gzip. The same packages give the same bytes.
#
#   sh src/geography/make.sh [FILE]   writes FILE, or else the file of the program
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
made=${1:-$here/../main/resources/geography/reference.txt.gz}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for version in $(node "$here/reference.mjs" --packages); do
  mkdir "$folder/$version"
  archive=$(cd "$folder" && npm pack --silent "@etalab/decoupage-administratif@$version")
  tar -xzf "$folder/$archive" -C "$folder/$version" --strip-components=1 package/data
done

node "$here/reference.mjs" "$folder" >"$folder/reference.txt"
gzip -9n <"$folder/reference.txt" >"$folder/reference.txt.gz"
mkdir -p "$(dirname "$made")"
mv "$folder/reference.txt.gz" "$made"
