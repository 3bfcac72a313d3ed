#!/usr/bin/env bash
# Uses `curl` and `openssl` as a merchant of the sandbox, in v3: lists the certificates, places an order, pays it and refunds it.
#
# The argument is the prefix of the order number. The settings are the environment variables of the sandbox's `sandbox.env`.
# `sandbox/tests/peers.rs` starts this script.
set -euo pipefail

# The time limit for a response, and for a refund, in seconds: more than a slow machine needs.
limit=60
total=100

fail() {
    echo "failed: $*" >&2
    exit 1
}

for tool in curl openssl; do
    command -v "$tool" >/dev/null || fail "$tool is not installed"
done
for setting in BASE_URL MCHID SERIAL PRIVATE_KEY PUBLIC_KEY_ID PUBLIC_KEY SANDBOX_TOKEN; do
    setting=WECHATPAY_$setting
    [[ -n ${!setting:-} ]] || fail "$setting is not set: set the variables of the sandbox's sandbox.env"
done
[[ $# -eq 1 ]] || fail "usage: sandbox.sh PREFIX, where PREFIX is the beginning of the order number"
number=${1}CURL
refund_number=${number}R

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Sends a request, and writes the response to $work/head and $work/body. Fails unless its status is 200.
send() {
    local status
    status=$(curl --silent --show-error --max-time "$limit" --dump-header "$work/head" --output "$work/body" \
        --write-out '%{http_code}' "$@") || fail "the sandbox doesn't respond"
    [[ $status == 200 ]] || fail "the response has the status $status: $(cat "$work/head" "$work/body")"
}

# Prints the value of the response's header $1.
header() {
    local name value
    # This does not affect other functions, because each call of `header` runs in a subshell.
    shopt -s nocasematch
    while IFS=: read -r name value; do
        if [[ $name == "$1" ]]; then
            value=${value%$'\r'}
            printf '%s' "${value# }"
            return
        fi
    done <"$work/head"
    fail "the response has no header $1: $(cat "$work/head")"
}

# Fails unless the response is signed with WeChat Pay's public key.
verify() {
    local serial timestamp nonce signature
    serial=$(header Wechatpay-Serial)
    timestamp=$(header Wechatpay-Timestamp)
    nonce=$(header Wechatpay-Nonce)
    signature=$(header Wechatpay-Signature)
    [[ $serial == "$WECHATPAY_PUBLIC_KEY_ID" ]] || fail "the response is signed with the key $serial"
    printf '%s\n' "$signature" | openssl base64 -d -A >"$work/signature"
    {
        printf '%s\n%s\n' "$timestamp" "$nonce"
        cat "$work/body"
        echo
    } >"$work/signed"
    openssl dgst -sha256 -verify "$WECHATPAY_PUBLIC_KEY" -signature "$work/signature" "$work/signed" >/dev/null ||
        fail "the response is not signed by WeChat Pay: $(cat "$work/head" "$work/body")"
}

# Signs a request, sends it and verifies the response. The arguments are the request's method, its path with the query, and its
# body if it has one.
call() {
    local method=$1 target=$2 body=${3:-} timestamp nonce signature
    timestamp=$(date +%s)
    nonce=$(openssl rand -hex 16)
    signature=$(printf '%s\n' "$method" "$target" "$timestamp" "$nonce" "$body" |
        openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY" | openssl base64 -A)
    local who="mchid=\"$WECHATPAY_MCHID\",serial_no=\"$WECHATPAY_SERIAL\""
    local proof="nonce_str=\"$nonce\",timestamp=\"$timestamp\",signature=\"$signature\""
    local -a request=(--request "$method" --header "Authorization: WECHATPAY2-SHA256-RSA2048 $who,$proof")
    request+=(--header 'Accept: application/json' --header "Wechatpay-Serial: $WECHATPAY_PUBLIC_KEY_ID")
    [[ -z $body ]] || request+=(--header 'Content-Type: application/json' --data-binary "$body")
    send "${request[@]}" "$WECHATPAY_BASE_URL$target"
    verify
}

# Prints the first string in the response that has the name $1.
field() {
    local body pattern="\"$1\" *: *\"([^\"]*)\""
    body=$(cat "$work/body")
    [[ $body =~ $pattern ]] || fail "the response has no string $1: $body"
    printf '%s' "${BASH_REMATCH[1]}"
}

# Fails unless the first string in the response that has the name $1 is $2.
expect() {
    local found
    found=$(field "$1")
    [[ $found == "$2" ]] || fail "$1 is $found instead of $2 in $(cat "$work/body")"
}

call GET /v3/certificates
[[ $(field serial_no) != "$WECHATPAY_SERIAL" ]] || fail "the certificate is the merchant's own: $(cat "$work/body")"
expect algorithm AEAD_AES_256_GCM
echo "certificates: listed"

# Nothing listens on port 9: this merchant receives no notifications, and queries the order instead.
order='{"appid":"wx5f0c1a9e7b3d2846","mchid":"'$WECHATPAY_MCHID'","description":"明前龙井","out_trade_no":"'$number'",'
order+='"notify_url":"http://127.0.0.1:9/paid","amount":{"total":'$total',"currency":"CNY"}}'
call POST /v3/pay/transactions/native "$order"
[[ $(field code_url) == weixin://* ]] || fail "code_url is not a payment link: $(cat "$work/body")"
echo "$number: placed"

query="/v3/pay/transactions/out-trade-no/$number?mchid=$WECHATPAY_MCHID"
call GET "$query"
expect trade_state NOTPAY
echo "$number: waits for its payment"

send --request POST --header "X-Sandbox-Token: $WECHATPAY_SANDBOX_TOKEN" \
    "$WECHATPAY_BASE_URL/_sandbox/api/orders/$WECHATPAY_MCHID/$number/pay"
expect state SUCCESS
echo "$number: paid"

call GET "$query"
expect out_trade_no "$number"
expect trade_state SUCCESS
echo "$number: queried"

refund='{"out_trade_no":"'$number'","out_refund_no":"'$refund_number'",'
refund+='"amount":{"refund":'$total',"total":'$total',"currency":"CNY"}}'
call POST /v3/refund/domestic/refunds "$refund"
expect out_refund_no "$refund_number"
expect status PROCESSING
refund_id=$(field refund_id)
echo "$number: refund accepted"

SECONDS=0
while true; do
    call GET "/v3/refund/domestic/refunds/$refund_number"
    expect refund_id "$refund_id"
    status=$(field status)
    [[ $status == PROCESSING ]] || break
    ((SECONDS < limit)) || fail "the refund hasn't arrived within $limit seconds: $(cat "$work/body")"
    sleep 0.2
done
expect status SUCCESS
echo "$number: refund queried"

call GET "$query"
expect trade_state REFUND
echo "$number: refunded"
