#!/bin/sh
# Makes the certificates in this folder anew. They protect nothing: they are for the tests of this folder alone.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/config" <<END
[ca]
default_ca = tests
[tests]
database = $work/index
new_certs_dir = $work
serial = $work/serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
subjectAltName = DNS:localhost,IP:127.0.0.1
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[client]
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
END
touch "$work/index"
echo 01 > "$work/serial"

request() { # name: a key and what is to be signed
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$2" -out "$work/$1.csr" \
        -subj "/CN=olconnect tests only, $1"
}
sign() { # name, options: from 2020 on, whatever the clock of a machine says
    name=$1
    shift
    openssl ca -batch -notext -config "$work/config" -extensions "$name" -in "$work/$name.csr" -out "$name.pem" \
        -startdate 20200101000000Z -enddate 21200101000000Z -keyfile "$work/authority.key" "$@"
}

request authority "$work/authority.key"
sign authority -selfsign
for each in server client; do
    request $each $each.key
    sign $each -cert authority.pem
done
cat client.pem client.key > client-with-key.pem
openssl pkcs8 -topk8 -in client.key -passout pass:tests-only -out client-encrypted.key
